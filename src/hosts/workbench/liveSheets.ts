import type { ICellData, IWorksheetData, Nullable } from '@univerjs/core';
import { hasContent } from './bookCells';
import type { OpenBook } from './openBook';
import { freeId, freeName, insertSnapshot } from './writtenSheet';

/** A sheet that stayed as the user has it, and the one that came beside it. */
export interface KeptSheet {
  readonly kept: string;
  readonly added: string;
}

/**
 * The sheets of live formulas that we made, each known by its first id, although the one in its place has another. From then
 * on they are the user's, who may do as they like with them.
 */
export interface LiveSheets {
  /**
   * Gives the sheet this content and at least that many rows. It takes the place of the one of its id as long as that is
   * as we made it; else it comes beside that one, and both are named. One that the user has deleted does not come back.
   */
  put(sheet: Partial<IWorksheetData>, least: number): KeptSheet | null;
}

interface Made {
  readonly id: string;
  readonly name: string;
  readonly content: string;
}

export function liveSheets(book: OpenBook, opened: readonly string[]): LiveSheets {
  const made = new Map<string, Made>();
  const sheetOf = (id: string | undefined) => book.sheets().find((sheet) => sheet.getSheetId() === id);
  function note(first: string, id: string): void {
    const sheet = sheetOf(id);
    if (sheet) made.set(first, { id, name: sheet.getName(), content: contentOf(sheet.getCellMatrix().getMatrix()) });
  }
  for (const id of opened) note(id, id);

  return {
    put(sheet, least) {
      const first = sheet.id!;
      const before = made.get(first);
      const present = sheetOf(before?.id);
      if (before && !present) return null;
      const untouched = present?.getName() === before?.name && contentOf(present?.getCellMatrix().getMatrix() ?? {}) === before?.content;
      if (before && before.content === contentOf(sheet.cellData ?? {})) {
        if (present!.getRowCount() >= least) return null;
        if (!untouched) {
          book.change(() => book.book().getSheetBySheetId(before.id)?.setRowCount(sheet.rowCount!));
          return null;
        }
      }
      const index = book.sheets().findIndex((each) => each.getSheetId() === before?.id);
      if (before && untouched) {
        const seen = book.book().getActiveSheet().getSheetId() === before.id;
        // What is still being calculated for the old one would else be written into the new one.
        const id = freeId(book);
        book.change(() => book.book().deleteSheet(before.id));
        insertSnapshot(book, { ...sheet, id, name: before.name }, index);
        if (seen) book.change(() => book.book().setActiveSheet(id));
        note(first, id);
        return null;
      }
      const [id, name] = [before ? freeId(book) : first, freeName(book, sheet.name!)];
      insertSnapshot(book, { ...sheet, id, name }, index < 0 ? book.sheets().length : index + 1);
      note(first, id);
      return present ? { kept: present.getName(), added: name } : null;
    },
  };
}

/** What was typed into cells: their formula, else their value. Results and looks are not the user's doing. */
function contentOf(matrix: Readonly<Record<number, unknown>>): string {
  const content: unknown[] = [];
  for (const [row, cells] of Object.entries(matrix)) {
    for (const [column, cell] of Object.entries((cells ?? {}) as Record<string, Nullable<ICellData>>)) {
      if (hasContent(cell)) content.push([row, column, cell!.f ?? cell!.si ?? cell!.p ?? cell!.v]);
    }
  }
  return JSON.stringify(content);
}
