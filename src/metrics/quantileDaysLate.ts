import { success, type Outcome } from '../base/outcome';
import type { SerialDay } from '../base/serialDay';
import { quantile } from '../base/statistics';
import type { Account } from './account';
import { delays } from './delays';
import { noDelayYet } from './whyNone';

/**
 * The days late that a share of the invoices do not exceed: with 0.9, nine in ten are paid by then.
 * R type 7 over the population of `averageDaysLate`.
 *
 * @param share 0 to 1
 * @returns days; not available when no invoice was paid or overdue by asOf
 * @throws {RangeError} if the share is outside 0 to 1
 * @source docs/methods/metrics.md, conventions
 * @example
 * quantileDaysLate(martin, day('2025-05-03'), 0.9).value // 46
 */
export function quantileDaysLate(account: Account, asOf: SerialDay, share: number): Outcome<number> {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`quantileDaysLate: the share is ${share}, expected 0 to 1`);
  const found = delays(account, asOf);
  return found.length > 0 ? success(quantile(found, share)) : noDelayYet();
}
