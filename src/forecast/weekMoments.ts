/** How far the cash of a week can be from what is expected, before anything is learnt about correlation. */
export interface WeekMoments {
  /** Σ amount × probability, minor units. */
  readonly expected: number;
  /** Variance if every invoice were paid on its own. */
  readonly independent: number;
  /** Variance if all invoices of a client moved together. */
  readonly together: number;
}

/**
 * Mean and the two extreme variances of the cash of one week. Each invoice comes in with its probability or not.
 *
 * @param client by invoice; invoices of a client stand next to each other
 * @param probability P(paid in this week), by invoice
 */
export function weekMoments(amount: ArrayLike<number>, client: ArrayLike<number>, probability: ArrayLike<number>): WeekMoments {
  let expected = 0;
  let independent = 0;
  let together = 0;
  let spread = 0;
  for (let i = 0; i < amount.length; i += 1) {
    if (i > 0 && client[i] !== client[i - 1]) {
      together += spread * spread;
      spread = 0;
    }
    const p = probability[i]!;
    if (p <= 0) continue;
    const sum = amount[i]!;
    const variance = sum * sum * p * (1 - p);
    expected += sum * p;
    independent += variance;
    spread += Math.sqrt(variance);
  }
  return { expected, independent, together: together + spread * spread };
}
