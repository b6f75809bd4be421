import type { SerialDay } from '../base/serialDay';
import type { Ledger } from '../ledger/ledger';
import { daysLateAt, isSettled, NO_DELAY } from './invoiceState';

/**
 * Days from the issue of an invoice to its settlement, as known at a day; `NO_DELAY` if it was not paid by then.
 *
 * @example
 * daysToPayAt(ledger, 0, day('2025-05-03')) // 37
 */
export function daysToPayAt(ledger: Ledger, invoice: number, asOf: SerialDay): number {
  if (!isSettled(ledger, invoice, asOf)) return NO_DELAY;
  const late = daysLateAt(ledger, invoice, asOf);
  return late === NO_DELAY ? NO_DELAY : late + ledger.invoices.due[invoice]! - ledger.invoices.issued[invoice]!;
}
