import type { Kind } from '../../../functions/catalog/spec';
import { cellInSheets } from './cellInSheets';

/**
 * An argument as Google Sheets would send it where Excel sends this: blanks as '', a range of one cell as a scalar, days
 * as Dates. Which numbers are days, only the column of a table knows.
 */
export function asSheets(value: unknown, kind: Kind, date: (serial: number) => Date): unknown {
  if (value === undefined) return undefined;
  if (value === null) return '';
  if (Array.isArray(value)) {
    const rows = value as readonly (readonly unknown[])[];
    if (rows.length === 1 && rows[0]!.length === 1) return asSheets(rows[0]![0], kind, date);
    const dayColumns = new Set(kind === 'ledger' || kind === 'cells' ? (rows[0] ?? []).flatMap((header, column) => (isDayHeader(header) ? [column] : [])) : []);
    return rows.map((row) => row.map((cell, column) => cellInSheets(cell, dayColumns.has(column), date)));
  }
  return cellInSheets(value, kind === 'asOf' || kind === 'day', date);
}

function isDayHeader(header: unknown): boolean {
  return typeof header === 'string' && /date|issued|due|paid on|échéance|émi|payé|réglé|jour|\bday\b|promis|until|jusqu/i.test(header) && !/amount|montant|days late/i.test(header);
}
