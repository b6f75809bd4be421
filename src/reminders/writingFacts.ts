import { NO_DAY, type SerialDay } from '../base/serialDay';
import type { Ledger } from '../ledger/ledger';
import { daysLateAt, NO_DELAY } from '../metrics/invoiceState';
import type { ClientHistory } from './clientHistory';
import { promiseOutcome } from './promiseOutcome';

/** What a message may truthfully say about the past: facts of the ledger and the log, no probability. */
export interface WritingFacts {
  /** Paid invoices that have a delay. */
  readonly paidInvoices: number;
  /** Share of them paid by their due date; 0 when there are none. */
  readonly onTimeShare: number;
  /** The day of the last reminder; null if none. */
  readonly lastReminder: SerialDay | null;
  /** The last promised day that passed unpaid; null if none. */
  readonly brokenPromise: SerialDay | null;
  readonly brokenPromises: number;
}

/** Collects what the ledger and the log say about one client's past at asOf. */
export function writingFacts(ledger: Ledger, client: number, history: ClientHistory, asOf: SerialDay): WritingFacts {
  const { invoices } = ledger;
  let paid = 0;
  let onTime = 0;
  const broken: SerialDay[] = [];
  for (let i = 0; i < invoices.count; i += 1) {
    if (invoices.client[i] !== client) continue;
    const settled = invoices.settled[i]!;
    const delay = daysLateAt(ledger, i, asOf);
    if (settled !== NO_DAY && settled <= asOf && delay !== NO_DELAY) {
      paid += 1;
      if (delay <= 0) onTime += 1;
    }
    const promised = invoices.promised[i]!;
    if (promised !== NO_DAY && promised < asOf && invoices.issued[i]! <= asOf && (settled === NO_DAY || settled > promised)) broken.push(promised);
  }
  for (const outcome of history.outcomes) {
    const { outcome: word, promisedOn } = outcome.event;
    if (word === 'promised' && promisedOn !== null && !broken.includes(promisedOn) && promiseOutcome(ledger, outcome, asOf) === 'broken') broken.push(promisedOn);
  }
  const done = history.reminders.filter(({ event }) => event.state === 'done' && event.level !== 0);
  return {
    paidInvoices: paid, onTimeShare: paid === 0 ? 0 : onTime / paid,
    lastReminder: done[done.length - 1]?.event.day ?? null,
    brokenPromise: broken.length === 0 ? null : Math.max(...broken), brokenPromises: new Set(broken).size,
  };
}
