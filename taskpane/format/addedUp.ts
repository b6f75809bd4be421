/** Amounts week by week as their sum up to each week. */
export function addedUp(amounts: readonly number[]): readonly number[] {
  let sum = 0;
  return amounts.map((amount) => (sum += amount));
}
