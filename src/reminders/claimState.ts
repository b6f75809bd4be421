import { addWorkingDays } from '../base/calendar';
import { NO_DAY, type SerialDay } from '../base/serialDay';
import { InvoiceFlag, type Ledger } from '../ledger/ledger';
import type { ClientHistory, RecordedEvent } from './clientHistory';
import type { InvoiceHold } from './clientProfile';
import type { Hold } from './reminderLine';
import type { ReminderSettings } from './reminderSettings';

/** Whether one open invoice may be claimed today, and whether a promise about it was broken. */
export interface ClaimState {
  readonly hold: Hold | null;
  /** The promised day that passed, grace included, with the invoice still open; null if none. */
  readonly brokenPromise: SerialDay | null;
}

const FREE: ClaimState = { hold: null, brokenPromise: null };

/**
 * What stands in the way of claiming one open invoice: disputed (in the ledger or the log, until settled), a promise
 * that still runs (the later of the ledger's and the log's last one, grace included), the user's own hold, a payment
 * that the client says is on its way. The first in that order.
 */
export function claimState(
  ledger: Ledger, invoice: number, asOf: SerialDay, settings: ReminderSettings, history: ClientHistory, held: InvoiceHold | undefined,
): ClaimState {
  const flags = ledger.invoices.flags[invoice]!;
  const promisedInLedger = ledger.invoices.promised[invoice]!;
  const logged = history.outcomes.length > 0;
  const heldInLedger = ledger.invoices.holdUntil[invoice]!;
  if ((flags & (InvoiceFlag.disputed | InvoiceFlag.hold)) === 0 && promisedInLedger === NO_DAY && heldInLedger === NO_DAY && held === undefined && !logged) return FREE;

  const about = logged ? history.outcomes.filter(({ invoices }) => invoices.has(invoice)) : [];
  const dispute = lastOf(about, ['disputed', 'disputeSettled']);
  const disputed = dispute === undefined ? (flags & InvoiceFlag.disputed) !== 0 : dispute.event.outcome === 'disputed';
  const promised = Math.max(promisedInLedger, lastOf(about, ['promised'])?.event.promisedOn ?? NO_DAY);
  const announced = lastOf(about, ['paymentSent']);

  const brokenPromise = promised !== NO_DAY && promised + settings.promiseGrace < asOf ? promised : null;
  let hold: Hold | null = null;
  if (disputed) hold = { code: 'disputed', until: null };
  else if (promised !== NO_DAY && brokenPromise === null) hold = { code: 'promiseRunning', until: promised + settings.promiseGrace + 1 };
  else if (held !== undefined) hold = holdUntil(held.until, asOf);
  else if (heldInLedger !== NO_DAY || (flags & InvoiceFlag.hold) !== 0) hold = holdUntil(heldInLedger === NO_DAY ? null : heldInLedger, asOf);
  if (hold === null && announced !== undefined) {
    const until = addWorkingDays(announced.event.day, settings.announcedWait, settings.calendar);
    if (until > asOf) hold = { code: 'paymentAnnounced', until };
  }
  return { hold, brokenPromise };
}

/** The hold of an invoice up to and with its last day; null once that has passed. */
function holdUntil(last: SerialDay | null, asOf: SerialDay): Hold | null {
  if (last === null) return { code: 'invoiceHold', until: null };
  return asOf <= last ? { code: 'invoiceHold', until: last + 1 } : null;
}

function lastOf(events: readonly RecordedEvent[], outcomes: readonly string[]): RecordedEvent | undefined {
  for (let at = events.length - 1; at >= 0; at -= 1) {
    const outcome = events[at]!.event.outcome;
    if (outcome !== null && outcomes.includes(outcome)) return events[at];
  }
  return undefined;
}
