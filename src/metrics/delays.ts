import type { SerialDay } from '../base/serialDay';
import type { Account } from './account';
import { daysLateAt, NO_DELAY } from './invoiceState';

/**
 * Days late of every invoice of an account that has a delay at a day, in the order of its rows.
 *
 * @example
 * delays(martin, day('2025-05-03')) // [7, 55, 10]
 */
export function delays(account: Account, asOf: SerialDay): number[] {
  const found: number[] = [];
  for (const invoice of account.invoices) {
    const days = daysLateAt(account.ledger, invoice, asOf);
    if (days !== NO_DELAY) found.push(days);
  }
  return found;
}
