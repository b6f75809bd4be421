import type { Documents } from './documents';
import { eventDays } from './eventDays';
import type { KeptCredit, Settlements } from './joinSettlements';
import { joinSettlements } from './joinSettlements';
import type { Credits, Ledger } from './ledger';
import { mergeOwnPayments } from './ownPayments';
import type { PaymentsKnown } from './settleInvoices';
import { settleInvoices } from './settleInvoices';
import { similarClients } from './similarClients';
import { usedClients, usedCurrencies } from './usedNames';

/** Makes the ledger of its documents: payments set against invoices, the day on which each was settled, the last event. */
export function assembleLedger(documents: Documents, known: PaymentsKnown): Ledger {
  const settlements: Settlements = joinSettlements(documents);
  const { invoices, issues } = documents;
  const { count } = invoices;
  const settled = settleInvoices(documents, mergeOwnPayments(documents, settlements.receipts), known);
  const events = eventDays(documents, settled.receipts.day, settlements.credits, issues);
  const { clients, clientOf, creditClientOf } = usedClients(documents, settlements.credits);
  const { currencies, currencyOf, creditCurrencyOf } = usedCurrencies(documents, settlements.credits);
  for (const issue of similarClients(clients)) issues.push(issue);
  return {
    clients: clients.names,
    clientIds: clients.folded,
    currencies: currencies.names,
    minorDigits: currencies.digits,
    firstEvent: events.first,
    lastEvent: events.last,
    credits: creditColumns(settlements.credits, creditClientOf, creditCurrencyOf),
    invoices: {
      count,
      client: clientOf, number: invoices.number, row: invoices.row,
      issued: invoices.issued, due: invoices.due, amount: invoices.amount,
      currency: currencyOf, flags: invoices.flags, settled: settled.settled,
      undated: invoices.undated, promised: invoices.promised,
      holdUntil: invoices.holdUntil, reminders: invoices.reminders,
      holdReasons: invoices.holdReasons, receiptStart: settled.receiptStart, receipts: settled.receipts,
    },
  };
}

function creditColumns(credits: readonly KeptCredit[], client: Int32Array, currency: Uint8Array): Credits {
  return {
    count: credits.length,
    client,
    day: Int32Array.from(credits, ({ day }) => day),
    amount: Float64Array.from(credits, ({ amount }) => amount),
    currency,
    kind: Uint8Array.from(credits, ({ kind }) => kind),
    invoice: Int32Array.from(credits, ({ invoice }) => invoice),
    row: Int32Array.from(credits, ({ row }) => row),
  };
}
