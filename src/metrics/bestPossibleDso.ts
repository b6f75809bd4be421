import type { Outcome } from '../base/outcome';
import type { SerialDay } from '../base/serialDay';
import type { Account } from './account';
import { countBackDays } from './countBackDays';
import { monthlySales } from './monthlySales';
import { openBalance } from './openBalance';
import { overdueBalance } from './overdueBalance';

/**
 * The DSO that would be left if every client paid on the due day: what the terms alone cost.
 * Count-back on the receivables that are not yet due at asOf; never above the count-back DSO.
 *
 * @returns days; not available when the balance exceeds all sales known
 * @source docs/methods/metrics.md, "best-possible DSO"
 * @example
 * bestPossibleDso(all, day('2025-05-03')).value // 33
 */
export function bestPossibleDso(account: Account, asOf: SerialDay): Outcome<number> {
  return countBackDays(openBalance(account, asOf) - overdueBalance(account, asOf), monthlySales(account, asOf));
}
