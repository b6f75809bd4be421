import { eventId } from '../../src/reminders/eventId';
import type { LogEvent, LogOutcome } from '../../src/reminders/logEvent';
import type { Channel, Level } from '../../src/reminders/reminderLine';
import { dayOf } from '../support/ledgerOf';

/** A reminder that was done, as a test writes it. */
export function reminder(client: string, day: string | number, level: Level, more: Partial<LogEvent> = {}): LogEvent {
  const on = typeof day === 'number' ? day : dayOf(day);
  const channel: Channel = level === 4 ? 'registered' : 'mail';
  return {
    id: eventId('reminder', client, on), kind: 'reminder', state: 'done', day: on, client, invoices: [], level, channel, outcome: null,
    promisedOn: null, amount: null, author: 'me', variant: '', note: '', ...more,
  };
}

/** What came of a contact, as a test writes it. */
export function outcome(client: string, day: string | number, word: LogOutcome, more: Partial<LogEvent> = {}): LogEvent {
  const on = typeof day === 'number' ? day : dayOf(day);
  return {
    id: eventId('outcome', client, on, `${word}${more.promisedOn ?? ''}`), kind: 'outcome', state: 'done', day: on, client, invoices: [], level: null,
    channel: 'call', outcome: word, promisedOn: null, amount: null, author: 'me', variant: '', note: '', ...more,
  };
}
