/**
 * Rounds parts so that they still sum to the rounded whole: each is rounded down, and the units that are missing go
 * to the parts that lost most; equal losses are settled by order.
 *
 * @param parts the exact parts
 * @param total their sum as it is shown, already rounded to `decimals`
 * @throws {RangeError} if a part is not a finite number, or the parts are further from the total than rounding allows
 * @example
 * largestRemainder([1.25, 1.25, 1.25], 3.8, 1) // [1.3, 1.3, 1.2]
 * @example
 * largestRemainder([10.04, -3.04], 7, 1) // [10, -3]
 */
export function largestRemainder(parts: readonly number[], total: number, decimals: number): number[] {
  const unit = 10 ** decimals;
  const exact = parts.map((part) => part * unit);
  const rounded = exact.map(Math.floor);
  const missing = Math.round(total * unit) - rounded.reduce((sum, part) => sum + part, 0);
  if (!(missing >= -1 && missing <= parts.length + 1)) {
    throw new RangeError(`parts ${parts.join(', ')} do not sum to ${total}`);
  }
  const order = exact.map((_, i) => i).sort((a, b) => exact[b]! - rounded[b]! - (exact[a]! - rounded[a]!) || a - b);
  for (let k = 0; k < missing; k += 1) rounded[order[k % order.length]!]! += 1;
  if (missing < 0) rounded[order[order.length - 1]!]! -= 1;
  return rounded.map((part) => part / unit + 0);
}
