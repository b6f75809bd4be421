import { equalTexts } from './equalTexts';
import { InvoiceNumbers } from './invoiceNumbers';
import type { LedgerIssue } from './ledgerIssue';
import { cellIssue } from './rejectRow';
import { RepeatedRows } from './repeatedRows';
import { RowKind } from './rowKinds';
import type { TextColumn } from './textColumn';
import type { TableColumns } from './tableColumns';

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
  const repeated = new RepeatedRows(table.cells);
  const equal = numbers === null ? null : equalTexts(numbers, table.count, { codes: kinds, code: RowKind.invoice });
  // Every row is an invoice with a number of its own: then the column is the answer.
  if (numbers !== null && equal!.distinct === table.count && equal!.find('') < 0) return { number: numbers.texts, byNumber: new InvoiceNumbers(equal, numbers.texts) };
  const number: string[] = [];
  for (let i = 0; i < kinds.length; i += 1) {
    const kind = kinds[i]!;
    if (kind < RowKind.invoice) continue;
    const own = numbers === null ? '' : numbers.texts[i]!;
    if (kind !== RowKind.invoice || own === '') {
      const earlier = repeated.repeatsUnder(keyOf(i, kind, own), table.first + i);
      if (earlier >= 0) reject(i, earlier);
      else if (kind === RowKind.invoice) number.push(String(table.first + i + 1));
      continue;
    }
    const first = equal!.first[i]!;
    if (first === i) {
      number.push(own);
      continue;
    }
    const earlier = repeated.repeats(table.first + first, table.first + i);
    if (earlier >= 0) reject(i, earlier);
    else {
      issues.push(cellIssue(table, i, numbers!.column, 'number-reused', table.first + first + 1));
      number.push(own);
    }
  }
  return { number, byNumber: new InvoiceNumbers(equal, number) };

  function reject(i: number, earlier: number): void {
    kinds[i] = RowKind.rejected;
    issues.push(cellIssue(table, i, -1, 'duplicate-row', earlier + 1));
  }

  function keyOf(i: number, kind: number, own: string): string {
    return `${kind}|${own}|${table.clientIds![i]!}|${table.dates.issued!.days[i]!}|${table.amounts.amount!.values[i]!}`;
  }
}
