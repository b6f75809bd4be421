import { success, type Outcome } from '../base/outcome';
import type { SerialDay } from '../base/serialDay';
import type { Account } from './account';
import { daysToPayAt } from './daysToPayAt';
import { NO_DELAY } from './invoiceState';
import { nothingPaidYet } from './whyNone';

/**
 * How long a euro invoiced takes to come in, on average.
 * Σ amount × (settlement day − issue day) ÷ Σ amount over invoices paid by asOf.
 *
 * @returns days; not available when no invoice was paid by asOf
 * @source docs/methods/metrics.md, "average days to pay", weighted form
 * @example
 * weightedAverageDaysToPay(martin, day('2025-05-03')).value // 55.13
 */
export function weightedAverageDaysToPay(account: Account, asOf: SerialDay): Outcome<number> {
  const { amount } = account.ledger.invoices;
  let sum = 0;
  let weight = 0;
  for (const invoice of account.invoices) {
    const days = daysToPayAt(account.ledger, invoice, asOf);
    if (days === NO_DELAY) continue;
    sum += amount[invoice]! * days;
    weight += amount[invoice]!;
  }
  return weight > 0 ? success(sum / weight) : nothingPaidYet();
}
