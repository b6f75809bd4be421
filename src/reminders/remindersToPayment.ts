import { notAvailable, success, type Outcome } from '../base/outcome';
import { NO_DAY, type SerialDay } from '../base/serialDay';
import { median } from '../base/statistics';
import type { Ledger } from '../ledger/ledger';
import type { ClientHistory } from './clientHistory';

export interface RemindersToPayment {
  /** The median; it may end in .5. */
  readonly reminders: number;
  /** The invoices that it rests on. */
  readonly invoices: number;
}

/**
 * How many reminders it usually takes until this client pays: the median, over invoices settled by asOf and named by at
 * least one reminder done, of the number of reminders up to the day of settlement. An invoice paid without a reminder
 * says nothing here and is left out; so is one paid before the first reminder that names it.
 *
 * @returns at least 1 reminder, or the reason why there is none
 * @source metrics.md, "reminders to payment"
 */
export function remindersToPayment(ledger: Ledger, history: ClientHistory, asOf: SerialDay): Outcome<RemindersToPayment> {
  const counts = remindersUntilPaid(ledger, history, asOf);
  if (counts.length === 0) {
    return notAvailable('no-reminded-payment', {
      fr: 'aucune facture payée après une relance notée au journal',
      en: 'no invoice was paid after a reminder in the log',
    });
  }
  return success({ reminders: median(counts), invoices: counts.length });
}

/** Of each invoice paid after a reminder, how many there were. */
function remindersUntilPaid(ledger: Ledger, history: ClientHistory, asOf: SerialDay): number[] {
  const counts = new Map<number, number>();
  const { settled } = ledger.invoices;
  for (const { event, invoices } of history.reminders) {
    if (event.state !== 'done') continue;
    for (const invoice of invoices) {
      const on = settled[invoice]!;
      if (on === NO_DAY || on > asOf || on < event.day) continue;
      counts.set(invoice, (counts.get(invoice) ?? 0) + 1);
    }
  }
  return [...counts.values()];
}

/** Fewer invoices paid after a reminder are no habit. */
const HABIT = 3;

/** What the client usually needs, where at least three invoices show it; else null. */
export function usualReminders(ledger: Ledger, history: ClientHistory, asOf: SerialDay): number | null {
  const counts = remindersUntilPaid(ledger, history, asOf);
  return counts.length >= HABIT ? median(counts) : null;
}
