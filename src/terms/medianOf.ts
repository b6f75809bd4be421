import { quickselect } from 'simple-statistics';
import { sortedQuantile } from '../base/statistics';

/** Up to so many numbers, putting each in its place one by one beats every other way. */
const FEW = 32;

/**
 * The middle of some finite numbers (R type 7); it reorders them in place. For the many small medians of a portfolio and
 * the large ones of a ledger, where a list with a comparator is too slow.
 *
 * @throws {RangeError} if there is no number
 * @example
 * medianOf(Float64Array.from([30, 15, 45, 60])) // 37.5
 */
export function medianOf(values: Float64Array): number {
  const { length } = values;
  if (length <= FEW) insertionSort(values);
  else {
    // Quickselect only compares and swaps, so that a typed array does as well as a list. The upper middle first: then the
    // lower one lies to its left.
    const list = values as unknown as number[];
    const upper = Math.floor(length / 2);
    quickselect(list, upper, 0, length - 1);
    if (length % 2 === 0) quickselect(list, upper - 1, 0, upper - 1);
  }
  return sortedQuantile(values, 0, length, 0.5);
}

function insertionSort(values: Float64Array): void {
  for (let k = 1; k < values.length; k += 1) {
    const value = values[k]!;
    let at = k;
    for (; at > 0 && values[at - 1]! > value; at -= 1) values[at] = values[at - 1]!;
    values[at] = value;
  }
}
