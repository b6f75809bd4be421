import { NO_DAY, type SerialDay } from '../base/serialDay';
import type { Steps } from '../base/steps';
import type { DelayFacts } from './delayFacts';

/** How much a client's own late share counts against the ledger's: a beta distribution of late shares over clients. */
export interface LateShares {
  readonly late: number;
  readonly onTime: number;
}

const FACTS_AT_ONCE = 50000;

/**
 * How late shares are spread over clients: the beta distribution whose mean and variance (beyond chance) are those of
 * the clients' shares by `asOf`. Where clients do not differ beyond chance it is so narrow that all get the mean.
 *
 * @source method of moments for the beta-binomial distribution, weighted by invoices
 */
export function* lateShares(facts: DelayFacts, days: number, asOf: SerialDay): Steps<LateShares> {
  let total = 0;
  let late = 0;
  let pairs = 0;
  const counts: { known: number; late: number }[] = [];
  let looked = 0;
  for (let block = 0; block < facts.blocks; block += 1) {
    looked += facts.blockStart[block + 1]! - facts.blockStart[block]!;
    if (looked > FACTS_AT_ONCE) {
      yield block / facts.blocks;
      looked = 0;
    }
    const own = knownDelays(facts, facts.blockStart[block]!, facts.blockStart[block + 1]!, days, asOf + 1);
    if (own.known === 0) continue;
    counts.push(own);
    total += own.known;
    late += own.late;
    pairs += own.known * (own.known - 1);
  }
  const mean = (late + 1) / (total + 2);
  // The covariance of two invoices of one client is the variance of shares over clients.
  const between = counts.reduce((sum, { known, late: own }) =>
    sum + own * (own - 1) - 2 * own * (known - 1) * mean + known * (known - 1) * mean * mean, 0) / Math.max(1, pairs);
  const chance = mean * (1 - mean);
  const correlation = Math.min(0.95, Math.max(1e-3, between / chance));
  const weight = 1 / correlation - 1;
  return { late: mean * weight, onTime: (1 - mean) * weight };
}

/** A client is known by this many of their latest invoices. */
export const LATEST = 200;

/**
 * The probability that fact `invoice` is paid more than `days` late, by the late share of its client so far (of the
 * 200 invoices before it) and the ledger's.
 */
export function clientMeanProbability(facts: DelayFacts, block: number, invoice: number, days: number, shares: LateShares): number {
  const from = Math.max(facts.blockStart[block]!, invoice - LATEST);
  const own = knownDelays(facts, from, invoice, days, facts.issued[invoice]!);
  return (own.late + shares.late) / (own.known + shares.late + shares.onTime);
}

/** Of some facts, those due more than `days` days before `day`, and how many of them were then unpaid. */
function knownDelays(facts: DelayFacts, from: number, to: number, days: number, day: SerialDay): { known: number; late: number } {
  let known = 0;
  let late = 0;
  for (let i = from; i < to; i += 1) {
    const end = facts.due[i]! + days;
    if (end >= day) continue;
    known += 1;
    if (facts.paid[i] === NO_DAY || facts.paid[i]! > end) late += 1;
  }
  return { known, late };
}
