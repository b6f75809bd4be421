import { isoDay, toSerialDay } from '../base/serialDay';
import { ErrorCell, isErrorText, plainValue } from './plainValue';

/** The longest text that an issue repeats. */
const READABLE = 60;

/**
 * A cell as text that a person can read in a message: at most 60 characters, control characters as spaces.
 *
 * @example
 * clipped('a'.repeat(100)).length // 60
 */
export function clipped(cell: unknown): string {
  const value = plainValue(cell);
  if (value === null) return '';
  if (value instanceof ErrorCell) return value.text.slice(0, READABLE);
  if (typeof value === 'object') {
    const year = value.getFullYear();
    return Number.isFinite(year) ? isoDay(toSerialDay(year, value.getMonth() + 1, value.getDate())) : 'invalid date';
  }
  const text = String(value).slice(0, READABLE + 1).replace(/[\x00-\x1f]/g, ' ');
  return text.length > READABLE ? `${text.slice(0, READABLE - 1)}…` : text;
}

/** The text of a cell, trimmed; '' for blanks, errors and zero, which are all "nothing written here". */
export function writtenText(cell: unknown): string {
  if (typeof cell === 'string') return cell.charCodeAt(0) === 35 && isErrorText(cell) ? '' : isSpaced(cell) ? cell.trim() : cell;
  const value = plainValue(cell);
  if (value === null || value === 0 || value === false || typeof value === 'object') return '';
  return String(value).trim();
}

/** The text of a cell, and of an error cell what it shows, such as `#N/A`: somewhere it has to be told. */
export function shownText(cell: unknown): string {
  return writtenText(cell) || errorText(cell);
}

/** What an error cell shows; '' for every other. */
export function errorText(cell: unknown): string {
  const value = plainValue(cell);
  return value instanceof ErrorCell ? value.text : '';
}

function isSpaced(text: string): boolean {
  return text.charCodeAt(0) <= 32 || text.charCodeAt(text.length - 1) <= 32 || text.charCodeAt(0) >= 160 || text.charCodeAt(text.length - 1) >= 160;
}
