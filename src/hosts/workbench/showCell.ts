import type { OpenBook } from './openBook';

/** Takes the user to a cell; row and column count from 0. */
export function showCell(book: OpenBook, name: string, row: number, column: number): void {
  const sheet = book.sheet(name);
  if (!sheet) return;
  const facade = book.book().setActiveSheet(sheet.getSheetId());
  facade.getRange(row, column).activate();
  // Only a workbook with an interface can scroll.
  if ('scrollToCell' in facade) (facade as unknown as { scrollToCell(row: number, column: number): void }).scrollToCell(row, column);
}
