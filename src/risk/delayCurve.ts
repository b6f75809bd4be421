import { binAt, binFrom } from './delayBins';
import { hazardAt } from './dailyHazard';
import type { DelayCurve } from './delayModel';

/**
 * The curve through the probabilities of being unpaid at the end of each bin. Inside a bin, days share its payments as
 * the daily clock and the calendar say.
 *
 * @param elapsed the last day late known to have passed unpaid: the curve is 1 up to it
 * @param weight the calendar's weight of the day `days` after due; null = average days
 */
export function delayCurve(
  edges: Int32Array, dailyHazard: Float64Array, survival: Float64Array, elapsed: number, weight: ((days: number) => number) | null,
): DelayCurve {
  const bins = edges.length;
  // Usual terms can be half a day (a median); days late are whole.
  const lastUnpaid = Math.floor(elapsed);
  const neverPaid = survival[bins - 1]!;
  const rate = (x: number): number => hazardAt(dailyHazard, x) * (weight === null ? 1 : weight(x));
  const before = (bin: number): number => (bin === 0 ? 1 : survival[bin - 1]!);
  const firstDay = (bin: number): number => Math.max(binFrom(edges, bin), lastUnpaid) + 1;

  /** By bin, once asked for: how much of its payments has come in by the end of each of its days, from `firstDay` on. */
  const comeIn: (Float64Array | undefined)[] = [];

  function comeInBy(bin: number): Float64Array {
    const start = firstDay(bin);
    const sums = new Float64Array(edges[bin]! - start + 1);
    let sum = 0;
    for (let x = start; x <= edges[bin]!; x += 1) sums[x - start] = sum += rate(x);
    return sums;
  }

  /** P(still unpaid after day `days`), where `days` lies in `bin`. */
  function within(bin: number, days: number): number {
    const start = firstDay(bin);
    if (days < start) return before(bin);
    const sums = (comeIn[bin] ??= comeInBy(bin));
    return before(bin) - ((before(bin) - survival[bin]!) * sums[days - start]!) / sums[sums.length - 1]!;
  }

  return {
    neverPaid,
    exceeds(days) {
      if (Number.isNaN(days)) throw new RangeError('days late must be a number, got NaN');
      const whole = Math.floor(days);
      if (whole <= lastUnpaid) return 1;
      const bin = binAt(edges, whole);
      if (bin === bins) return neverPaid;
      return whole === edges[bin]! ? survival[bin]! : within(bin, whole);
    },
    daysLateAt(quantile) {
      if (!(quantile >= 0 && quantile <= 1)) throw new RangeError(`quantile must be from 0 to 1, got ${quantile}`);
      const target = 1 - quantile * (1 - neverPaid);
      const first = binAt(edges, lastUnpaid + 1);
      if (first === bins) return lastUnpaid + 1;
      let bin = first;
      while (bin < bins - 1 && survival[bin]! > target + 1e-12) bin += 1;
      const start = firstDay(bin);
      let total = 0;
      for (let x = start; x <= edges[bin]!; x += 1) total += rate(x);
      const needed = before(bin) - target;
      const scale = (before(bin) - survival[bin]!) / total;
      let passed = 0;
      for (let x = start; x < edges[bin]!; x += 1) {
        passed += rate(x);
        if (passed * scale >= needed - 1e-12) return x;
      }
      return edges[bin]!;
    },
  };
}
