/** A = safe … E = very risky. */
export type Grade = 'A' | 'B' | 'C' | 'D' | 'E';

/** Lower bounds of B, C, D, E on the score; a score on a bound has the riskier grade. */
export type GradeBounds = readonly [number, number, number, number];
export const GRADE_BOUNDS: GradeBounds = [10, 25, 45, 65];

/**
 * The grade of a risk score: A < 10 ≤ B < 25 ≤ C < 45 ≤ D < 65 ≤ E, unless other bounds are given.
 *
 * @throws {RangeError} if the score is not a number
 * @example
 * gradeOf(9.9) // 'A'
 * @example
 * gradeOf(65) // 'E'
 */
export function gradeOf(score: number, bounds: GradeBounds = GRADE_BOUNDS): Grade {
  if (!Number.isFinite(score)) throw new RangeError(`score must be a number, got ${score}`);
  return (['A', 'B', 'C', 'D', 'E'] as const)[bounds.filter((bound) => score >= bound).length]!;
}
