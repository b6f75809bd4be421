import { DayCode } from './dayCode';
import type { IssueCode } from './issueTexts';
import { LedgerIssue } from './ledgerIssue';
import { isBlank } from './isBlank';
import { writtenText } from './clipped';
import { foldName } from './foldName';
import { AmountFault } from './amountColumn';
import { ERROR_CLIENT } from './clientNames';
import type { AmountField, DateField, TableColumns } from './tableColumns';
import { headerForm } from './headerForm';

/** The issue of a date cell, or null if it can be used. A blank is an issue only where a date is needed. */
export function dateIssue(table: TableColumns, i: number, field: DateField, needed: boolean): LedgerIssue | null {
  const column = table.dates[field];
  const code = column === null ? 0 : column.days[i]!;
  if (code > 0 || (code === 0 && !needed)) return null;
  return cellIssue(table, i, column?.column ?? -1, DATE_ISSUES.get(code) ?? 'date-missing');
}

const DATE_ISSUES: ReadonlyMap<number, IssueCode> = new Map<number, IssueCode>([
  [DayCode.notADate, 'date-unreadable'],
  [DayCode.outOfRange, 'date-out-of-range'],
  [DayCode.destroyed, 'date-destroyed'],
  [DayCode.errorCell, 'error-cell'],
  [DayCode.ambiguous, 'date-ambiguous'],
]);

/** The issue of an amount cell, or null if it can be used. */
export function amountIssue(table: TableColumns, i: number, field: AmountField, needed: boolean): LedgerIssue | null {
  const column = table.amounts[field];
  if (column === null) return null;
  const fault = column.faults === null ? 0 : column.faults[i]!;
  if (fault === AmountFault.none) return needed && column.values[i] === 0 ? cellIssue(table, i, column.column, 'amount-missing-or-zero') : null;
  const code = fault === AmountFault.errorCell ? 'error-cell' : fault === AmountFault.ambiguous ? 'amount-ambiguous' : 'amount-unreadable';
  return cellIssue(table, i, column.column, code);
}

/** The issue of the client cell, or null if it names one. */
export function clientIssue(table: TableColumns, i: number): LedgerIssue | null {
  const id = table.clientIds === null ? 0 : table.clientIds[i]!;
  if (id >= 0) return null;
  return cellIssue(table, i, table.columns.get('client')!, id === ERROR_CLIENT ? 'error-cell' : 'client-missing');
}

/** An issue of one cell, 0-based below the header; the detail is the column's header. */
export function cellIssue(table: TableColumns, i: number, column: number, code: IssueCode, detail?: string | number): LedgerIssue {
  const row = table.first + i;
  const cell = column < 0 ? '' : table.cells[row]![column];
  return new LedgerIssue(row + 1, column + 1, code, cell, detail ?? (column < 0 ? '' : table.header.headers[column]!));
}

/** A row without any content. */
export function isBlankRow(table: TableColumns, i: number): boolean {
  return table.cells[table.first + i]!.every(isBlank);
}

/** Why a row without a usable issue date is no document at all: a total, or the headers again. */
export function strayRow(table: TableColumns, i: number, isLast: boolean): LedgerIssue | null {
  const row = table.cells[table.first + i]!;
  const texts = row.slice(0, 200).filter((cell): cell is string => typeof cell === 'string').map((cell) => cell.slice(0, 80));
  const isTotal = texts.some((text) => TOTAL.test(foldName(text)));
  const client = table.clientIds === null ? -1 : table.clientIds[i]!;
  const invoice = table.columns.get('invoice');
  const nameless = client < 0 && (invoice === undefined || writtenText(row[invoice]) === '');
  const dateless = table.dates.issued === null || table.dates.issued.days[i] === 0;
  if ((isTotal && (dateless || nameless)) || (isLast && nameless && dateless && texts.every((text) => text.trim() === '' || /\d/.test(text)))) {
    return cellIssue(table, i, table.amounts.amount?.column ?? -1, 'totals-row');
  }
  const clientColumn = table.columns.get('client');
  const isHeader = clientColumn !== undefined && typeof row[clientColumn] === 'string' &&
    headerForm(row[clientColumn].slice(0, 100)) === headerForm(table.header.headers[clientColumn]!) && table.dates.issued?.days[i] === DayCode.notADate;
  return isHeader ? cellIssue(table, i, clientColumn, 'repeated-header') : null;
}

const TOTAL = /^(grand |sub-?|sous[- ]?)?tota(l|ux|als)\b(?! ?energies)|^(total )?general\b|^somme\b|^sum\b|^cumul\b|^solde total\b/;
