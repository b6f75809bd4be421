import { success, type Outcome } from '../base/outcome';
import type { SerialDay } from '../base/serialDay';
import type { Account } from './account';
import { creditSales } from './creditSales';
import { openBalance } from './openBalance';
import { noSales } from './whyNone';

/**
 * Days sales outstanding, the simple way: open balance ÷ credit sales of the period × days of the period.
 * Gross open balance at asOf; sales of the `days` days that end with asOf, tax included on both sides. A ledger that
 * does not reach back so far overstates it: choose a shorter period then, or the count-back.
 *
 * @param days length of the period, option dsoDays, 1 or more
 * @returns days; not available when nothing was sold in the period
 * @throws {RangeError} if the period is not a whole number of days
 * @source docs/methods/metrics.md, "DSO, simple"
 * @example
 * simpleDso(all, day('2025-05-03'), 90).value // 48.84
 */
export function simpleDso(account: Account, asOf: SerialDay, days: number): Outcome<number> {
  if (!Number.isInteger(days) || days < 1) throw new RangeError(`simpleDso: the period is ${days}, expected a whole number of days`);
  const sales = creditSales(account, asOf - days + 1, asOf);
  return sales > 0 ? success((openBalance(account, asOf) / sales) * days) : noSales();
}
