/**
 * Shares what `factors` factors achieve together, fairly: each gets its mean contribution over every order in which
 * they could be added. The shares sum to value(all) − value(none), exactly.
 *
 * @param value what the factors in a set achieve; bit g of the set is factor g
 * @source L. Shapley, "A value for n-person games" (1953)
 * @throws {RangeError} if there are more than ten factors
 * @example
 * shapley(2, (set) => [0, 1, 2, 5][set] ?? 0) // [2, 3]
 */
export function shapley(factors: number, value: (set: number) => number): number[] {
  if (!Number.isInteger(factors) || factors < 1 || factors > 10) throw new RangeError(`factors must be 1 to 10, got ${factors}`);
  const values = Float64Array.from({ length: 2 ** factors }, (_, set) => value(set));
  const sizes = Array.from(values, (_, set) => set.toString(2).split('1').length - 1);
  const orders = Array.from({ length: factors }, (_, size) => 1 / (factors * choose(factors - 1, size)));
  return Array.from({ length: factors }, (_, factor) => {
    const bit = 2 ** factor;
    let share = 0;
    for (let set = 0; set < values.length; set += 1) {
      if ((set & bit) === 0) share += orders[sizes[set]!]! * (values[set | bit]! - values[set]!);
    }
    return share;
  });
}

function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k; i += 1) ways = (ways * (n - k + i)) / i;
  return ways;
}
