import { success, type Outcome } from '../base/outcome';
import type { SerialDay } from '../base/serialDay';
import { median } from '../base/statistics';
import type { Account } from './account';
import { delays } from './delays';
import { noDelayYet } from './whyNone';

/**
 * The usual days late: half of the invoices are paid by then. One invoice left unpaid for a year does not move it.
 * The median (R type 7) over the population of `averageDaysLate`.
 *
 * @returns days, a half possible; not available when no invoice was paid or overdue by asOf
 * @source docs/methods/metrics.md, conventions
 * @example
 * medianDaysLate(martin, day('2025-05-03')).value // 10
 */
export function medianDaysLate(account: Account, asOf: SerialDay): Outcome<number> {
  const found = delays(account, asOf);
  return found.length > 0 ? success(median(found)) : noDelayYet();
}
