import { inSlices } from '../base/inSlices';
import { NO_DAY } from '../base/serialDay';
import type { Steps } from '../base/steps';
import { binAt, binFrom } from './delayBins';
import type { DelayFacts } from './delayFacts';

/** Days late that the daily hazard covers. */
export const HAZARD_FROM = -120;
export const HAZARD_TO = 200;
const DAYS = HAZARD_TO - HAZARD_FROM + 1;
const AT_ONCE = 100000;

/**
 * The probability that an unpaid invoice is paid on the day `HAZARD_FROM + i` after its due date, over all invoices of
 * the ledger: payments on that day ÷ invoices unpaid the day before. It is the clock inside a bin.
 * An invoice counts from its issue to its payment or to asOf; days with few invoices lean on the mean of their bin.
 */
export function* dailyHazard(facts: DelayFacts, edges: Int32Array): Steps<Float64Array> {
  const events = new Float64Array(DAYS);
  const change = new Float64Array(DAYS + 1);
  yield* inSlices(facts.count, AT_ONCE, (from, to) => {
    for (let i = from; i < to; i += 1) {
      const due = facts.due[i]!;
      const paid = facts.paid[i]!;
      const entry = Math.max(facts.issued[i]! - due, HAZARD_FROM);
      const end = (paid === NO_DAY ? facts.asOf : paid) - due;
      if (end < entry || entry > HAZARD_TO) continue;
      change[entry - HAZARD_FROM]! += 1;
      change[Math.min(end, HAZARD_TO) - HAZARD_FROM + 1]! -= 1;
      if (paid !== NO_DAY && end <= HAZARD_TO) events[end - HAZARD_FROM]! += 1;
    }
  });
  const atRisk = new Float64Array(DAYS);
  let open = 0;
  for (let i = 0; i < DAYS; i += 1) atRisk[i] = open += change[i]!;

  const hazard = new Float64Array(DAYS);
  for (let bin = 0; bin <= edges.length; bin += 1) {
    const from = bin === 0 ? 0 : edges[bin - 1]! + 1 - HAZARD_FROM;
    const to = bin === edges.length ? DAYS - 1 : edges[bin]! - HAZARD_FROM;
    let paidInBin = 0.1;
    let openInBin = 10;
    for (let i = from; i <= to; i += 1) {
      paidInBin += events[i]!;
      openInBin += atRisk[i]!;
    }
    const mean = paidInBin / openInBin;
    for (let i = from; i <= to; i += 1) hazard[i] = (events[i]! + 20 * mean) / (atRisk[i]! + 20);
  }
  return hazard;
}

/** The daily hazard at `days` late; that of the nearest end outside the range. */
export function hazardAt(hazard: Float64Array, days: number): number {
  return hazard[days < HAZARD_FROM ? 0 : days > HAZARD_TO ? DAYS - 1 : days - HAZARD_FROM]!;
}

/** No bin has less of its clock ahead than this: there is always a chance. */
const LEAST_SHARE = 0.03;
/** What has passed of a clock is compared beside this much of it, so that the first days say little. */
const SOME_CLOCK = 0.1;

/** By bin, how much of its clock lies ahead. */
export interface ClockShares {
  /** Weighted by the ledger's calendar, relative to a whole bin on average days: 1 for a whole bin, less for one partly behind. */
  readonly share: Float64Array;
  /** ln of how much more that is by the days on which the client pays; 0 where nothing is known of them. */
  readonly own: Float64Array;
  /** ln of how much more of the clock lies between `elapsed` and the bin, by the same days. */
  readonly ownBefore: Float64Array;
}

/**
 * How much of each bin's clock lies after `elapsed` days late; written into `shares` from there on.
 *
 * @param end the bin before which to stop
 * @param weight the ledger's calendar, from the due day on; null = average days
 * @param own the client's own, relative to it; null = unknown
 */
export function clockShares(
  hazard: Float64Array, edges: Int32Array, elapsed: number, end: number, weight: ((days: number) => number) | null,
  own: ((days: number) => number) | null, { share, own: ofClient, ownBefore }: ClockShares,
): void {
  let passed = SOME_CLOCK;
  let passedOfClient = SOME_CLOCK;
  for (let bin = binAt(edges, elapsed + 1); bin < end; bin += 1) {
    ofClient[bin] = ownBefore[bin] = 0;
    if (weight === null && binFrom(edges, bin) >= elapsed) {
      share[bin] = 1;
      continue;
    }
    let whole = 0;
    let ahead = 0;
    let aheadOfClient = 0;
    for (let x = binFrom(edges, bin) + 1; x <= edges[bin]!; x += 1) {
      const rate = hazardAt(hazard, x);
      whole += rate;
      if (x <= elapsed) continue;
      const weighted = weight === null ? rate : rate * weight(x);
      ahead += weighted;
      if (own !== null) aheadOfClient += weighted * own(x);
    }
    share[bin] = Math.max(LEAST_SHARE, ahead / whole);
    if (own === null) continue;
    ofClient[bin] = Math.log(Math.max(LEAST_SHARE, aheadOfClient / whole) / share[bin]!);
    ownBefore[bin] = Math.log(passedOfClient / passed);
    passed += ahead;
    passedOfClient += aheadOfClient;
  }
}
