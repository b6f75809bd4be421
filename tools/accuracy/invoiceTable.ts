import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { isCivilDay, NO_DAY, toSerialDay, type SerialDay } from '../../src/base/serialDay';
import type { Ledger } from '../../src/ledger/ledger';
import { InvoiceFlag } from '../../src/ledger/ledger';

/** A row of a file of the accuracy folder. */
export type Row = Readonly<Record<string, string>>;

export function readRows(path: string): Row[] {
  if (!existsSync(path)) return [];
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const parsed = Papa.parse<Row>(text, { header: true, skipEmptyLines: 'greedy', transformHeader: (header) => header.trim() });
  return parsed.data;
}

/** The serial day of an ISO date; NO_DAY if the cell holds none. */
export function dayOf(cell: string | undefined): SerialDay {
  const match = /^\s*(\d{4})-(\d{2})-(\d{2})/.exec(cell ?? '');
  if (match === null) return NO_DAY;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isCivilDay(year, month, day) ? toSerialDay(year, month, day) : NO_DAY;
}

const DATE_COLUMNS = ['issue_date', 'due_date', 'paid_date', 'snapshot'] as const;

/** A sentence on the dates of a file that are written in another way than yyyy-mm-dd and so count as blank; null if there is none. */
export function unreadDates(file: string, rows: readonly Row[]): string | null {
  const unread = rows.flatMap((row, at) => DATE_COLUMNS
    .filter((column) => (row[column] ?? '').trim() !== '' && dayOf(row[column]) === NO_DAY)
    .map((column) => `row ${at + 2}, ${column}: "${row[column]!.slice(0, 40)}"`));
  return unread.length === 0 ? null : `${file}: ${unread.length} dates not read, expected yyyy-mm-dd (first: ${unread[0]!})`;
}

/** Minor units of an amount; 0 if the cell holds none. */
export function minorUnits(cell: string | undefined): number {
  const value = Number((cell ?? '').trim());
  return Number.isFinite(value) ? Math.round(Math.abs(value) * 100) : 0;
}

export const isDisputed = (cell: string | undefined): boolean => /^(1|true|yes|y|oui)$/i.test((cell ?? '').trim());

/** The day an invoice is due; where the row does not say, `terms` days after its issue. */
export function dueOf(row: Row, terms: number): SerialDay {
  const due = dayOf(row['due_date']);
  return due === NO_DAY ? dayOf(row['issue_date']) + terms : due;
}

/** The middle of the days from issue to due that rows state; 30 where none does. */
export function usualTerms(rows: readonly Row[]): number {
  const terms = rows
    .filter((row) => dayOf(row['due_date']) !== NO_DAY && dayOf(row['issue_date']) !== NO_DAY)
    .map((row) => dayOf(row['due_date']) - dayOf(row['issue_date']))
    .sort((a, b) => a - b);
  return terms[(terms.length - 1) >> 1] ?? 30;
}

/**
 * The rows as a ledger, row for row, with nothing merged or rejected but rows without an issue date or with an amount
 * below zero (credit notes have no delay).
 */
export function ledgerFromRows(rows: readonly Row[], clientNames: Map<string, number>, terms: number): Ledger {
  const kept = rows.filter((row) => dayOf(row['issue_date']) !== NO_DAY && !(Number(row['amount']) < 0));
  const count = kept.length;
  const column = (value: (row: Row) => number): Int32Array => Int32Array.from(kept, value);
  const idOf = (row: Row): number => {
    const name = (row['client'] ?? '').trim();
    const known = clientNames.get(name);
    if (known !== undefined) return known;
    clientNames.set(name, clientNames.size);
    return clientNames.size - 1;
  };
  const issued = column((row) => dayOf(row['issue_date']));
  const settled = column((row) => dayOf(row['paid_date']));
  const client = column(idOf);
  const days = [...issued, ...settled].filter((day) => day !== NO_DAY);
  return {
    clients: [...clientNames.keys()], clientIds: clientNames, currencies: [''], minorDigits: [2],
    firstEvent: days.reduce((least, day) => Math.min(least, day), Infinity),
    lastEvent: days.reduce((most, day) => Math.max(most, day), -Infinity),
    invoices: {
      count, client, issued, settled, number: kept.map((row) => row['invoice_id'] ?? ''),
      row: Int32Array.from(kept, (_, i) => i + 2), due: column((row) => dueOf(row, terms)),
      amount: Float64Array.from(kept, (row) => minorUnits(row['amount'])), currency: new Uint8Array(count),
      flags: Uint16Array.from(kept, (row) => (isDisputed(row['disputed']) ? InvoiceFlag.disputed : 0)),
      undated: new Float64Array(count), promised: new Int32Array(count), holdUntil: new Int32Array(count),
      reminders: new Uint16Array(count), holdReasons: new Map(), receiptStart: new Int32Array(count + 1),
      receipts: { day: new Int32Array(0), amount: new Float64Array(0), kind: new Uint8Array(0) },
    },
    credits: {
      count: 0, client: new Int32Array(0), day: new Int32Array(0), amount: new Float64Array(0), currency: new Uint8Array(0),
      kind: new Uint8Array(0), invoice: new Int32Array(0), row: new Int32Array(0),
    },
  };
}
