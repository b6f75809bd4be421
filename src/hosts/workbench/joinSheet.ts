import type { Worksheet } from '@univerjs/core';
import type { WrittenCell } from '../workbook';
import type { OpenBook } from './openBook';
import type { SheetRange } from './rangeText';
import { freeId, freeName, insertSnapshot, rewriteTable } from './writtenSheet';
import { sheetSnapshot } from './sheetSnapshot';

type Rows = readonly (readonly WrittenCell[])[];

/** How the sheet that invoices and their payments are joined on is known. */
export const JOIN_MARK = { vigie: 'join' };

export function isJoin(sheet: Worksheet): boolean {
  return sheet.getCustomMetadata()?.['vigie'] === JOIN_MARK.vigie;
}

/**
 * Keeps the joined ledger on a sheet of ours, made if there is none; gives its range. `before`: what was written last, so
 * that only what changed is written, and what the user put beside it stays.
 */
export function writeJoin(book: OpenBook, wanted: string, rows: Rows, before: Rows | null): SheetRange {
  const present = book.sheets().find(isJoin);
  if (present) rewriteTable(book, present, before ?? [], rows);
  const name = present?.getName() ?? freeName(book, wanted);
  if (!present) insertSnapshot(book, { ...sheetSnapshot(freeId(book), name, rows, { ours: false }), custom: JOIN_MARK }, book.sheets().length);
  return { sheet: name, startRow: 0, startColumn: 0, endRow: rows.length - 1, endColumn: rows[0]!.length - 1 };
}
