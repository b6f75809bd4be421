import { LedgerIssue } from './ledgerIssue';
import { cellIssue } from './rejectRow';
import type { TableColumns } from './tableColumns';

/**
 * One warning for each error, and each word that is not known, in a column of words, at the row where it first stands; one
 * for each invoice number that is an error.
 */
export function unknownWords(table: TableColumns): LedgerIssue[] {
  const { numbers, words } = table;
  return [
    ...Object.values(words).flatMap((column) =>
      column === null ? [] : [...column.unknown].slice(0, 50).map(([word, row]) => new LedgerIssue(row + 1, column.column + 1, 'word-unknown', word, table.header.headers[column.column])),
    ),
    ...(numbers?.errors ?? []).map((i) => cellIssue(table, i, numbers!.column, 'optional-unreadable')),
  ];
}
