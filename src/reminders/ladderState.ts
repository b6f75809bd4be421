import { addWorkingDays } from '../base/calendar';
import type { SerialDay } from '../base/serialDay';
import type { ClientHistory } from './clientHistory';
import type { Level } from './reminderLine';
import type { Ladder } from './reminderSettings';

/** A set of invoices by position, or a map from them. */
interface Positions {
  has(invoice: number): boolean;
}

/** Where a client stands on the ladder of reminders. */
export interface LadderState {
  /** The step that a reminder today would be; 1 to 4. */
  readonly level: Level;
  /** The highest step done about invoices that are still open; null if none. */
  readonly lastLevel: Level | null;
  /** The day of the last reminder of any kind to this client; null if none. */
  readonly lastDay: SerialDay | null;
  /** A formal notice about an invoice that is still open: nothing may follow but the user's decision. */
  readonly formalNotice: SerialDay | null;
  /** First day after the minimum gap; null if it has passed. */
  readonly gapUntil: SerialDay | null;
  /** First day on which the frequency cap allows a contact again; null if it does now. */
  readonly capUntil: SerialDay | null;
  /** A draft was begun and never confirmed: its day. */
  readonly unconfirmed: SerialDay | null;
  /** Reminders done about invoices that are still open. */
  readonly sent: number;
}

/**
 * The step of the ladder that comes next, from the log alone: one above the highest reminder that names an invoice still
 * open, never from the age of the debt. So a day without opening the list loses nothing and doubles nothing. When all
 * invoices of earlier reminders are paid, the ladder starts anew. A reminder answered by "invoice not received" is
 * repeated at its own step. A ladder without a formal notice repeats its last step.
 *
 * @param open the client's open invoices by position, overdue or soon due
 * @param counted the step that the ledger's own count of reminders stands for, used where the log has none about them
 */
export function ladderState(
  history: ClientHistory, open: Positions, asOf: SerialDay, ladder: Ladder, calendar: string, counted: Level | null = null,
): LadderState {
  let lastLevel: Level | null = null;
  let lastLevelDay = 0;
  let lastDay: SerialDay | null = null;
  let formalNotice: SerialDay | null = null;
  let unconfirmed: SerialDay | null = null;
  let sent = 0;
  const recent: SerialDay[] = [];
  for (const { event, invoices } of history.reminders) {
    if (event.state === 'pending') {
      unconfirmed = event.day;
      continue;
    }
    lastDay = event.day;
    if (event.day > asOf - ladder.capDays) recent.push(event.day);
    if (event.level === null || event.level === 0 || !meets(invoices, open)) continue;
    sent += 1;
    if (lastLevel === null || event.level >= lastLevel) {
      lastLevel = event.level;
      lastLevelDay = event.day;
    }
    if (event.level === 4) formalNotice = event.day;
  }
  lastLevel ??= counted;
  const top = Math.max(1, ladder.steps.length);
  const next = lastLevel === null ? 1 : lastLevel + (notReceived(history, open, lastLevelDay) ? 0 : 1);
  // Long ago, the gap has passed in any calendar.
  const gapEnd = lastDay === null || asOf - lastDay > 3 * ladder.minimumGap + 20 ? null : addWorkingDays(lastDay, ladder.minimumGap, calendar);
  return {
    level: Math.max(1, Math.min(next, top)) as Level,
    lastLevel, lastDay, formalNotice, unconfirmed, sent,
    gapUntil: gapEnd !== null && gapEnd > asOf ? gapEnd : null,
    capUntil: recent.length >= ladder.capCount ? recent[recent.length - ladder.capCount]! + ladder.capDays : null,
  };
}

function meets(invoices: ReadonlySet<number>, open: Positions): boolean {
  for (const invoice of invoices) if (open.has(invoice)) return true;
  return false;
}

function notReceived(history: ClientHistory, open: Positions, since: SerialDay): boolean {
  return history.outcomes.some(({ event, invoices }) => event.outcome === 'invoiceNotReceived' && event.day >= since && meets(invoices, open));
}
