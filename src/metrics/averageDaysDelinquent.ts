import { success, type Outcome } from '../base/outcome';
import type { SerialDay } from '../base/serialDay';
import type { Account } from './account';
import { bestPossibleDso } from './bestPossibleDso';
import { countBackDso } from './countBackDso';

/**
 * The part of the DSO that late payment causes: count-back DSO − best-possible DSO.
 *
 * @returns days, ≥ 0; not available when the balance exceeds all sales known
 * @source docs/methods/metrics.md, "average days delinquent"
 * @example
 * averageDaysDelinquent(all, day('2025-05-03')).value // 31
 */
export function averageDaysDelinquent(account: Account, asOf: SerialDay): Outcome<number> {
  const whole = countBackDso(account, asOf);
  if (!whole.ok) return whole;
  const best = bestPossibleDso(account, asOf);
  return best.ok ? success(Math.max(0, whole.value - best.value)) : best;
}
