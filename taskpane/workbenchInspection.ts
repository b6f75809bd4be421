import { cellLookup, plainCell } from '../src/hosts/workbench/bookCells';
import type { RunningUniver } from '../src/hosts/workbench/createUniver';
import type { OpenBook } from '../src/hosts/workbench/openBook';
import { showCell } from '../src/hosts/workbench/showCell';

type Value = ReturnType<typeof plainCell>;

/** For the console and the browser tests: the library's own objects, the values in cells, and the way to a cell. */
export interface Inspection extends RunningUniver {
  /** Rows and columns count from 1. */
  value(sheet: string, row: number, column: number): Value;
  rows(sheet: string): readonly (readonly Value[])[];
  show(sheet: string, row: number, column: number): void;
}

export function inspection(running: RunningUniver, book: OpenBook): Inspection {
  const value: Inspection['value'] = (name, row, column) => {
    const sheet = book.sheet(name);
    return sheet ? plainCell(cellLookup(sheet, book.formulas)(row - 1, column - 1)) : null;
  };
  return {
    ...running, value,
    rows(name) {
      const sheet = book.sheet(name);
      const used = sheet && book.used(sheet);
      if (!sheet || !used) return [];
      const cellAt = cellLookup(sheet, book.formulas);
      return Array.from({ length: used.endRow + 1 }, (_, row) => Array.from({ length: used.endColumn + 1 }, (__, column) => plainCell(cellAt(row, column))));
    },
    show: (name, row, column) => showCell(book, name, row - 1, column - 1),
  };
}
