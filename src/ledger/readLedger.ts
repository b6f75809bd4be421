import type { Outcome } from '../base/outcome';
import { success } from '../base/outcome';
import { asRows } from './asRows';
import { assembleLedger } from './assembleLedger';
import type { Cells } from './cells';
import { collectDocuments } from './collectDocuments';
import type { Currencies } from './currencies';
import { findHeader } from './findHeader';
import { SEARCHED_ROWS } from './findHeaderRow';
import type { Header } from './findHeader';
import { headerLanguage } from './headerLanguage';
import { headerMeaning } from './headerSynonyms';
import { LedgerIssue } from './ledgerIssue';
import type { Options } from './options';
import { readColumns } from './readColumns';
import { missingColumn } from './readingFailure';
import type { Reading } from './reading';
import { noClients } from './clientNames';
import type { TableColumns } from './tableColumns';
import type { AgreedTerms } from './termsText';
import { unknownWords } from './unknownWords';

/**
 * Reads a ledger from the cells of a range: finds the header row, understands each column, and judges each row.
 * It never throws on any content, and no row is dropped in silence: accepted + rejected + blank = rows, and every
 * rejected row has one issue that says where, what was found and what was expected.
 *
 * @param cells rows of values as a host gives them; dates as serial numbers, as Dates or as text; blanks as null, '' or 0
 * @param agreed terms agreed with each client, by folded name, for rows that state neither due date nor terms
 * @returns a failure where the table as a whole cannot be understood: empty, no header row, a column missing or twofold
 */
export function readLedger(cells: Cells, options: Options, agreed?: AgreedTerms): Outcome<Reading> {
  const rows = asRows(cells, SEARCHED_ROWS);
  const header = findHeader(rows, headerMeaning, options);
  if (!header.ok) return header;
  const currencies: Currencies = { names: [], digits: [] };
  const table = readColumns(rows, header.value, options, noClients(), currencies);
  const missing = missingRequired(table, options, agreed);
  if (missing !== null) return missing;
  const documents = collectDocuments(table, options, agreed, currencies);
  documents.issues.push(...unknownWords(table));
  const ledger = assembleLedger(documents, { joined: false, tolerance: options.tolerance });
  return success({
    ledger,
    issues: documents.issues,
    counts: { rows: table.count, ...documents.counts },
    headerRow: header.value.row + 1,
    columns: readColumnsOf(table),
    language: headerLanguage(header.value.headers),
  });
}

/** The failure for a column that a ledger cannot do without, or null. */
export function missingRequired(table: TableColumns, options: Options, agreed: AgreedTerms | undefined): ReturnType<typeof missingColumn> | null {
  const { columns } = table;
  const { headers } = table.header;
  for (const field of ['client', 'issued', 'amount'] as const) if (!columns.has(field)) return missingColumn(field, headers);
  const dueKnown = columns.has('due') || columns.has('terms') || options.defaultTerms !== null || agreed !== undefined;
  if (!dueKnown) return missingColumn('due', headers);
  if (table.count === 0) table.notes.push(new LedgerIssue(0, 0, 'no-rows'));
  return null;
}

/** Which column was read as which field. */
export function readColumnsOf({ columns, header }: { columns: TableColumns['columns']; header: Header }): Reading['columns'] {
  return [...columns].map(([field, column]) => ({ field, column: column + 1, header: header.headers[column]! }));
}
