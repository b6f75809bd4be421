import { InvoiceNumbers } from './invoiceNumbers';
import type { LedgerIssue } from './ledgerIssue';
import { cellIssue } from './rejectRow';
import { RepeatedRows } from './repeatedRows';
import { RowKind } from './rowKinds';
import type { TextColumn } from './textColumn';
import type { TableColumns } from './tableColumns';
import { NO_TEXTS, TextTable } from './textTable';

/** The number of each invoice by position, and the way back. */
export interface NumberedInvoices {
  readonly number: readonly string[];
  readonly byNumber: InvoiceNumbers;
}

/**
 * Gives each invoice its number, the row number where it has none, and rejects the rows that repeat an earlier one
 * exactly. A number that comes again with other content is reported and kept.
 *
 * @param kinds by row; a repeated row becomes `RowKind.rejected` here
 */
export function numberRows(table: TableColumns, kinds: Uint8Array, numbers: TextColumn | null, issues: LedgerIssue[]): NumberedInvoices {
  if (numbers !== null && areAscending(kinds, numbers.texts)) return { number: numbers.texts, byNumber: new InvoiceNumbers(numbers.texts, new Set()) };
  const repeated = new RepeatedRows(table.cells);
  const known = numbers === null ? NO_TEXTS : new TextTable(table.count);
  const firstRow: number[] = [];
  const number: string[] = [];
  const nameless = new Set<number>();
  for (let i = 0; i < kinds.length; i += 1) {
    const kind = kinds[i]!;
    if (kind < RowKind.invoice) continue;
    const own = numbers === null ? '' : numbers.texts[i]!;
    if (kind !== RowKind.invoice || own === '') {
      const earlier = repeated.repeatsUnder(keyOf(i, kind, own), table.first + i);
      if (earlier >= 0) reject(i, earlier);
      else if (kind === RowKind.invoice) nameless.add(number.push(String(table.first + i + 1)) - 1);
      continue;
    }
    const id = known.idOf(own);
    if (id === firstRow.length) {
      firstRow.push(i);
      number.push(own);
      continue;
    }
    const first = firstRow[id]!;
    const earlier = repeated.repeats(table.first + first, table.first + i);
    if (earlier >= 0) reject(i, earlier);
    else {
      issues.push(cellIssue(table, i, numbers!.column, 'number-reused', table.first + first + 1));
      number.push(own);
    }
  }
  return { number, byNumber: new InvoiceNumbers(number, nameless) };

  function reject(i: number, earlier: number): void {
    kinds[i] = RowKind.rejected;
    issues.push(cellIssue(table, i, -1, 'duplicate-row', earlier + 1));
  }

  function keyOf(i: number, kind: number, own: string): string {
    return `${kind}|${own}|${table.clientIds![i]!}|${table.dates.issued!.days[i]!}|${table.amounts.amount!.values[i]!}`;
  }
}

/** Invoices alone, in the order of their numbers, as programs export them: then no number comes twice. */
function areAscending(kinds: Uint8Array, texts: readonly string[]): boolean {
  let last = '';
  for (let i = 0; i < texts.length; i += 1) {
    const text = texts[i]!;
    if (kinds[i] !== RowKind.invoice || !(text > last)) return false;
    last = text;
  }
  return true;
}
