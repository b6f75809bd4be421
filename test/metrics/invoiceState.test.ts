import { InvoiceFlag } from '../../src/ledger/ledger';
import { daysToPayAt } from '../../src/metrics/daysToPayAt';
import { daysLateAt, NO_DELAY, openPart, restOf } from '../../src/metrics/invoiceState';
import { ledgerOf, type InvoiceFact } from '../support/ledgerOf';

/** Day 100 is the due day; the invoice is of 1 000, issued on day 70. A second invoice keeps the ledger's last event at 200. */
const invoice = { client: 'Alba', issued: 70, due: 100, amount: 1000 };
const other: InvoiceFact = { client: 'Boréal', issued: 200, due: 230, amount: 1 };

interface Case {
  readonly name: string;
  readonly fact: Partial<InvoiceFact>;
  readonly asOf: number;
  readonly late: number | null;
  readonly toPay?: number;
  readonly rest: number;
  readonly tolerance?: number;
}

const cases: readonly Case[] = [
  { name: 'open, not due', fact: {}, asOf: 99, late: null, rest: 1000 },
  { name: 'open on the due day: not late yet', fact: {}, asOf: 100, late: null, rest: 1000 },
  { name: 'open a day after: one day late', fact: {}, asOf: 101, late: 1, rest: 1000 },
  { name: 'paid early, before the due day', fact: { payments: [[90, 1000]] }, asOf: 95, late: -10, toPay: 20, rest: 0 },
  { name: 'paid on the day asked about', fact: { payments: [[110, 1000]] }, asOf: 110, late: 10, toPay: 40, rest: 0 },
  { name: 'paid the day after the day asked about: still open then', fact: { payments: [[110, 1000]] }, asOf: 109, late: 9, rest: 1000 },
  { name: 'part paid: late for the whole invoice', fact: { payments: [[90, 400]] }, asOf: 105, late: 5, rest: 600 },
  { name: 'paid in two parts: the second one settles it', fact: { payments: [[90, 400], [120, 600]] }, asOf: 150, late: 20, toPay: 50, rest: 0 },
  { name: 'overpaid: settled when the amount was reached', fact: { payments: [[104, 1200]] }, asOf: 150, late: 4, toPay: 34, rest: -200 },
  { name: 'paid, then refunded: paid as to its delay, open as to its rest', fact: { payments: [[104, 1000], [140, -300]] }, asOf: 150, late: 4, toPay: 34, rest: 300 },
  { name: 'a payment before the invoice', fact: { payments: [[60, 1000]] }, asOf: 80, late: -40, toPay: -10, rest: 0 },
  { name: 'settled by a credit note alone: nothing was paid', fact: { creditNotes: [[110, 1000]] }, asOf: 150, late: null, rest: 0 },
  { name: 'the day before that credit note it was just overdue', fact: { creditNotes: [[110, 1000]] }, asOf: 109, late: 9, rest: 1000 },
  { name: 'a credit note for a part, then a payment', fact: { creditNotes: [[90, 300]], payments: [[112, 700]] }, asOf: 150, late: 12, toPay: 42, rest: 0 },
  { name: 'closed without a day: no delay, nothing open', fact: { flags: InvoiceFlag.closedWithoutDay }, asOf: 150, late: null, rest: 0 },
  { name: 'settled in part without a day: not known before the last event', fact: { undated: 400 }, asOf: 199, late: 99, rest: 1000 },
  { name: 'settled in part without a day: known from the last event on', fact: { undated: 400 }, asOf: 200, late: 100, rest: 600 },
  { name: 'settled in full without a day: closed, without a delay', fact: { undated: 1000 }, asOf: 200, late: null, rest: 0 },
  { name: 'a rest within the tolerance is forgiven', fact: { payments: [[103, 995]] }, asOf: 150, late: 3, toPay: 33, rest: 0, tolerance: 5 },
  { name: 'a rest above the tolerance is not', fact: { payments: [[103, 994]] }, asOf: 150, late: 50, rest: 6, tolerance: 5 },
  { name: 'a refund after a forgiven rest opens the whole of it again', fact: { payments: [[103, 995], [120, -1]] }, asOf: 150, late: 3, toPay: 33, rest: 6, tolerance: 5 },
  { name: 'disputed and held invoices count like any other', fact: { flags: InvoiceFlag.disputed + InvoiceFlag.hold }, asOf: 103, late: 3, rest: 1000 },
];

test.each(cases)('$name', ({ fact, asOf, late, toPay, rest, tolerance }) => {
  const ledger = ledgerOf([{ ...invoice, ...fact }, other], [], tolerance);
  expect(daysLateAt(ledger, 0, asOf)).toBe(late ?? NO_DELAY);
  expect(daysToPayAt(ledger, 0, asOf)).toBe(toPay ?? NO_DELAY);
  expect(restOf(ledger, 0, asOf)).toBe(rest);
  expect(openPart(ledger, 0, asOf)).toBe(Math.max(0, rest));
});

test('an invoice has no delay before it is issued, whatever was paid', () => {
  expect(daysLateAt(ledgerOf([{ ...invoice, payments: [[60, 1000]] }]), 0, 69)).toBe(NO_DELAY);
});
