import { isoDay } from '../base/serialDay';
import { guardText } from './guardText';

/** What can be written to a file: a value, or a day. */
export type FileCell = string | number | boolean | null | { readonly day: number };

/**
 * Rows as a CSV file: UTF-8 with a byte order mark so that Excel knows it, CRLF, days in ISO form, texts guarded. With
 * `;` as separator numbers have a decimal comma, as French spreadsheets expect.
 *
 * @example
 * writeCsv([['a;b', 1.5]], ';') // '\ufeff"a;b";1,5\r\n'
 */
export function writeCsv(rows: readonly (readonly FileCell[])[], separator: ',' | ';' | '\t'): string {
  const written = rows.map((row) => `${row.map((cell) => quoted(cellText(cell, separator), separator)).join(separator)}\r\n`);
  return `\ufeff${written.join('')}`;
}

function cellText(cell: FileCell, separator: string): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return isoDay(cell.day);
  if (typeof cell === 'number') return separator === ';' ? String(cell).replace('.', ',') : String(cell);
  return typeof cell === 'boolean' ? String(cell) : guardText(cell);
}

function quoted(text: string, separator: string): string {
  return text.includes(separator) || /["\r\n]/.test(text) || text !== text.trim() ? `"${text.replace(/"/g, '""')}"` : text;
}
