import { binFrom } from './delayBins';
import { clockShares, hazardAt, type ClockShares } from './dailyHazard';

/**
 * When, in each bin, payments come in: what an invoice unpaid so many days late shares with every other one of the same
 * due date, but for the client's own payment days. So, where those are unknown, it is made once for a due date.
 */
export interface DelayClock extends ClockShares {
  /** The last whole day late known to have passed unpaid. */
  readonly lastUnpaid: number;
  /** The first day of a bin that is still ahead. */
  firstDay(bin: number): number;
  /** How much of the payments of a bin has come in by the end of each of its days, from `firstDay` on; its last is their sum. */
  comeInBy(bin: number): Float64Array;
}

/**
 * @param elapsed the last day late known to have passed unpaid; usual terms can be half a day (a median), days late are whole
 * @param weight the calendar's weight of the day `days` after due; null = average days
 * @param own how much likelier the client pays on it; null = unknown
 */
export function delayClock(
  edges: Int32Array, dailyHazard: Float64Array, elapsed: number, weight: ((days: number) => number) | null,
  own: ((days: number) => number) | null = null,
): DelayClock {
  const lastUnpaid = Math.floor(elapsed);
  const shares = { share: new Float64Array(edges.length), own: new Float64Array(edges.length), ownBefore: new Float64Array(edges.length) };
  clockShares(dailyHazard, edges, elapsed, edges.length, weight, own, shares);
  const firstDay = (bin: number): number => Math.max(binFrom(edges, bin), lastUnpaid) + 1;
  /** By bin, once asked for. */
  const comeIn: (Float64Array | undefined)[] = [];

  function sumsOf(bin: number): Float64Array {
    const start = firstDay(bin);
    const sums = new Float64Array(edges[bin]! - start + 1);
    let sum = 0;
    for (let x = start; x <= edges[bin]!; x += 1) sums[x - start] = sum += hazardAt(dailyHazard, x) * (weight?.(x) ?? 1) * (own?.(x) ?? 1);
    return sums;
  }

  return { ...shares, lastUnpaid, firstDay, comeInBy: (bin) => (comeIn[bin] ??= sumsOf(bin)) };
}

/** Most due dates whose clocks are kept. */
const MOST = 1024;

/** Clocks by a day that tells them apart, each made once; beyond 1,024 of them the memory starts afresh. */
export function clocksByDay(make: (day: number) => DelayClock): (day: number) => DelayClock {
  const known = new Map<number, DelayClock>();
  return (day) => {
    const kept = known.get(day);
    if (kept !== undefined) return kept;
    if (known.size >= MOST) known.clear();
    const made = make(day);
    known.set(day, made);
    return made;
  };
}
