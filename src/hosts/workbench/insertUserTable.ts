import type { Place, WrittenCell } from '../workbook';
import type { OpenBook } from './openBook';
import { sheetPlace } from './places';
import { showCell } from './showCell';
import { addSheet, freeName } from './writtenSheet';

/** Puts a table that the user opened on a sheet of its own, which is theirs, and goes there. */
export function insertUserTable(book: OpenBook, wanted: string, rows: readonly (readonly WrittenCell[])[]): Place {
  const name = freeName(book, wanted);
  addSheet(book, name, rows, false);
  showCell(book, name, 0, 0);
  const range = { sheet: name, startRow: 0, startColumn: 0, endRow: rows.length - 1, endColumn: rows.reduce((last, row) => Math.max(last, row.length - 1), 0) };
  return sheetPlace(book.sheet(name)!.getSheetId(), range);
}
