import { success, type Outcome } from '../base/outcome';
import type { SerialDay } from '../base/serialDay';
import type { Account } from './account';
import { daysLateAt, NO_DELAY } from './invoiceState';
import { nothingMaturedYet } from './whyNone';

/**
 * The share of invoices that a client pays late.
 * Matured invoices (due + grace < asOf) paid, or still open, more than `grace` days after their due date ÷ matured
 * invoices. Those without a delay (closed without a payment day, settled by credit notes) are in neither.
 *
 * @param grace days after the due date that are not yet called late, 0 or more
 * @returns 0 to 1; not available when no invoice matured by asOf
 * @throws {RangeError} if grace is negative or not a whole number
 * @source docs/methods/metrics.md, "late rate"
 * @example
 * lateRate(martin, day('2025-05-03'), 7).value // 0.6667, two of three more than a week late
 */
export function lateRate(account: Account, asOf: SerialDay, grace: number): Outcome<number> {
  if (!Number.isInteger(grace) || grace < 0) throw new RangeError(`lateRate: grace is ${grace}, expected a whole number of days`);
  const { ledger, invoices } = account;
  const { due } = ledger.invoices;
  let matured = 0;
  let late = 0;
  for (const invoice of invoices) {
    if (due[invoice]! + grace >= asOf) continue;
    const days = daysLateAt(ledger, invoice, asOf);
    if (days === NO_DELAY) continue;
    matured += 1;
    if (days > grace) late += 1;
  }
  return matured > 0 ? success(late / matured) : nothingMaturedYet();
}
