import { LedgerIssue } from './ledgerIssue';
import type { TableColumns } from './tableColumns';

/** One warning for each word of a status or type column that is not known, at the row where it first stands. */
export function unknownWords(table: TableColumns): LedgerIssue[] {
  return [table.words.status, table.words.type].flatMap((column) =>
    column === null ? [] : [...column.unknown].slice(0, 50).map(([word, row]) => new LedgerIssue(row + 1, column.column + 1, 'word-unknown', word, table.header.headers[column.column])),
  );
}
