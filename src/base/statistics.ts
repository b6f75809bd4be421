import { mean as simpleMean } from 'simple-statistics';

/**
 * The arithmetic mean.
 *
 * @throws {RangeError} on an empty list, or if a value is not a finite number (the library would pass NaN on)
 * @source simple-statistics, a compensated (Kahan–Babuška) sum divided by the count
 * @example
 * mean([7, 55, 10]) // 24
 */
export function mean(values: readonly number[]): number {
  return simpleMean(checked(values, 'mean'));
}

/**
 * The middle value: half of the values are at or below it. With an even count, the mean of the two in the middle,
 * which is R type 7 at one half.
 *
 * @throws {RangeError} on an empty list, or if a value is not a finite number
 * @source Hyndman and Fan, definition 7 at one half
 * @example
 * median([30, -2, 5, 1]) // 3
 */
export function median(values: readonly number[]): number {
  return sortedQuantile(checked(values, 'median').sort(ascending), 0, values.length, 0.5);
}

/**
 * The value below which a share of the values lies, interpolated: R type 7, the default of R, NumPy and Excel's
 * PERCENTILE.INC. With the values sorted and numbered from 0, it stands at position (n − 1) × share.
 *
 * @param share 0 (the smallest value) to 1 (the largest)
 * @throws {RangeError} on an empty list, a value that is not a finite number, or a share outside 0 to 1
 * @source Hyndman and Fan, "Sample quantiles in statistical packages", definition 7 (simple-statistics has another one)
 * @example
 * quantile([10, 20, 30, 40], 0.9) // 37
 */
export function quantile(values: readonly number[], share: number): number {
  return sortedQuantile(checked(values, 'quantile').sort(ascending), 0, values.length, share);
}

/**
 * The same quantile over values that are sorted already: those from `start` up to, not including, `end`.
 *
 * @throws {RangeError} if there is no value, or the share is outside 0 to 1
 * @example
 * sortedQuantile([1, 2, 3, 9], 0, 3, 0.5) // 2
 */
export function sortedQuantile(sorted: ArrayLike<number>, start: number, end: number, share: number): number {
  if (!(end > start)) throw new RangeError('quantile: there is no value');
  if (!(share >= 0 && share <= 1)) throw new RangeError(`quantile: the share is ${share}, expected 0 to 1`);
  const position = (end - start - 1) * share;
  const below = Math.floor(position);
  const lower = sorted[start + below]!;
  return position === below ? lower : lower + (position - below) * (sorted[start + below + 1]! - lower);
}

function checked(values: readonly number[], name: string): number[] {
  if (values.length === 0) throw new RangeError(`${name}: there is no value`);
  const bad = values.findIndex((value) => !Number.isFinite(value));
  if (bad >= 0) throw new RangeError(`${name}: value ${bad + 1} is ${values[bad]}, expected a finite number`);
  return values.slice();
}

function ascending(a: number, b: number): number {
  return a - b;
}
