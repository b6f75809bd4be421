import { NO_DAY, toSerialDay } from '../src/base/serialDay';
import type { Ledger } from '../src/ledger/ledger';
import type { LogEvent } from '../src/reminders/logEvent';
import { eventId } from '../src/reminders/eventId';
import { reminderList } from '../src/reminders/reminderList';
import type { DelayCurve, DelayModel } from '../src/risk/delayModel';
import { medianOf, timed } from './timed';

const ASOF = toSerialDay(2026, 3, 12);
const CLIENTS = 5_000;
const OPEN = 20_000;

/** A ledger of open invoices only, due up to 90 days ago or within 10 days, by a fixed rule. */
function openLedger(): Ledger {
  const int = (of: (at: number) => number): Int32Array => Int32Array.from({ length: OPEN }, (_, at) => of(at));
  const due = int((at) => ASOF + 10 - ((at * 7919) % 100));
  const clients = Array.from({ length: CLIENTS }, (_, at) => `Client ${at}`);
  return {
    clients, clientIds: new Map(clients.map((name, at) => [name.toLowerCase(), at])), currencies: ['EUR'], minorDigits: [2],
    invoices: {
      count: OPEN, client: int((at) => (at * 31) % CLIENTS), number: Array.from({ length: OPEN }, (_, at) => `F${at}`), row: int((at) => at + 2),
      issued: due.map((day) => day - 30), due, amount: Float64Array.from({ length: OPEN }, (_, at) => 10_000 + ((at * 104_729) % 900_000)),
      currency: new Uint8Array(OPEN), flags: Uint16Array.from({ length: OPEN }, (_, at) => (at % 50 === 0 ? 2 : 0)), settled: new Int32Array(OPEN).fill(NO_DAY),
      undated: new Float64Array(OPEN), promised: int((at) => (at % 40 === 0 ? ASOF + 3 : NO_DAY)), holdUntil: new Int32Array(OPEN), reminders: new Uint16Array(OPEN),
      holdReasons: new Map(), receiptStart: new Int32Array(OPEN + 1), receipts: { day: new Int32Array(0), amount: new Float64Array(0), kind: new Uint8Array(0) },
    },
    credits: {
      count: 0, client: new Int32Array(0), day: new Int32Array(0), amount: new Float64Array(0), currency: new Uint8Array(0), kind: new Uint8Array(0),
      invoice: new Int32Array(0), row: new Int32Array(0),
    },
    lastEvent: ASOF, firstEvent: ASOF - 200,
  };
}

/** A model whose answers cost nothing: the list is measured after the model. */
function freeModel(): DelayModel {
  const curve: DelayCurve = { exceeds: (days) => (days <= 0 ? 1 : 2 ** (-days / 30)), daysLateAt: () => 10, neverPaid: 0.02 };
  return {
    asOf: ASOF, currency: 0, minorDigits: 2, evidence: { invoices: OPEN, matured: OPEN }, payerClasses: 1, skill: 'clientsDiffer', openInvoice: () => curve,
    nextInvoice: () => curve, unknownClient: () => curve, score: () => 50, invoiceState: () => 'open', casesBeyond: () => ({ known: 0, late: 0 }),
    clientEvidence: () => ({ invoices: 4, matured: 4, overdue: 0, daysSinceLastPaid: null, usualTerms: 30, usualAmount: 10_000, meanDaysLate: null }),
  };
}

/** The reminder list of 20,000 open invoices of 5,000 clients, after the model, without and with a log of 5,000 events; words included. */
export function benchReminders(): readonly object[] {
  const ledger = openLedger();
  const model = freeModel();
  const log: LogEvent[] = Array.from({ length: 5_000 }, (_, at) => {
    const client = `Client ${(at * 13) % CLIENTS}`;
    const day = ASOF - 1 - (at % 60);
    return {
      id: eventId('reminder', client, day), kind: 'reminder', state: 'done', day, client, invoices: [], level: at % 7 === 0 ? 2 : 1, channel: at % 3 === 0 ? 'call' : 'mail',
      outcome: null, promisedOn: null, amount: null, author: 'bench', variant: '', note: '',
    };
  });
  return [{ name: 'reminder list', log: [] as LogEvent[] }, { name: 'reminder list with a log', log }].map(({ name, log: events }) => {
    const times = Array.from({ length: 9 }, () => timed(events, (rows) => {
      const lines = reminderList(ledger, ASOF, model, undefined, { log: rows });
      let letters = 0;
      for (const line of lines) letters += line.reason.fr.length;
      return letters;
    }).milliseconds);
    const milliseconds = Math.round(medianOf(times) * 10) / 10;
    const figures = { name, invoices: OPEN, clients: CLIENTS, events: events.length, milliseconds };
    // The bar is for the list; what a log adds is printed beside it.
    return events.length > 0 ? figures : { ...figures, limit: 150, ok: milliseconds <= 150 };
  });
}
