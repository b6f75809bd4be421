import type { Outcome } from '../base/outcome';
import { success } from '../base/outcome';
import type { Cells } from './cells';
import { findHeaderRow, type HeaderRow } from './findHeaderRow';
import type { HeaderMeaning } from './headerSynonyms';
import { isWrittenLedger } from './ledgerCells';
import type { ColumnMatch } from './matchColumns';
import { matchColumns } from './matchColumns';
import type { Options } from './options';

/** A header row, and what its columns hold. */
export interface Header extends HeaderRow, ColumnMatch {}

/** Finds the row of headers, and the column of each field by the user's mapping and the headers. */
export function findHeader(cells: Cells, meaningOf: (header: string) => HeaderMeaning | undefined, options: Options, payments = false): Outcome<Header> {
  const found = findHeaderRow(cells, meaningOf, options, payments);
  if (!found.ok) return found;
  const { headers } = found.value;
  const match = matchColumns(headers, meaningOf, isWrittenLedger(headers) ? {} : options.mapping, payments);
  return match.ok ? success({ ...match.value, ...found.value }) : match;
}
