import type { ICellData, IRange, Nullable } from '@univerjs/core';
import type { OpenBook } from './openBook';

/** A change that the user made to a sheet: the rows touched, or null when rows or columns were moved about or the sheet is gone. */
export interface UserChange {
  readonly sheetId: string;
  readonly range: IRange | null;
}

const MOVED = new Set([
  'sheet.mutation.insert-row', 'sheet.mutation.remove-rows', 'sheet.mutation.insert-col', 'sheet.mutation.remove-col',
  'sheet.mutation.move-rows', 'sheet.mutation.move-columns', 'sheet.mutation.move-range', 'sheet.mutation.reorder-range',
  'sheet.mutation.remove-sheet',
]);
const CONTENT: readonly (keyof ICellData)[] = ['v', 'f', 'p', 'si'];

/**
 * Tells of every change of cells that the user made, undo and redo included. Results of formulas come through the same
 * commands and are left out, or whoever calculates on a change would never stop; so is what we write ourselves.
 */
export function onUserChange(book: OpenBook, changed: (change: UserChange) => void): () => void {
  const listener = book.api.addEvent(book.api.Event.CommandExecuted, ({ id, params, options }) => {
    if (book.busy() || (options as { fromFormula?: boolean } | undefined)?.fromFormula) return;
    const target = params as { subUnitId?: string; cellValue?: Record<number, Record<number, Nullable<ICellData>>> } | undefined;
    if (target?.subUnitId === undefined) return;
    if (MOVED.has(id)) changed({ sheetId: target.subUnitId, range: null });
    else if (id === 'sheet.mutation.set-range-values') {
      const range = contentRange(target.cellValue ?? {});
      if (range) changed({ sheetId: target.subUnitId, range });
    }
  });
  return () => listener.dispose();
}

/** The rectangle of the cells whose content changes; null when it is only their look. */
function contentRange(cells: Record<number, Record<number, Nullable<ICellData>>>): IRange | null {
  const range = { startRow: Infinity, startColumn: Infinity, endRow: -1, endColumn: -1 };
  for (const [row, columns] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(columns)) {
      if (cell && !CONTENT.some((key) => key in cell)) continue;
      range.startRow = Math.min(range.startRow, Number(row));
      range.endRow = Math.max(range.endRow, Number(row));
      range.startColumn = Math.min(range.startColumn, Number(column));
      range.endColumn = Math.max(range.endColumn, Number(column));
    }
  }
  return range.endRow < 0 ? null : range;
}
