import { toMajorUnits } from '../base/money';
import type { LogEvent } from './logEvent';
import { joinNumbers } from './invoiceNumbers';

/** A cell of the log as it is written: text, numbers, days, nothing. */
export type LogCell = string | number | null | { readonly day: number };

/** The words for the steps in the log; never a number, since a blank cell may come back as 0. */
export const LEVEL_WORDS = ['courtesy', 'first', 'second', 'last', 'formal'] as const;

/**
 * One event as a row of the log, in the order of `LOG_COLUMNS`. Words are the same in both languages, so that
 * co-authors of two languages write one log. The last cell checks the others.
 *
 * @param minorDigits of the currency of `amount`; the log shows major units
 */
export function logRow(event: LogEvent, minorDigits: number): LogCell[] {
  const cells: LogCell[] = [
    event.id, event.state.toUpperCase(), event.kind, { day: event.day }, event.client,
    event.level === null ? null : LEVEL_WORDS[event.level], event.channel, event.outcome,
    event.promisedOn === null ? null : { day: event.promisedOn },
    event.amount === null ? null : toMajorUnits(event.amount, minorDigits),
    joinNumbers(event.invoices), event.author, event.variant, event.note,
  ];
  return [...cells, rowCheck(cells)];
}

/** A short sum of a row's content, written beside it, so that a row changed by hand is noticed. It is no signature. */
export function rowCheck(cells: readonly LogCell[]): string {
  const text = cells.map((cell) => (cell === null ? '' : typeof cell === 'object' ? String(cell.day) : String(cell).trim())).join('\u0000');
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return `v${value.toString(36)}`;
}
