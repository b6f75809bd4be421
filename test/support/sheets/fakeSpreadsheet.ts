import { addFakeSheet, typed, type FakeBook, type FakeCell, type FakeNamedRange, type FakeSheet } from './fakeBook';
import { fakeCharts } from './fakeCharts';
import { strict } from './strict';
import { instantOfSerial } from './zones';

/** Rows and cells that a spreadsheet holds at most. */
const MOST_CELLS = 10_000_000;

/** `Spreadsheet`, `Sheet` and `Range` over a book in memory; `dateOf` makes the Dates that the script gets. */
export function fakeSpreadsheet(book: FakeBook, dateOf: (instant: number) => Date): object {
  const sheets = new Map<number, object>();
  const raw = new WeakMap<object, FakeSheet | FakeNamedRange>();

  function check(): void {
    if (!book.authorised) throw new Error('Exception: You do not have permission to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: (https://www.googleapis.com/auth/spreadsheets.currentonly)');
    if (book.failNext !== null) {
      const words = book.failNext;
      book.failNext = null;
      throw new Error(words);
    }
  }

  function present(sheet: FakeSheet): void {
    check();
    if (!book.sheets.includes(sheet)) throw new Error(`Exception: Sheet ${sheet.id} not found`);
  }

  function looked(): void {
    book.looks -= 1;
    const { meanwhile } = book;
    if (meanwhile === null || book.looks !== 0) return;
    book.meanwhile = null;
    meanwhile();
  }

  function last(sheet: FakeSheet): { rows: number; columns: number } {
    let [rows, columns] = [0, 0];
    sheet.cells.forEach((row, at) => row.forEach((cell, across) => {
      if (cell === '') return;
      rows = Math.max(rows, at + 1);
      columns = Math.max(columns, across + 1);
    }));
    return { rows, columns };
  }

  function rangeOn(sheet: FakeSheet, row: number, column: number, rows: number, columns: number): object {
    present(sheet);
    for (const number of [row, column, rows, columns]) if (!Number.isInteger(number) || number < 1) throw new Error('Exception: The starting row or column or the number of rows or columns in the range is too small.');
    if (row + rows - 1 > sheet.maxRows || column + columns - 1 > sheet.maxColumns) throw new Error('Exception: The coordinates of the range are outside the dimensions of the sheet.');
    const each = (act: (down: number, across: number) => void): void => {
      for (let down = 0; down < rows; down += 1) for (let across = 0; across < columns; across += 1) act(row - 1 + down, column - 1 + across);
    };
    const put = (down: number, across: number, cell: FakeCell): void => {
      while (sheet.cells.length <= down) sheet.cells.push([]);
      const cells = sheet.cells[down]!;
      while (cells.length <= across) cells.push('');
      cells[across] = cell;
    };
    const writing = (): void => {
      present(sheet);
      if (sheet.protected) throw new Error('Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.');
    };
    const shown = (down: number, across: number): unknown => {
      const cell = sheet.cells[down]?.[across] ?? '';
      if (typeof cell === 'object') return '#NAME?';
      return typeof cell === 'number' && sheet.formats.get(`${down},${across}`)?.includes('y') ? dateOf(instantOfSerial(cell, book.zone)) : cell;
    };
    const self = strict('Range', {
      getSheet: () => sheetOf(sheet), getRow: () => row, getColumn: () => column, getNumRows: () => rows, getNumColumns: () => columns,
      getValues() {
        present(sheet);
        return Array.from({ length: rows }, (_, down) => Array.from({ length: columns }, (__, across) => shown(row - 1 + down, column - 1 + across)));
      },
      setValues(values: unknown[][]) {
        writing();
        if (values.length !== rows) throw new Error(`Exception: The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${rows}.`);
        for (const cells of values) if (cells.length !== columns) throw new Error(`Exception: The number of columns in the data does not match the number of columns in the range. The data has ${cells.length} but the range has ${columns}.`);
        const cells = values.map((line) => line.map(typed));
        each((down, across) => put(down, across, cells[down - row + 1]![across - column + 1]!));
        book.pending += 1;
        return self;
      },
      setFormula(formula: string) {
        writing();
        each((down, across) => put(down, across, { formula: formula.replace(/^=/, '') }));
        return self;
      },
      setNumberFormat(format: string) {
        writing();
        each((down, across) => sheet.formats.set(`${down},${across}`, format));
        return self;
      },
      activate() {
        present(sheet);
        book.active = sheet;
        book.shown = { sheet: sheet.name, row, column };
        return self;
      },
    });
    raw.set(self, { sheet, row, column, rows, columns });
    return self;
  }

  const charts = fakeCharts(book, present, (range) => raw.get(range) as FakeNamedRange);

  function grow(sheet: FakeSheet, rows: number, columns: number): void {
    const cells = book.sheets.reduce((sum, each) => sum + (each === sheet ? rows * columns : each.maxRows * each.maxColumns), 0);
    if (cells > MOST_CELLS) throw new Error('Exception: This action would increase the number of cells in the workbook above the limit of 10000000 cells.');
    [sheet.maxRows, sheet.maxColumns] = [rows, columns];
  }

  function sheetOf(sheet: FakeSheet): object {
    const known = sheets.get(sheet.id);
    if (known) return known;
    const self = strict('Sheet', {
      getName: () => sheet.name, getSheetId: () => sheet.id,
      getLastRow: () => (present(sheet), looked(), last(sheet).rows), getLastColumn: () => (present(sheet), last(sheet).columns),
      getMaxRows: () => sheet.maxRows, getMaxColumns: () => sheet.maxColumns,
      insertRowsAfter: (after: number, count: number) => (after === sheet.maxRows ? grow(sheet, after + count, sheet.maxColumns) : fail('rows inside')),
      insertColumnsAfter: (after: number, count: number) => (after === sheet.maxColumns ? grow(sheet, sheet.maxRows, after + count) : fail('columns inside')),
      getRange: (row: number, column: number, rows: number, columns: number) => rangeOn(sheet, row, column, rows, columns),
      clear() {
        present(sheet);
        if (sheet.protected) throw new Error('Exception: You are trying to edit a protected cell or object.');
        sheet.cells = [];
        sheet.formats.clear();
      },
      addDeveloperMetadata: (key: string, value: string) => void sheet.metadata.push({ key, value }),
      getDeveloperMetadata: () => sheet.metadata.map((entry) => strict('DeveloperMetadata', {
        getKey: () => entry.key, getValue: () => entry.value, setValue: (value: string) => void (entry.value = value),
      })),
      ...charts(sheet),
    });
    sheets.set(sheet.id, self);
    raw.set(self, sheet);
    return self;
  }

  return strict('Spreadsheet', {
    getSpreadsheetLocale: () => (check(), book.locale),
    getSpreadsheetTimeZone: () => (check(), book.zone),
    getSheets: () => (check(), book.sheets.map(sheetOf)),
    getSheetByName: (name: string) => {
      check();
      const sheet = book.sheets.find((each) => each.name === name);
      return sheet ? sheetOf(sheet) : null;
    },
    insertSheet(name: string, index: number) {
      check();
      const sheet = addFakeSheet(book, name);
      book.sheets = book.sheets.filter((each) => each !== sheet);
      book.sheets.splice(index, 0, sheet);
      book.active = sheet;
      return sheetOf(sheet);
    },
    getActiveSheet: () => sheetOf(book.active!),
    setActiveSheet: (sheet: object) => void (book.active = raw.get(sheet) as FakeSheet),
    getNamedRanges: () => (check(), [...book.names].map(([name, range]) => strict('NamedRange', {
      getName: () => name,
      getRange: () => (book.sheets.includes(range.sheet) ? rangeOn(range.sheet, range.row, range.column, range.rows, range.columns) : fail('Range not found')),
    }))),
    setNamedRange(name: string, range: object) {
      check();
      if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) throw new Error('Exception: invalid name');
      book.names.set(name, raw.get(range) as FakeNamedRange);
    },
  });
}

function fail(words: string): never {
  throw new Error(`Exception: ${words}`);
}
