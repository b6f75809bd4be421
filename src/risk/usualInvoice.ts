import type { DelayFacts } from './delayFacts';

/** What the invoices of a whole ledger are like: what is assumed of a client never seen. */
export function usualInvoice(facts: DelayFacts): { usualTerms: number; usualLogAmount: number } {
  if (facts.count === 0) return { usualTerms: 30, usualLogAmount: 0 };
  return { usualTerms: medianTerms(facts, 0, facts.count), usualLogAmount: meanLogAmount(facts, 0, facts.count) };
}

/** The lower median of the days from issue to due. */
export function medianTerms(facts: DelayFacts, from: number, to: number): number {
  const terms = new Int32Array(to - from);
  for (let i = from; i < to; i += 1) terms[i - from] = Math.max(0, facts.due[i]! - facts.issued[i]!);
  terms.sort();
  return terms[(terms.length - 1) >> 1]!;
}

export function meanLogAmount(facts: DelayFacts, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i += 1) sum += facts.logAmount[i]!;
  return sum / (to - from);
}
