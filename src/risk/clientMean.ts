import { NO_DAY, type SerialDay } from '../base/serialDay';
import type { DelayFacts } from './delayFacts';

/** How much a client's own late share counts against the ledger's: a beta distribution of late shares over clients. */
export interface LateShares {
  readonly late: number;
  readonly onTime: number;
}

/**
 * How late shares are spread over clients: the beta distribution whose mean and variance (beyond chance) are those of
 * the clients' shares by `asOf`. Where clients do not differ beyond chance it is so narrow that all get the mean.
 *
 * @source method of moments for the beta-binomial distribution, weighted by invoices
 */
export function lateShares(facts: DelayFacts, days: number, asOf: SerialDay): LateShares {
  let total = 0;
  let late = 0;
  let pairs = 0;
  const counts: { known: number; late: number }[] = [];
  for (let block = 0; block < facts.blocks; block += 1) {
    const own = knownDelays(facts, block, days, asOf + 1);
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

/** The probability that a client pays more than `days` late, by their own share so far and the ledger's. */
export function clientMeanProbability(facts: DelayFacts, block: number, days: number, day: SerialDay, shares: LateShares): number {
  const own = knownDelays(facts, block, days, day);
  return (own.late + shares.late) / (own.known + shares.late + shares.onTime);
}

/** Invoices of a client due more than `days` days before `day`, and how many of them were then unpaid. */
function knownDelays(facts: DelayFacts, block: number, days: number, day: SerialDay): { known: number; late: number } {
  let known = 0;
  let late = 0;
  for (let i = facts.blockStart[block]!; i < facts.blockStart[block + 1]!; i += 1) {
    const end = facts.due[i]! + days;
    if (facts.issued[i]! >= day || end >= day) continue;
    known += 1;
    if (facts.paid[i] === NO_DAY || facts.paid[i]! > end) late += 1;
  }
  return { known, late };
}
