import { success, type Outcome } from '../base/outcome';
import type { SerialDay } from '../base/serialDay';
import type { Account } from './account';
import { daysLateAt, NO_DELAY } from './invoiceState';
import { noDelayYet } from './whyNone';

/**
 * Average days late in which a euro counts as much as any other: large invoices weigh more.
 * Σ amount × days late ÷ Σ amount, over the population of `averageDaysLate`. The weight is the amount of the invoice,
 * not its open part: 140 paid 7 days late, 85 paid 55 days late and 214 open for 10 days give 17.756.
 *
 * @returns days; not available when no invoice was paid or overdue by asOf
 * @source docs/methods/metrics.md, "weighted average days late"
 * @example
 * weightedAverageDaysLate(martin, day('2025-05-03')).value // 17.756
 */
export function weightedAverageDaysLate(account: Account, asOf: SerialDay): Outcome<number> {
  const { ledger, invoices } = account;
  const { amount } = ledger.invoices;
  let sum = 0;
  let weight = 0;
  for (const invoice of invoices) {
    const days = daysLateAt(ledger, invoice, asOf);
    if (days === NO_DELAY) continue;
    sum += amount[invoice]! * days;
    weight += amount[invoice]!;
  }
  return weight > 0 ? success(sum / weight) : noDelayYet();
}
