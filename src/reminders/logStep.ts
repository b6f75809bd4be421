import type { SerialDay } from '../base/serialDay';
import { eventId } from './eventId';
import type { LogEvent } from './logEvent';

/**
 * What to do next so that an event is in the log exactly once.
 * `append`: append this row, read the log back, ask again. `draft`: our pending row is there, so make the draft, then
 * append `done`. `finished`: it is done. `taken`: a co-author wrote it first. `cancelled`: it was taken back.
 */
export type LogStep =
  | { readonly step: 'append'; readonly row: LogEvent }
  | { readonly step: 'draft'; readonly done: LogEvent }
  | { readonly step: 'finished' }
  | { readonly step: 'taken'; readonly author: string }
  | { readonly step: 'cancelled' };

/**
 * The next step for one event, from the log as it was read back. It is a function of the log alone, so a retry after any
 * failure goes on where the log stands, and of several co-authors only the one whose row came first gets to the draft.
 *
 * @param rows the events of the log, row by row, not merged
 * @param wanted the event; its author must name one writing session, not only a person
 */
export function logStep(rows: readonly LogEvent[], wanted: LogEvent): LogStep {
  const own = rows.filter((row) => row.id === wanted.id);
  const first = own[0];
  if (first === undefined) return { step: 'append', row: { ...wanted, state: 'pending' } };
  if (own.some((row) => row.state === 'cancelled')) return { step: 'cancelled' };
  if (own.some((row) => row.state === 'done')) return first.author === wanted.author ? { step: 'finished' } : { step: 'taken', author: first.author };
  return first.author === wanted.author ? { step: 'draft', done: { ...first, state: 'done' } } : { step: 'taken', author: first.author };
}

/** The id for a reminder of a client on a day: a new one only after the earlier of that day was taken back. */
export function reminderId(rows: readonly LogEvent[], client: string, day: SerialDay): string {
  const cancelled = new Set(rows.filter((row) => row.state === 'cancelled').map((row) => row.id));
  let id = eventId('reminder', client, day);
  for (let attempt = 2; cancelled.has(id); attempt += 1) id = eventId('reminder', client, day, String(attempt));
  return id;
}
