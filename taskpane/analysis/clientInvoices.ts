import { NO_DAY, type SerialDay } from '../../src/base/serialDay';
import { InvoiceFlag } from '../../src/ledger/ledger';
import { daysLateAt, isIssued, isSettled, NO_DELAY, openPart } from '../../src/metrics/invoiceState';
import type { Analysis } from './analysis';

/** One invoice of a client as it stands at asOf. Money in minor units. */
export interface ClientInvoice {
  readonly number: string;
  readonly row: number;
  readonly due: SerialDay;
  readonly amount: number;
  readonly open: number;
  /** Signed days: of the payment, or so far for an open overdue one; null where there is none yet. */
  readonly daysLate: number | null;
  readonly state: 'open' | 'late' | 'paid' | 'closed';
  readonly disputed: boolean;
}

/** The invoices of a client in the analysed currency: open ones first, the oldest due of them first; then the latest paid. */
export function clientInvoices({ reading: { ledger }, asOf, figures }: Analysis, client: number): readonly ClientInvoice[] {
  const { invoices } = ledger;
  const found: ClientInvoice[] = [];
  for (let at = 0; at < invoices.count; at += 1) {
    if (invoices.client[at] !== client || invoices.currency[at] !== figures.currency || !isIssued(ledger, at, asOf)) continue;
    const open = openPart(ledger, at, asOf);
    const delay = daysLateAt(ledger, at, asOf);
    const daysLate = delay === NO_DELAY ? null : delay;
    const due = invoices.due[at] ?? NO_DAY;
    const paid = isSettled(ledger, at, asOf) && daysLate !== null;
    found.push({
      number: invoices.number[at] ?? '', row: invoices.row[at] ?? 0, due, amount: invoices.amount[at] ?? 0, open, daysLate,
      state: open > 0 ? (due < asOf ? 'late' : 'open') : paid ? 'paid' : 'closed',
      disputed: ((invoices.flags[at] ?? 0) & InvoiceFlag.disputed) !== 0,
    });
  }
  return found.sort((a, b) => Number(b.open > 0) - Number(a.open > 0) || (a.open > 0 ? a.due - b.due : b.due - a.due));
}
