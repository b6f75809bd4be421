/** Runs once on the given input, after collecting garbage where the runtime lets us, and says how long it took. */
export function timed<Input, Value>(input: Input, run: (input: Input) => Value): { readonly value: Value; readonly milliseconds: number } {
  (globalThis as { gc?: () => void }).gc?.();
  const start = performance.now();
  const value = run(input);
  return { value, milliseconds: performance.now() - start };
}

export function medianOf(values: readonly number[]): number {
  const sorted = values.slice().sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)]!;
}
