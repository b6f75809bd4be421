import { success, type Outcome } from '../base/outcome';
import type { SerialDay } from '../base/serialDay';
import type { Account } from './account';
import { daysLateAt, NO_DELAY } from './invoiceState';
import { noDelayYet } from './whyNone';

/**
 * By how many days a client pays after the due date, on average; negative when early.
 * The mean of days late over invoices paid by asOf, also those paid before a due date still to come, and open overdue
 * ones, which count asOf − due. Credit notes, advances and invoices closed without a payment day are left out.
 *
 * @returns days; not available when no invoice was paid or overdue by asOf
 * @source docs/methods/metrics.md, "average days late"; overdue ones included so that a client who stops paying does not look good
 * @example
 * averageDaysLate(martin, day('2025-05-03')).value // 24, the mean of 7, 55 and 10
 */
export function averageDaysLate(account: Account, asOf: SerialDay): Outcome<number> {
  const { ledger, invoices } = account;
  let sum = 0;
  let count = 0;
  for (const invoice of invoices) {
    const days = daysLateAt(ledger, invoice, asOf);
    if (days === NO_DELAY) continue;
    sum += days;
    count += 1;
  }
  return count > 0 ? success(sum / count) : noDelayYet();
}
