import type { SerialDay } from '../base/serialDay';
import type { Account } from './account';
import { isIssued, openPart } from './invoiceState';

/**
 * What clients owe at a day, before credit notes and advances that are not set against an invoice.
 * Σ max(0, amount − what came in by asOf) over the invoices issued by asOf.
 *
 * @returns minor units, 0 when nothing is open
 * @source docs/methods/metrics.md, "open balance": gross; unapplied credits are a figure of their own
 * @example
 * openBalance(all, day('2025-05-03')) // 53400, that is 534.00
 */
export function openBalance(account: Account, asOf: SerialDay): number {
  const { ledger, invoices } = account;
  let sum = 0;
  for (const invoice of invoices) if (isIssued(ledger, invoice, asOf)) sum += openPart(ledger, invoice, asOf);
  return sum;
}
