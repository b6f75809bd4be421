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
  const neverPaid = survival[bins - 1]!;
  const rate = (x: number): number => hazardAt(dailyHazard, x) * (weight === null ? 1 : weight(x));
  const before = (bin: number): number => (bin === 0 ? 1 : survival[bin - 1]!);
  const firstDay = (bin: number): number => Math.max(binFrom(edges, bin), elapsed) + 1;

  /** P(still unpaid after day `days`), where `days` lies in `bin`. */
  function within(bin: number, days: number): number {
    const start = firstDay(bin);
    if (days < start) return before(bin);
    let passed = 0;
    let ahead = 0;
    for (let x = start; x <= edges[bin]!; x += 1) {
      if (x <= days) passed += rate(x);
      else ahead += rate(x);
    }
    return before(bin) - ((before(bin) - survival[bin]!) * passed) / (passed + ahead);
  }

  return {
    neverPaid,
    exceeds(days) {
      if (Number.isNaN(days)) throw new RangeError('days late must be a number, got NaN');
      const whole = Math.floor(days);
      if (whole <= elapsed) return 1;
      const bin = binAt(edges, whole);
      if (bin === bins) return neverPaid;
      return whole === edges[bin]! ? survival[bin]! : within(bin, whole);
    },
    daysLateAt(quantile) {
      if (!(quantile >= 0 && quantile <= 1)) throw new RangeError(`quantile must be from 0 to 1, got ${quantile}`);
      const target = 1 - quantile * (1 - neverPaid);
      const first = binAt(edges, elapsed + 1);
      if (first === bins) return elapsed + 1;
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
