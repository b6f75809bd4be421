import type { WeekMoments } from './weekMoments';

/** How much more the cash of a week varies than independent invoices would. */
export interface Dispersion {
  /** 0: each invoice of a client is paid on its own; 1: a client pays all that it pays in one go. */
  readonly togetherness: number;
  /** Standard deviation of a common shock to a week, as a share of what was expected. */
  readonly weekShock: number;
  /** Past forecast weeks that this rests on. */
  readonly weeks: number;
}

/** A week of the past that was forecast without knowing it, and what then came in. */
export interface PastWeek extends WeekMoments {
  readonly received: number;
}

/** Where the past says nothing: a little of both. Our choice, worth `PRIOR_WEEKS` weeks of evidence. */
const PRIOR_TOGETHERNESS = 0.1;
const PRIOR_SHOCK = 0.1;
const PRIOR_WEEKS = 8;
const LARGEST_RATIO = 16;

/**
 * The variance of a week's cash under a dispersion:
 * independent + togetherness × (together − independent) + (weekShock × expected)².
 */
export function dispersedVariance(week: WeekMoments, dispersion: Dispersion): number {
  return week.independent + dispersion.togetherness * (week.together - week.independent) + (dispersion.weekShock * week.expected) ** 2;
}

/**
 * Learns the dispersion from past weeks: the squared errors of their forecasts, each relative to its variance, are
 * explained by the three parts of `dispersedVariance` (weighted least squares, re-weighted three times, both unknowns
 * kept within bounds), with a prior worth eight weeks. One freak week counts at most as sixteen times its variance.
 *
 * @source docs/methods/forecast.md; variance components by the method of moments
 */
export function learnDispersion(past: readonly PastWeek[]): Dispersion {
  const weeks = past.filter((week) => week.independent > 0);
  let togetherness = PRIOR_TOGETHERNESS;
  let shock = PRIOR_SHOCK * PRIOR_SHOCK;
  for (let round = 0; round < 3 && weeks.length > 0; round += 1) {
    let aa = 0;
    let ab = 0;
    let bb = 0;
    let ay = 0;
    let by = 0;
    for (const week of weeks) {
      const variance = dispersedVariance(week, { togetherness, weekShock: Math.sqrt(shock), weeks: 0 });
      const error = Math.min(LARGEST_RATIO, (week.received - week.expected) ** 2 / variance);
      const a = (week.together - week.independent) / variance;
      const b = week.expected ** 2 / variance;
      const y = error - week.independent / variance;
      aa += a * a;
      ab += a * b;
      bb += b * b;
      ay += a * y;
      by += b * y;
    }
    const share = PRIOR_WEEKS / weeks.length;
    ay += aa * share * PRIOR_TOGETHERNESS;
    by += bb * share * PRIOR_SHOCK ** 2;
    aa *= 1 + share;
    bb *= 1 + share;
    [togetherness, shock] = boundedSolution(aa, ab, bb, ay, by);
  }
  return { togetherness, weekShock: Math.sqrt(shock), weeks: weeks.length };
}

/** Minimises the quadratic form over 0 ≤ a ≤ 1, 0 ≤ b ≤ 1: the free minimum, else the best point of the border. */
function boundedSolution(aa: number, ab: number, bb: number, ay: number, by: number): readonly [number, number] {
  const clip = (x: number): number => Math.min(1, Math.max(0, x));
  const determinant = aa * bb - ab * ab;
  if (determinant > 1e-12 * aa * bb) {
    const a = (ay * bb - by * ab) / determinant;
    const b = (aa * by - ab * ay) / determinant;
    if (a >= 0 && a <= 1 && b >= 0 && b <= 1) return [a, b];
  }
  const onlyB = (a: number): readonly [number, number] => [a, bb > 0 ? clip((by - ab * a) / bb) : 0];
  const onlyA = (b: number): readonly [number, number] => [aa > 0 ? clip((ay - ab * b) / aa) : 0, b];
  let best: readonly [number, number] = [0, 0];
  let lowest = Infinity;
  for (const [a, b] of [onlyB(0), onlyB(1), onlyA(0), onlyA(1)]) {
    const value = aa * a * a + 2 * ab * a * b + bb * b * b - 2 * ay * a - 2 * by * b;
    if (value < lowest) {
      lowest = value;
      best = [a, b];
    }
  }
  return best;
}
