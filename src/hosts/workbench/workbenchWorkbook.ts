import type { Language } from '../../base/text';
import { placedRows } from '../placedRows';
import type { Workbook, WrittenCell } from '../workbook';
import { cellLookup, plainCell } from './bookCells';
import { openBook, type OpenBook } from './openBook';
import { isOurs, namePlace, placesOf, rangeOf, sheetPlace } from './places';
import type { SheetRange } from './rangeText';
import { showCell } from './showCell';
import { onUserChange } from './userChanges';
import { goneError, nameTakenError, notOursError } from './workbenchErrors';
import { addSheet, appendBelow, replaceSheet } from './writtenSheet';

/** Rows read at a stretch: far below the time in which a user would notice. */
const ROWS_AT_ONCE = 20_000;

/** The workbook in the browser behind the port that the task pane knows. */
export function workbenchWorkbook(running: Parameters<typeof openBook>[0], language: () => Language): Workbook {
  const book = openBook(running);

  function writeOurs(name: string, rows: Parameters<Workbook['writeSheet']>[1]): SheetRange {
    const present = book.sheet(name);
    if (present && !isOurs(present)) throw notOursError(name);
    if (present) replaceSheet(book, present, rows);
    else addSheet(book, name, rows, true);
    return { sheet: name, startRow: 0, startColumn: 0, endRow: Math.max(rows.length - 1, 0), endColumn: rows.reduce((last, row) => Math.max(last, row.length - 1), 0) };
  }

  /** A name that pointed at a sheet that is gone is free. */
  function isNameTaken(name: string, sheet: string): boolean {
    const defined = book.book().getDefinedName(name);
    return defined !== null && !defined.getFormulaOrRefString().includes('#REF!') && book.namedRange(name)?.sheet !== sheet;
  }

  // `async` turns what is thrown into a rejection, which is how every host reports.
  /* eslint-disable @typescript-eslint/require-await */
  return {
    host: 'workbench',
    locale: async () => ({ language: language(), separator: ',' }),
    places: async () => placesOf(book),
    async read(place, progress) {
      const { sheet, startRow, startColumn, endRow, endColumn } = rangeOf(book, place);
      const cellAt = cellLookup(book.sheet(sheet)!, book.formulas);
      const rows: unknown[][] = [];
      for (let row = startRow; row <= endRow; row += 1) {
        if (rows.length > 0 && rows.length % ROWS_AT_ONCE === 0) {
          progress?.(rows.length / (endRow - startRow + 1));
          await new Promise((resolve) => setTimeout(resolve));
        }
        const cells: unknown[] = [];
        for (let column = startColumn; column <= endColumn; column += 1) cells.push(plainCell(cellAt(row, column)));
        rows.push(cells);
      }
      progress?.(1);
      return rows;
    },
    async writeSheet(name, rows, names = []) {
      const taken = names.find((each) => isNameTaken(each.name, name));
      if (taken) throw nameTakenError(taken.name);
      const range = writeOurs(name, rows);
      for (const each of names) {
        book.setName(each.name, {
          sheet: name, startRow: each.row - 1, startColumn: each.column - 1,
          endRow: each.row + each.rows - 2, endColumn: each.column + each.columns - 2,
        });
      }
      return sheetPlace(book.sheet(name)!.getSheetId(), range);
    },
    async drawChart(name) {
      const present = book.sheet(name);
      if (!present) throw goneError(name);
      if (!isOurs(present)) throw notOursError(name);
      // The open-source sheets that it is made of have no charts.
      return false;
    },
    async appendRows(name, headers, rows, keys) {
      const present = book.sheet(name);
      if (present && !isOurs(present)) throw notOursError(name);
      if (!present) addSheet(book, name, [headers], true);
      const sheet = book.sheet(name)!;
      const used = book.used(sheet);
      const cellAt = cellLookup(sheet, book.formulas);
      const cells = Array.from({ length: (used?.endRow ?? -1) + 1 }, (_, row) => Array.from({ length: used!.endColumn + 1 }, (__, column) => plainCell(cellAt(row, column))));
      const placed = placedRows<WrittenCell>(cells, headers, rows, keys);
      appendBelow(book, sheet, cells.length, placed);
      return placed.length;
    },
    async ourSheet(name) {
      const sheet = book.sheet(name);
      const range = sheet && isOurs(sheet) ? book.used(sheet) : null;
      return range && sheetPlace(sheet!.getSheetId(), range);
    },
    async insertLedger(name, rows) {
      const range = writeOurs(name, rows);
      book.setName('Ledger', range);
      return namePlace('Ledger', range);
    },
    async nameLedger(place) {
      book.setName('Ledger', rangeOf(book, place));
    },
    async goTo(place, row, column) {
      const range = rangeOf(book, place);
      showCell(book, range.sheet, range.startRow + row - 1, range.startColumn + column - 1);
    },
    async watch(place, changed) {
      const sheetOf = (range: SheetRange | null): string | undefined => (range ? book.sheet(range.sheet)?.getSheetId() : undefined);
      let last = sheetOf(rangeOrNull(book, place));
      return onUserChange(book, (change) => {
        const range = rangeOrNull(book, place);
        // What is gone no longer says on which sheet it was.
        last = sheetOf(range) ?? last;
        if (last === change.sheetId && (change.range === null || (range && overlaps(range, change.range)))) changed();
      });
    },
    readSettings: async () => (book.book().getCustomMetadata()?.['vigieSettings'] as string | undefined) ?? null,
    async writeSettings(text) {
      book.book().setCustomMetadata({ ...book.book().getCustomMetadata(), vigieSettings: text });
    },
  };
  /* eslint-enable @typescript-eslint/require-await */
}

function rangeOrNull(book: OpenBook, place: Parameters<typeof rangeOf>[1]): SheetRange | null {
  try {
    return rangeOf(book, place);
  } catch {
    return null;
  }
}

function overlaps(a: Omit<SheetRange, 'sheet'>, b: Omit<SheetRange, 'sheet'>): boolean {
  return a.startRow <= b.endRow && b.startRow <= a.endRow && a.startColumn <= b.endColumn && b.startColumn <= a.endColumn;
}
