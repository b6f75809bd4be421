import { NO_DAY } from '../base/serialDay';
import type { Documents } from './documents';
import { eventDays } from './eventDays';
import type { KeptCredit, Settlements } from './joinSettlements';
import { joinSettlements } from './joinSettlements';
import type { Credits, Ledger } from './ledger';
import type { PaymentsKnown } from './settleInvoices';
import { settleInvoices } from './settleInvoices';
import { similarClients } from './similarClients';

/** Makes the ledger of its documents: payments set against invoices, the day on which each was settled, the last event. */
export function assembleLedger(documents: Documents, known: PaymentsKnown): Ledger {
  const settlements: Settlements = joinSettlements(documents);
  const { invoices, issues, clients, currencies } = documents;
  const { count } = invoices;
  for (const { invoice, kind } of settlements.receipts) {
    if (kind === 1) continue;
    // Payments that name an invoice are what its own row sums up: counting both would pay it twice.
    invoices.paidDay[invoice] = NO_DAY;
    invoices.undated[invoice] = 0;
  }
  const settled = settleInvoices(documents, settlements.receipts, known);
  const events = eventDays(documents, settled.receipts.day, settlements.credits, issues);
  for (const issue of similarClients(clients)) issues.push(issue);
  return {
    clients: clients.names,
    clientIds: clients.ids,
    currencies: currencies.names,
    minorDigits: currencies.digits,
    firstEvent: events.first,
    lastEvent: events.last,
    credits: creditColumns(settlements.credits),
    invoices: {
      count,
      client: invoices.client, number: invoices.number, row: invoices.row,
      issued: invoices.issued, due: invoices.due, amount: invoices.amount,
      currency: invoices.currency, flags: invoices.flags, settled: settled.settled,
      undated: invoices.undated, promised: invoices.promised,
      holdUntil: invoices.holdUntil, reminders: invoices.reminders,
      holdReasons: invoices.holdReasons, receiptStart: settled.receiptStart, receipts: settled.receipts,
    },
  };
}

function creditColumns(credits: readonly KeptCredit[]): Credits {
  return {
    count: credits.length,
    client: Int32Array.from(credits, ({ client }) => client),
    day: Int32Array.from(credits, ({ day }) => day),
    amount: Float64Array.from(credits, ({ amount }) => amount),
    currency: Uint8Array.from(credits, ({ currency }) => currency),
    kind: Uint8Array.from(credits, ({ kind }) => kind),
    invoice: Int32Array.from(credits, ({ invoice }) => invoice),
    row: Int32Array.from(credits, ({ row }) => row),
  };
}

/** A ledger without any document. */
export function emptyLedger(): Ledger {
  const days = new Int32Array(0);
  const money = new Float64Array(0);
  const small = new Uint8Array(0);
  return {
    clients: [], clientIds: new Map(), currencies: [], minorDigits: [], firstEvent: NO_DAY, lastEvent: NO_DAY, credits: creditColumns([]),
    invoices: {
      count: 0, client: days, number: [], row: days, issued: days, due: days, amount: money, currency: small, flags: new Uint16Array(0),
      settled: days, undated: money, promised: days, holdUntil: days, reminders: new Uint16Array(0), holdReasons: new Map(),
      receiptStart: new Int32Array(1), receipts: { day: days, amount: money, kind: small },
    },
  };
}
