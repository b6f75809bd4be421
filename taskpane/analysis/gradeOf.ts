import type { Options } from '../../src/ledger/options';
import type { Grade } from './clientLine';

const GRADES: readonly Grade[] = ['A', 'B', 'C', 'D', 'E'];

/** The grade of a score by the bounds of the options. */
export function gradeOf(score: number, bounds: Options['gradeBounds']): Grade {
  return GRADES[bounds.filter((bound) => score >= bound).length]!;
}
