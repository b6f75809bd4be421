import type { SerialDay } from '../base/serialDay';
import type { Account } from './account';
import { isIssued, openPart } from './invoiceState';

/**
 * The part of the open balance whose due date has passed. Due today is not overdue.
 * Σ open part over invoices issued by asOf with due < asOf.
 *
 * @returns minor units, 0 when nothing is overdue
 * @source docs/methods/metrics.md, "overdue balance"
 * @example
 * overdueBalance(all, day('2025-05-03')) // 21400
 */
export function overdueBalance(account: Account, asOf: SerialDay): number {
  const { ledger, invoices } = account;
  const { due } = ledger.invoices;
  let sum = 0;
  for (const invoice of invoices) if (due[invoice]! < asOf && isIssued(ledger, invoice, asOf)) sum += openPart(ledger, invoice, asOf);
  return sum;
}
