import type { Outcome } from '../base/outcome';
import type { SerialDay } from '../base/serialDay';
import type { Account } from './account';
import { countBackDays } from './countBackDays';
import { monthlySales } from './monthlySales';
import { openBalance } from './openBalance';

/**
 * Days sales outstanding by count-back (épuisement): how many days of the latest sales are not yet collected.
 * `countBackDays` of the gross open balance over the calendar months that end with asOf. It follows the season, where
 * the simple DSO moves with it.
 *
 * @returns days, 0 when nothing is open; not available when the balance exceeds all sales known
 * @source docs/methods/metrics.md, "DSO, count-back (épuisement)"
 * @example
 * countBackDso(all, day('2025-05-03')).value // 64, three days of May, April, and 31 days of March exactly
 */
export function countBackDso(account: Account, asOf: SerialDay): Outcome<number> {
  return countBackDays(openBalance(account, asOf), monthlySales(account, asOf));
}
