/** No standardised feature counts for more than this. */
const FARTHEST = 4;

/** How many spreads a value lies from the mean, held within ±4. 0 for an infinite spread: such a feature may not speak. */
export function standardised(value: number, mean: number, spread: number): number {
  const steps = (value - mean) / spread;
  return steps > FARTHEST ? FARTHEST : steps < -FARTHEST ? -FARTHEST : steps;
}
