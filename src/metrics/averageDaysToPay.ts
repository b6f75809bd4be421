import { success, type Outcome } from '../base/outcome';
import type { SerialDay } from '../base/serialDay';
import type { Account } from './account';
import { daysToPayAt } from './daysToPayAt';
import { NO_DELAY } from './invoiceState';
import { nothingPaidYet } from './whyNone';

/**
 * How long a client takes from the invoice to the payment, on average, whatever the terms.
 * The mean of settlement day − issue day over invoices paid by asOf; open ones are not in it.
 *
 * @returns days; not available when no invoice was paid by asOf
 * @source docs/methods/metrics.md, "average days to pay"
 * @example
 * averageDaysToPay(martin, day('2025-05-03')).value // 61, the mean of 37 and 85
 */
export function averageDaysToPay(account: Account, asOf: SerialDay): Outcome<number> {
  let sum = 0;
  let count = 0;
  for (const invoice of account.invoices) {
    const days = daysToPayAt(account.ledger, invoice, asOf);
    if (days === NO_DELAY) continue;
    sum += days;
    count += 1;
  }
  return count > 0 ? success(sum / count) : nothingPaidYet();
}
