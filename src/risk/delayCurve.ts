import { binAt } from './delayBins';
import type { DelayClock } from './delayClock';
import type { DelayCurve } from './delayModel';

/**
 * The curve through the probabilities of being unpaid at the end of each bin. Inside a bin, days share its payments as
 * the daily clock and the calendar say. Up to the clock's last unpaid day the curve is 1.
 *
 * @param survival P(unpaid at the end of each bin), as `survivalOf` gives it for the same clock
 */
export function delayCurve(edges: Int32Array, clock: DelayClock, survival: Float64Array): DelayCurve {
  const bins = edges.length;
  const { lastUnpaid } = clock;
  const neverPaid = survival[bins - 1]!;
  const before = (bin: number): number => (bin === 0 ? 1 : survival[bin - 1]!);

  /** P(still unpaid after day `days`), where `days` lies in `bin`. */
  function within(bin: number, days: number): number {
    const start = clock.firstDay(bin);
    if (days < start) return before(bin);
    const sums = clock.comeInBy(bin);
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
      const start = clock.firstDay(bin);
      const sums = clock.comeInBy(bin);
      const needed = before(bin) - target;
      const scale = (before(bin) - survival[bin]!) / sums[sums.length - 1]!;
      for (let x = start; x < edges[bin]!; x += 1) if (sums[x - start]! * scale >= needed - 1e-12) return x;
      return edges[bin]!;
    },
  };
}
