/**
 * Runs once on the given input and says how long it took. The garbage of what came before is collected first where the
 * runtime lets us, but only the young: full collections make the engine throw away the code it has optimised.
 */
export function timed<Input, Value>(input: Input, run: (input: Input) => Value): { readonly value: Value; readonly milliseconds: number } {
  (globalThis as { gc?: (options: { type: 'minor' }) => void }).gc?.({ type: 'minor' });
  const start = performance.now();
  const value = run(input);
  return { value, milliseconds: performance.now() - start };
}

export function medianOf(values: readonly number[]): number {
  const sorted = values.slice().sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)]!;
}
