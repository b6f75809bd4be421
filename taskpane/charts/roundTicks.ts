/**
 * Round values that span the range: steps of 1, 2 or 5 × a power of ten, about as many as wanted. The first is at or
 * below `low`, the last at or above `high`.
 *
 * @example
 * roundTicks(-12, 628, 4) // [-200, 0, 200, 400, 600, 800]
 */
export function roundTicks(low: number, high: number, wanted: number): readonly number[] {
  const rough = Math.max(high - low, 1) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, power * ([1, 2, 5, 10].find((factor) => factor * power >= rough * 0.999) ?? 10));
  const first = Math.floor(low / step);
  return Array.from({ length: Math.ceil(high / step) - first + 1 }, (_, at) => (first + at) * step);
}
