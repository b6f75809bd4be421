import type { IWorksheetData } from '@univerjs/core';
import type { Place, WrittenCell } from '../workbook';
import type { OpenBook } from './openBook';
import { namePlace } from './places';
import { showCell } from './showCell';
import { addSheet, insertSnapshot } from './writtenSheet';

/** Puts a ledger that the user opened on a sheet of its own, which is theirs, points `Ledger` at it and goes there. */
export function insertUserLedger(book: OpenBook, wanted: string, rows: readonly (readonly WrittenCell[])[]): Place {
  let name = wanted;
  for (let copy = 2; book.sheet(name); copy += 1) name = `${wanted.slice(0, 26)} (${copy})`;
  addSheet(book, name, rows, false);
  const range = { sheet: name, startRow: 0, startColumn: 0, endRow: rows.length - 1, endColumn: rows.reduce((last, row) => Math.max(last, row.length - 1), 0) };
  book.setName('Ledger', range);
  showCell(book, name, 0, 0);
  return namePlace('Ledger', range);
}

/** Puts another sheet in the place of one, by the id of both. */
export function exchangeSheet(book: OpenBook, sheet: Partial<IWorksheetData>): void {
  const index = book.sheets().findIndex((each) => each.getSheetId() === sheet.id);
  if (index < 0) return;
  book.change(() => book.book().deleteSheet(sheet.id!));
  insertSnapshot(book, sheet, index);
}
