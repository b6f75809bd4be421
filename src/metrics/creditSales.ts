import type { SerialDay } from '../base/serialDay';
import type { Account } from './account';

/**
 * What was sold on credit in a period, tax included: invoices issued from `from` to `to` inclusive, less the credit
 * notes of the same days, whichever invoice they reduce. Advances and payments are not sales.
 *
 * @returns minor units; negative when credit notes exceed invoices
 * @source docs/methods/metrics.md: credit notes reduce the sales of their month
 * @example
 * creditSales(all, day('2025-02-01'), day('2025-05-03')) // 98400
 */
export function creditSales(account: Account, from: SerialDay, to: SerialDay): number {
  const { invoices, credits } = account.ledger;
  let sum = 0;
  for (const invoice of account.invoices) {
    const issued = invoices.issued[invoice]!;
    if (issued >= from && issued <= to) sum += invoices.amount[invoice]!;
  }
  for (const credit of account.credits) {
    const day = credits.day[credit]!;
    if (credits.kind[credit] === 0 && day >= from && day <= to) sum -= credits.amount[credit]!;
  }
  return sum;
}
