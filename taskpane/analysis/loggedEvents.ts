import type { SerialDay } from '../../src/base/serialDay';
import type { Draft } from '../../src/reminders/draftMessage';
import { eventId } from '../../src/reminders/eventId';
import type { LogEvent, LogOutcome } from '../../src/reminders/logEvent';
import { reminderId } from '../../src/reminders/logStep';

/** What came of a contact, as the user notes it. Money in minor units. */
export interface NotedOutcome {
  readonly outcome: LogOutcome;
  readonly promisedOn: SerialDay | null;
  readonly amount: number | null;
  readonly note: string;
}

/** Words for a choice that the law may ask about; the log is read by co-authors of two languages. */
const PENALTY_NOTES: Readonly<Record<Draft['penalties'], string>> = { none: '', named: 'pénalités citées / penalties named', waived: 'pénalités non citées / penalties not named' };

/** The event of a reminder that is drafted; `rows` is the log as it stands, `author` names one session. */
export function reminderEvent(rows: readonly LogEvent[], draft: Draft, author: string): LogEvent {
  const { name, day, level, channel, statement, variant, penalties } = draft;
  return {
    id: reminderId(rows, name, day), kind: 'reminder', state: 'pending', day, client: name, level, channel, outcome: null, promisedOn: null,
    invoices: statement.rows.map(({ number }) => number), amount: statement.total, author, variant, note: PENALTY_NOTES[penalties],
  };
}

/** The event of an outcome about some invoices of a client; none named = all that the client has. */
export function outcomeEvent(noted: NotedOutcome, client: string, day: SerialDay, invoices: readonly string[], author: string): LogEvent {
  const { outcome, promisedOn, amount, note } = noted;
  return {
    id: eventId('outcome', client, day, `${outcome}${promisedOn ?? ''}`), kind: 'outcome', state: 'done', day, client, invoices, level: null,
    channel: null, outcome, promisedOn, amount, author, variant: '', note,
  };
}
