import { inSlices } from '../base/inSlices';
import { scaled } from '../base/scaled';
import { NO_DAY, type SerialDay } from '../base/serialDay';
import type { Steps } from '../base/steps';
import { binAt, binFrom } from './delayBins';
import type { DelayFacts } from './delayFacts';
import { priorHazard } from './priorCurve';

/** What all clients together had done by a day. */
export interface PooledHistory {
  /** P(paid in the bin | unpaid before it) for an average invoice, from facts dated before `day`; written into `hazard`. */
  hazardOn(day: SerialDay, hazard: Float64Array): void;
  /** The same for invoices of one terms group (see `termsGroup`), leaning on the average invoice. */
  hazardOfTerms(day: SerialDay, group: number, hazard: Float64Array): void;
}

/** Days are grouped so that no ledger, however long, needs more than this many rows. */
const MOST_ROWS = 1500;
const AT_ONCE = 20000;
const PRIOR_WEIGHT = 3;
/** The average invoice weighs like this many of a terms group. */
const POOL_WEIGHT = 30;

/** Terms that are alike: up to a week, and around 15, 30, 45, 60 days and more. */
export const TERMS_GROUPS = 6;
export function termsGroup(terms: number): number {
  return terms <= 7 ? 0 : terms <= 21 ? 1 : terms <= 37 ? 2 : terms <= 52 ? 3 : terms <= 75 ? 4 : 5;
}

/** The terms groups that the ledger uses: where each stands in the table (-1 = nowhere), and how many there are. */
function* groupsInUse(facts: DelayFacts): Steps<{ place: Int8Array; groups: number }> {
  const place = new Int8Array(TERMS_GROUPS).fill(-1);
  yield* inSlices(facts.count, 10 * AT_ONCE, (from, to) => {
    for (let i = from; i < to; i += 1) place[termsGroup(facts.due[i]! - facts.issued[i]!)] = 0;
  });
  let groups = 0;
  for (let group = 0; group < TERMS_GROUPS; group += 1) if (place[group] === 0) place[group] = groups++;
  return { place, groups };
}

/** Counts, by day and bin, of invoices paid in the bin and of invoices that could have been, over the whole ledger. */
export function* pooledHistory(facts: DelayFacts, edges: Int32Array): Steps<PooledHistory> {
  const bins = edges.length;
  const span = facts.asOf - facts.firstDay + 2;
  const daysPerRow = Math.max(1, Math.ceil(span / MOST_ROWS));
  const rows = Math.ceil(span / daysPerRow) + 1;
  // As narrow as the facts allow, since the table is as long for a small ledger as for a large one.
  const { place, groups } = yield* scaled(groupsInUse(facts), 0, 0.1);
  const width = bins * groups;
  const counts = facts.count < 2 ** 16 ? Uint16Array : Int32Array;
  const paid = new counts(rows * width);
  const tried = new counts(rows * width);
  // A fact of day d is known from the first row that begins after d.
  const cell = (day: SerialDay, bin: number): number => (Math.floor((day - facts.firstDay) / daysPerRow) + 1) * width + bin;
  yield* scaled(inSlices(facts.count, AT_ONCE, (from, to) => {
    for (let i = from; i < to; i += 1) {
      const due = facts.due[i]!;
      const paidOn = facts.paid[i]!;
      const group = place[termsGroup(due - facts.issued[i]!)]! * bins;
      const delay = paidOn === NO_DAY ? Infinity : paidOn - due;
      for (let bin = binAt(edges, facts.issued[i]! - due); bin < bins; bin += 1) {
        const edge = edges[bin]!;
        if (delay <= edge) {
          paid[cell(paidOn, group + bin)]! += 1;
          tried[cell(paidOn, group + bin)]! += 1;
          break;
        }
        if (due + edge > facts.asOf) break;
        tried[cell(due + edge, group + bin)]! += 1;
      }
    }
  }), 0.1, 1);
  for (let at = width; at < rows * width; at += 1) {
    paid[at]! += paid[at - width]!;
    tried[at]! += tried[at - width]!;
  }
  const prior = new Float64Array(bins);
  for (let bin = 0; bin < bins; bin += 1) prior[bin] = priorHazard(binFrom(edges, bin), edges[bin]!);

  const rowOf = (day: SerialDay): number => Math.min(rows - 1, Math.max(0, Math.floor((day - facts.firstDay) / daysPerRow)));
  function hazardOn(day: SerialDay, hazard: Float64Array): void {
    const row = rowOf(day) * width;
    for (let bin = 0; bin < bins; bin += 1) {
      let paidTimes = PRIOR_WEIGHT * prior[bin]!;
      let triedTimes = PRIOR_WEIGHT;
      for (let at = row + bin; at < row + width; at += bins) {
        paidTimes += paid[at]!;
        triedTimes += tried[at]!;
      }
      hazard[bin] = Math.min(0.98, Math.max(0.002, paidTimes / triedTimes));
    }
  }

  return {
    hazardOn,
    hazardOfTerms(day, group, hazard) {
      hazardOn(day, hazard);
      if (place[group]! < 0) return;
      const row = rowOf(day) * width + place[group]! * bins;
      for (let bin = 0; bin < bins; bin += 1) {
        hazard[bin] = (paid[row + bin]! + POOL_WEIGHT * hazard[bin]!) / (tried[row + bin]! + POOL_WEIGHT);
      }
    },
  };
}
