import { inSlices } from '../base/inSlices';
import { scaled } from '../base/scaled';
import type { Steps } from '../base/steps';
import type { DelayFacts } from './delayFacts';

export interface UsualInvoice {
  readonly usualTerms: number;
  readonly usualLogAmount: number;
}

const AT_ONCE = 200000;
/** What the invoices of a whole ledger are like: what is assumed of a client never seen. */
export function* usualInvoice(facts: DelayFacts): Steps<UsualInvoice> {
  if (facts.count === 0) return { usualTerms: 30, usualLogAmount: 0 };
  let longest = 0;
  let logAmounts = 0;
  yield* scaled(inSlices(facts.count, AT_ONCE, (from, to) => {
    for (let i = from; i < to; i += 1) {
      longest = Math.max(longest, termsOf(facts, i));
      logAmounts += facts.logAmount[i]!;
    }
  }), 0, 0.5);
  const byTerms = new Int32Array(longest + 1);
  yield* scaled(inSlices(facts.count, AT_ONCE, (from, to) => {
    for (let i = from; i < to; i += 1) byTerms[termsOf(facts, i)]! += 1;
  }), 0.5, 1);
  let usualTerms = 0;
  for (let seen = byTerms[0]!; seen <= (facts.count - 1) >> 1; seen += byTerms[usualTerms]!) usualTerms += 1;
  return { usualTerms, usualLogAmount: logAmounts / facts.count };
}

/** The lower median of the days from issue to due. */
export function medianTerms(facts: DelayFacts, from: number, to: number): number {
  const terms = new Int32Array(to - from);
  for (let i = from; i < to; i += 1) terms[i - from] = termsOf(facts, i);
  terms.sort();
  return terms[(terms.length - 1) >> 1]!;
}

export function meanLogAmount(facts: DelayFacts, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i += 1) sum += facts.logAmount[i]!;
  return sum / (to - from);
}

function termsOf(facts: DelayFacts, fact: number): number {
  return Math.max(0, facts.due[fact]! - facts.issued[fact]!);
}
