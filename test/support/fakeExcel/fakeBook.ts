/** A block of cells of a sheet, counted from 0. */
export interface Block {
  readonly sheet: FakeSheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What an API call can fail with: the code that Excel would give. */
export class HostFailure extends Error {
  constructor(readonly code: string, message = code) {
    super(message);
  }
}

export interface FakeTable {
  readonly id: string;
  name: string;
  readonly sheet: FakeSheet;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface FakeName {
  formula: string;
  visible: boolean;
}

export interface FakeSeries {
  name: string;
  chartType: string;
  values: string;
  categories: string;
}

/** A chart on a sheet. Places are points from the sheet's corner. */
export interface FakeChart {
  name: string;
  series: FakeSeries[];
  readonly texts: Record<string, unknown>;
  top: number;
  left: number;
  width: number;
  height: number;
}

export class FakeSheet {
  charts: FakeChart[] = [];
  readonly cells: unknown[][] = [];
  readonly names = new Map<string, FakeName>();
  /** Number formats by the address of their range. */
  readonly formats = new Map<string, string>();
  visibility = 'Visible';
  isProtected = false;
  merged = false;
  /** Hidden and filtered rows keep their values: Excel hands them out like the others. */
  readonly hiddenRows = new Set<number>();
  constructor(readonly id: string, public name: string) {}

  value(row: number, column: number): unknown {
    const cell = this.cells[row]?.[column] ?? '';
    return typeof cell === 'object' && cell !== null && 'formula' in cell ? 0 : cell;
  }

  /** The smallest block with all values, or with all values and formats; null when there is none. */
  used(valuesOnly = true): Omit<Block, 'sheet'> | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const reach = (row: number, column: number): void => {
      [top, left, bottom, right] = [Math.min(top, row), Math.min(left, column), Math.max(bottom, row), Math.max(right, column)];
    };
    this.cells.forEach((cells, row) => cells.forEach((cell, column) => {
      if (cell !== '' && cell !== null && cell !== undefined) reach(row, column);
    }));
    if (!valuesOnly) {
      for (const address of this.formats.keys()) {
        const { row, column, rows, columns } = blockAt(address);
        reach(row, column);
        reach(row + rows - 1, column + columns - 1);
      }
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}

/** A workbook of the imitation of Excel. */
export class FakeBook {
  readonly sheets: FakeSheet[] = [];
  readonly tables: FakeTable[] = [];
  readonly names = new Map<string, FakeName>();
  readonly settings = new Map<string, unknown>();
  selection: Block | null = null;
  /** The sheet that is shown. */
  active: FakeSheet | null = null;
  decimalSign = '.';
  private ids = 0;

  newId(): string {
    this.ids += 1;
    return `{0000${this.ids}}`;
  }

  addSheet(name: string, cells: readonly (readonly unknown[])[] = []): FakeSheet {
    if (this.sheetNamed(name)) throw new HostFailure('ItemAlreadyExists');
    const sheet = new FakeSheet(this.newId(), name);
    cells.forEach((row) => sheet.cells.push([...row]));
    this.sheets.push(sheet);
    this.active ??= sheet;
    this.selection ??= { sheet, row: 0, column: 0, rows: 1, columns: 1 };
    return sheet;
  }

  sheetNamed(name: string): FakeSheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase() || sheet.id === name);
  }

  deleteSheet(name: string): void {
    const sheet = this.sheetNamed(name)!;
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    for (const table of this.tables.filter((each) => each.sheet === sheet)) this.tables.splice(this.tables.indexOf(table), 1);
  }

  addTable(block: Block): FakeTable {
    const table = { id: this.newId(), name: `Table${this.tables.length + 1}`, ...block };
    this.tables.push(table);
    return table;
  }

  tableOf(nameOrId: string): FakeTable | undefined {
    return this.tables.find(({ id, name }) => id === nameOrId || name === nameOrId);
  }

  /** The block that a formula such as `='My sheet'!$A$1:$C$9` or `=LedgerTable[#All]` names; null if it is none. */
  blockOf(formula: string): Block | null {
    const table = /^=(\w+)\[#All\]$/.exec(formula);
    if (table) return this.tableOf(table[1]!) ?? null;
    const range = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(formula);
    const sheet = range && this.sheetNamed((range[1] ?? range[2]!).replace(/''/g, "'"));
    return sheet ? { sheet, ...blockAt(range[3]!) } : null;
  }

  isLive({ sheet }: Block): boolean {
    return this.sheets.includes(sheet);
  }
}

/** An address without its sheet as a block. */
export function blockAt(address: string): Omit<Block, 'sheet'> {
  const found = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(address);
  if (!found) throw new HostFailure('InvalidArgument', `no address: ${address}`);
  const [, left, top, right = left, bottom = top] = found;
  const [row, column] = [Number(top) - 1, columnAt(left!)];
  return { row, column, rows: Number(bottom) - row, columns: columnAt(right!) - column + 1 };
}

/** The address of a block as Excel gives it, with its sheet. */
export function addressOf({ sheet, row, column, rows, columns }: Block): string {
  const name = /^[A-Za-z_]\w*$/.test(sheet.name) && !/^[A-Z]{1,3}\d+$/i.test(sheet.name) ? sheet.name : `'${sheet.name.replace(/'/g, "''")}'`;
  const first = `${letters(column)}${row + 1}`;
  return `${name}!${rows === 1 && columns === 1 ? first : `${first}:${letters(column + columns - 1)}${row + rows}`}`;
}

export function overlaps(a: Omit<Block, 'sheet'>, b: Omit<Block, 'sheet'>): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

function columnAt(word: string): number {
  return [...word].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function letters(column: number): string {
  return (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
}
