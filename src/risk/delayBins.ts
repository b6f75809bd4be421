import { inSlices } from '../base/inSlices';
import { NO_DAY } from '../base/serialDay';
import type { Steps } from '../base/steps';
import type { DelayFacts } from './delayFacts';

/** The days at which a score looks: they always end a bin. 180 is the day of default. */
const ALWAYS: ReadonlySet<number> = new Set([0, 15, 30, 60, 90, 180]);
const CANDIDATES = [
  -90, -60, -45, -30, -22, -15, -10, -7, -5, -3, -1, 0, 1, 2, 3, 5, 7, 10, 15, 20, 25, 30, 37, 45, 52, 60, 75, 90, 120, 180,
] as const;
/** Bin 0 reaches this many days before its edge. */
const FIRST_WIDTH = 30;
const LOWEST = -400;
const HIGHEST = 400;
const AT_ONCE = 100000;
const FEW = 300;
const VERY_FEW = 60;
const MEDIUM = [-22, -15, -10, -5, -3, 0, 3, 5, 7, 10, 15, 20, 25, 30, 45, 60, 90, 180] as const;
const COARSE = [-15, -5, 0, 5, 15, 30, 60, 90, 180] as const;

/**
 * The last day late of each bin, ascending. Bin b holds delays above edge b − 1 and up to edge b; what comes after the
 * last edge, 180 days, counts as "not paid".
 * An edge is kept when at least 3 % of the invoices fall between it and the one before: where a ledger has many payments
 * the bins are narrow, elsewhere wide. Under 300 invoices the edges are always the same: there, one payment more or less
 * would move them and with them every score.
 */
export function* delayEdges(facts: DelayFacts): Steps<Int32Array> {
  const histogram = new Float64Array(HIGHEST - LOWEST + 1);
  let known = 0;
  yield* inSlices(facts.count, AT_ONCE, (from, to) => {
    for (let i = from; i < to; i += 1) {
      const due = facts.due[i]!;
      const paid = facts.paid[i]!;
      // Early payments of invoices not yet due would make everybody look early.
      if (due > facts.asOf) continue;
      const delay = (paid === NO_DAY ? facts.asOf : paid) - due;
      histogram[Math.min(HIGHEST, Math.max(LOWEST, delay)) - LOWEST]! += 1;
      known += 1;
    }
  });
  if (known < FEW) return Int32Array.from(known < VERY_FEW ? COARSE : MEDIUM);
  const least = 0.03 * known;
  const edges: number[] = [];
  let since = 0;
  let x = LOWEST;
  for (const edge of CANDIDATES) {
    for (; x <= edge; x += 1) since += histogram[x - LOWEST]!;
    const always = ALWAYS.has(edge);
    if (since < least && !always) continue;
    if (always && since < least && edges.length > 0 && !ALWAYS.has(edges[edges.length - 1]!)) edges.pop();
    edges.push(edge);
    since = 0;
  }
  return Int32Array.from(edges);
}

/** The day before the first day of bin `bin`. */
export function binFrom(edges: Int32Array, bin: number): number {
  return bin === 0 ? edges[0]! - FIRST_WIDTH : edges[bin - 1]!;
}

/** The first bin that ends on or after `days`; the number of bins if none does. */
export function binAt(edges: Int32Array, days: number): number {
  let bin = 0;
  while (bin < edges.length && edges[bin]! < days) bin += 1;
  return bin;
}
