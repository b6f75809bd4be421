import type { Language } from '../../base/text';
import type { Cells } from '../../ledger/cells';
import { placedRows } from '../placedRows';
import type { Place, Workbook, WrittenCell, WrittenChart, WrittenName } from '../workbook';
import { WorkbookError } from '../workbookError';
import { cellsOf, storedCell, usedRange, type MemoryBook, type MemoryRange, type MemorySheet } from './memoryBook';

/** What a test or a preview may do to a workbook held in memory beside what the task pane does. */
export interface MemoryWorkbook extends Workbook {
  /** Types a value into a cell, as the user would; row and column are 1-based. */
  edit(sheet: string, row: number, column: number, value: unknown): void;
  /** Adds a sheet of the user's. */
  addSheet(name: string, cells: Cells): void;
  sheet(name: string): Cells | null;
  names(): ReadonlyMap<string, MemoryRange>;
  /** The charts on a sheet, by their name. */
  charts(name: string): ReadonlyMap<string, WrittenChart>;
  /** The cell last shown to the user. */
  shown(): { readonly sheet: string; readonly row: number; readonly column: number } | null;
}

/** A workbook held in memory: a full citizen of the port, without a spreadsheet around it. */
export function memoryWorkbook(
  sheets: readonly { readonly name: string; readonly cells: Cells }[] = [],
  language: Language = 'en',
): MemoryWorkbook {
  const book: MemoryBook = { sheets: new Map(), names: new Map() };
  const watchers = new Set<{ range: MemoryRange; changed: () => void }>();
  let settings: string | null = null;
  let shown: ReturnType<MemoryWorkbook['shown']> = null;
  const addSheet = (name: string, cells: Cells, ours = false): MemorySheet => {
    const sheet = { name, cells: cells.map((row) => [...row]), ours, charts: book.sheets.get(name)?.charts ?? new Map<string, WrittenChart>() };
    book.sheets.set(name, sheet);
    return sheet;
  };
  for (const { name, cells } of sheets) addSheet(name, cells);

  function rangeOf(place: Place): MemoryRange {
    const [kind, name = ''] = splitId(place.id);
    const sheet = book.sheets.get(name);
    const range = kind === 'name' ? book.names.get(name) : sheet && usedRange(sheet);
    if (!range || !book.sheets.has(range.sheet)) throw goneError(place.label);
    return range;
  }

  function writeOurs(name: string, rows: readonly (readonly WrittenCell[])[]): void {
    const present = book.sheets.get(name);
    if (present && !present.ours) throw notOursError(name);
    addSheet(name, rows.map((row) => row.map(storedCell)), true);
  }

  // `async` turns what is thrown into a rejection, which is how every host reports.
  /* eslint-disable @typescript-eslint/require-await */
  return {
    host: 'memory',
    locale: async () => ({ language, separator: language === 'fr' ? ';' : ',' }),
    places: async () => placesOf(book),
    async read(place, progress) {
      const cells = cellsOf(book, rangeOf(place)).map((row) => row.map((cell) => (isFormula(cell) ? null : cell)));
      progress?.(1);
      return cells;
    },
    async writeSheet(name, rows, names = []) {
      const taken = names.find((each) => book.names.has(each.name) && book.names.get(each.name)?.sheet !== name);
      if (taken) throw nameTakenError(taken.name);
      writeOurs(name, rows);
      for (const each of names) book.names.set(each.name, namedRange(name, each));
      return sheetPlace({ sheet: name, row: 1, column: 1, rows: rows.length, columns: rows[0]?.length ?? 0 });
    },
    async drawChart(name, chart) {
      const sheet = book.sheets.get(name);
      if (!sheet) throw goneError(name);
      if (!sheet.ours) throw notOursError(name);
      sheet.charts.set(chart.name, chart);
      return true;
    },
    async appendRows(name, headers, rows, keys) {
      const present = book.sheets.get(name);
      if (present && !present.ours) throw notOursError(name);
      const { cells } = present ?? addSheet(name, [headers], true);
      const placed = placedRows(cells, headers, rows.map((row) => row.map(storedCell)), keys);
      cells.push(...placed);
      return placed.length;
    },
    async ourSheet(name) {
      const sheet = book.sheets.get(name);
      const range = sheet?.ours ? usedRange(sheet) : null;
      return range && sheetPlace(range);
    },
    async insertLedger(name, rows) {
      writeOurs(name, rows);
      const range = { sheet: name, row: 1, column: 1, rows: rows.length, columns: rows[0]?.length ?? 0 };
      book.names.set('Ledger', range);
      return namePlace('Ledger', range);
    },
    async nameLedger(place) {
      book.names.set('Ledger', rangeOf(place));
    },
    async goTo(place, row, column) {
      const range = rangeOf(place);
      shown = { sheet: range.sheet, row: range.row + row - 1, column: range.column + column - 1 };
    },
    async watch(place, changed) {
      const watcher = { range: rangeOf(place), changed };
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    readSettings: async () => settings,
    async writeSettings(text) {
      settings = text;
    },
    edit(name, row, column, value) {
      const sheet = book.sheets.get(name) ?? addSheet(name, []);
      while (sheet.cells.length < row) sheet.cells.push([]);
      const cells = sheet.cells[row - 1]!;
      while (cells.length < column) cells.push(null);
      cells[column - 1] = value;
      for (const { range, changed } of [...watchers]) if (isInside(range, name, row, column)) changed();
    },
    addSheet: (name, cells) => void addSheet(name, cells),
    sheet: (name) => book.sheets.get(name)?.cells ?? null,
    names: () => book.names,
    charts: (name) => book.sheets.get(name)?.charts ?? new Map<string, WrittenChart>(),
    shown: () => shown,
  };
  /* eslint-enable @typescript-eslint/require-await */
}

function placesOf(book: MemoryBook): Place[] {
  const named = [...book.names].filter(([, range]) => range.rows > 1 && range.columns > 2);
  const ledgerFirst = named.sort(([a], [b]) => Number(b === 'Ledger') - Number(a === 'Ledger'));
  const covered = new Set(ledgerFirst.map(([, range]) => range.sheet));
  const sheets = [...book.sheets.values()].filter((sheet) => !sheet.ours && !covered.has(sheet.name)).flatMap((sheet) => {
    const range = usedRange(sheet);
    return range && range.rows > 1 && range.columns > 1 ? [range] : [];
  });
  return [...ledgerFirst.filter(([name]) => !name.startsWith('Vigie')).map(([name, range]) => namePlace(name, range)), ...sheets.map(sheetPlace)];
}

function splitId(id: string): [string, string] {
  const colon = id.indexOf(':');
  return [id.slice(0, colon), id.slice(colon + 1)];
}

function namePlace(name: string, range: MemoryRange): Place {
  return { id: `name:${name}`, kind: 'name', label: name, formula: name, sheet: range.sheet, rows: range.rows, columns: range.columns };
}

function sheetPlace(range: MemoryRange): Place {
  const formula = `'${range.sheet.replace(/'/g, "''")}'!A1:${columnLetters(range.columns)}${range.rows}`;
  return { id: `sheet:${range.sheet}`, kind: 'sheet', label: range.sheet, formula, sheet: range.sheet, rows: range.rows, columns: range.columns };
}

function columnLetters(column: number): string {
  return column > 26 ? columnLetters(Math.floor((column - 1) / 26)) + columnLetters(((column - 1) % 26) + 1) : String.fromCharCode(64 + Math.max(column, 1));
}

function namedRange(sheet: string, { row, column, rows, columns }: WrittenName): MemoryRange {
  return { sheet, row, column, rows, columns };
}

function isInside(range: MemoryRange, sheet: string, row: number, column: number): boolean {
  return sheet === range.sheet && row >= range.row && row < range.row + range.rows && column >= range.column && column < range.column + range.columns;
}

function isFormula(cell: unknown): boolean {
  return typeof cell === 'object' && cell !== null && 'formula' in cell;
}

function goneError(label: string): WorkbookError {
  return new WorkbookError({
    fr: `« ${label} » n’existe plus dans ce classeur. Choisissez une autre table dans Données.`,
    en: `“${label}” is no longer in this workbook. Choose another table under Data.`,
  });
}

function notOursError(name: string): WorkbookError {
  return new WorkbookError({
    fr: `Une de vos feuilles s’appelle déjà « ${name} » : elle n’a pas été modifiée. Renommez-la, puis recommencez.`,
    en: `One of your own sheets is already called “${name}”: it was left as it is. Rename it, then try again.`,
  });
}

function nameTakenError(name: string): WorkbookError {
  return new WorkbookError({
    fr: `Le nom « ${name} » désigne déjà autre chose dans ce classeur. Renommez-le, puis recommencez.`,
    en: `The name “${name}” already stands for something else in this workbook. Rename it, then try again.`,
  });
}
