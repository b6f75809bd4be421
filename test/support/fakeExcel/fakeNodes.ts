import { addressOf, blockAt, HostFailure, type Block, type FakeBook, type FakeName, type FakeSheet, type FakeTable } from './fakeBook';
import { clearBlock, surrounding, writeCells } from './fakeCells';
import { chartsNode } from './fakeCharts';

/** An object of Excel's model, as far as it is modelled: anything else is asked for in vain, and the test fails. */
export interface Node {
  /** What identifies it inside its collection. */
  readonly id?: string;
  /** Ranges are kept by the host and found again by reference. */
  readonly block?: Block;
  readonly get?: Readonly<Record<string, () => unknown>>;
  readonly set?: Readonly<Record<string, (value: never) => void>>;
  readonly child?: Readonly<Record<string, () => Node>>;
  /** Methods that give an object (null for an "OrNullObject" without one), or a value. */
  readonly call?: Readonly<Record<string, (...values: never[]) => Node | null | void>>;
  readonly items?: () => readonly Node[];
}

export interface Watch {
  readonly kind: 'sheet' | 'table';
  readonly id: string;
}

/** What happens to the book is told to whoever watches. */
export interface Told {
  changed(block: Block): void;
  watch(watch: Watch, on: boolean): void;
}

export function workbookNode(book: FakeBook, told: Told): Node {
  const range = (block: Block): Node => rangeNode(book, told, block);
  const sheet = (each: FakeSheet): Node => sheetNode(book, told, each);
  const table = (each: FakeTable): Node => tableNode(book, told, each);
  return {
    child: {
      Worksheets: () => ({
        items: () => book.sheets.map(sheet),
        call: {
          GetItem: (name: string) => sheet(there(book.sheetNamed(name))),
          GetItemOrNullObject: (name: string) => orNull(book.sheetNamed(name), sheet),
          Add: (name: string) => sheet(book.addSheet(name)),
        },
      }),
      Tables: () => tablesNode(book, table, () => book.tables, null),
      Names: () => namesNode(book, told, book.names),
      Settings: () => settingsNode(book),
      Application: () => ({ get: { DecimalSeparator: () => '.' } }),
    },
    call: {
      GetSelectedRange: () => {
        if (!book.selection || !book.isLive(book.selection)) throw new HostFailure('InvalidSelection');
        return range(book.selection);
      },
    },
  };
}

function sheetNode(book: FakeBook, told: Told, sheet: FakeSheet): Node {
  const range = (block: Omit<Block, 'sheet'>): Node => rangeNode(book, told, { sheet, ...block });
  return {
    id: sheet.id,
    get: { Id: () => sheet.id, Name: () => sheet.name, Visibility: () => sheet.visibility },
    child: {
      Names: () => namesNode(book, told, sheet.names),
      Tables: () => tablesNode(book, (each) => tableNode(book, told, each), () => book.tables.filter((each) => each.sheet === sheet), sheet),
      Charts: () => chartsNode(sheet),
    },
    call: {
      // Whole sheets are as large as Excel's.
      GetRange: (address?: string | null) => range(address ? blockAt(address) : { row: 0, column: 0, rows: 1_048_576, columns: 16_384 }),
      GetUsedRange: () => range(sheet.used() ?? { row: 0, column: 0, rows: 1, columns: 1 }),
      GetUsedRangeOrNullObject: () => orNull(sheet.used(), range),
      Activate: () => void (book.selection = { sheet, row: 0, column: 0, rows: 1, columns: 1 }),
      _RegisterDataChangedEvent: () => told.watch({ kind: 'sheet', id: sheet.id }, true),
      _UnregisterDataChangedEvent: () => told.watch({ kind: 'sheet', id: sheet.id }, false),
    },
  };
}

function tableNode(book: FakeBook, told: Told, table: FakeTable): Node {
  return {
    id: table.id,
    get: { Id: () => table.id, Name: () => table.name },
    set: { Name: (name: string) => {
      if (book.tableOf(name)) throw new HostFailure('ItemAlreadyExists');
      table.name = name;
    } },
    child: { Worksheet: () => sheetNode(book, told, table.sheet) },
    call: {
      GetRange: () => rangeNode(book, told, { ...table }),
      Delete: () => {
        refuseProtected(table.sheet);
        book.tables.splice(book.tables.indexOf(table), 1);
        clearBlock(table);
      },
      _RegisterDataChangedEvent: () => told.watch({ kind: 'table', id: table.id }, true),
      _UnregisterDataChangedEvent: () => told.watch({ kind: 'table', id: table.id }, false),
    },
  };
}

function tablesNode(book: FakeBook, table: (each: FakeTable) => Node, list: () => readonly FakeTable[], sheet: FakeSheet | null): Node {
  const find = (key: string): FakeTable | undefined => list().find(({ id, name }) => id === key || name === key);
  return {
    items: () => list().map(table),
    call: {
      GetItem: (key: string) => table(there(find(key))),
      GetItemOrNullObject: (key: string) => orNull(find(key), table),
      Add: (address: string) => {
        if (!sheet) throw new Error('tables are added on a sheet');
        refuseProtected(sheet);
        return table(book.addTable({ sheet, ...blockAt(address) }));
      },
    },
  };
}

function namesNode(book: FakeBook, told: Told, names: Map<string, FakeName>): Node {
  const find = (wanted: string): string | undefined => [...names.keys()].find((name) => name.toLowerCase() === wanted.toLowerCase());
  const node = (name: string): Node => {
    const item = names.get(name)!;
    return {
      id: name,
      get: { Name: () => name, Formula: () => item.formula, Visible: () => item.visible, Type: () => (book.blockOf(item.formula) ? 'Range' : 'String') },
      set: { Visible: (visible: boolean) => void (item.visible = visible), Formula: (formula: string) => void (item.formula = formula) },
      call: {
        GetRange: () => {
          const block = book.blockOf(item.formula);
          if (!block) throw new HostFailure('InvalidReference');
          return rangeNode(book, told, block);
        },
        GetRangeOrNullObject: () => orNull(book.blockOf(item.formula), (block) => rangeNode(book, told, block)),
      },
    };
  };
  return {
    items: () => [...names.keys()].map(node),
    call: {
      GetItem: (name: string) => node(there(find(name))),
      GetItemOrNullObject: (name: string) => orNull(find(name), node),
      Add: (name: string, reference: string | Block) => {
        if (find(name)) throw new HostFailure('ItemAlreadyExists');
        names.set(name, { formula: typeof reference === 'string' ? reference : `=${addressOf(reference)}`, visible: true });
        return node(name);
      },
    },
  };
}

function settingsNode({ settings }: FakeBook): Node {
  const node = (key: string): Node => ({ id: key, get: { Key: () => key, Value: () => settings.get(key) } });
  return {
    items: () => [...settings.keys()].map(node),
    call: {
      GetItemOrNullObject: (key: string) => (settings.has(key) ? node(key) : null),
      Add: (key: string, value: unknown) => {
        settings.set(key, value);
        return node(key);
      },
    },
  };
}

export function rangeNode(book: FakeBook, told: Told, block: Block): Node {
  const { sheet, row, column, rows, columns } = block;
  const range = (part: Partial<Block>): Node => {
    const next = { ...block, ...part };
    if (next.row < 0 || next.column < 0 || next.rows < 1 || next.columns < 1 || next.row + next.rows > 1_048_576) throw new HostFailure('InvalidArgument');
    return rangeNode(book, told, next);
  };
  const live = (): void => {
    if (!book.isLive(block)) throw new HostFailure('InvalidReference');
  };
  return {
    block,
    get: {
      Address: () => addressOf(block),
      RowCount: () => rows,
      ColumnCount: () => columns,
      Values: () => Array.from({ length: rows }, (_, down) => Array.from({ length: columns }, (__, across) => sheet.value(row + down, column + across))),
    },
    set: {
      Formulas: (cells: unknown[][]) => {
        live();
        refuseProtected(sheet);
        writeCells(block, cells);
        told.changed(block);
      },
      NumberFormat: (format: unknown) => {
        refuseProtected(sheet);
        sheet.formats.set(addressOf(block), String(format));
      },
    },
    child: {
      Worksheet: () => sheetNode(book, told, sheet),
      Format: () => ({ call: { AutofitColumns: () => refuseProtected(sheet) } }),
    },
    call: {
      _KeepReference: () => undefined,
      _RemoveReference: () => undefined,
      // What the library for Windows asks before it sends a large array.
      _ValidateArraySize: (down: number, across: number) => {
        if (down !== rows || across !== columns) throw new HostFailure('InvalidArgument');
      },
      GetCell: (down: number, across: number) => range({ row: row + down, column: column + across, rows: 1, columns: 1 }),
      GetResizedRange: (down: number, across: number) => range({ rows: rows + down, columns: columns + across }),
      GetOffsetRange: (down: number, across: number) => range({ row: row + down, column: column + across }),
      GetLastRow: () => range({ row: row + rows - 1, rows: 1 }),
      GetRow: (down: number) => range({ row: row + down, rows: 1 }),
      GetBoundingRect: (other: Block) => {
        const [top, left] = [Math.min(row, other.row), Math.min(column, other.column)];
        return range({ row: top, column: left, rows: Math.max(row + rows, other.row + other.rows) - top, columns: Math.max(column + columns, other.column + other.columns) - left });
      },
      GetColumn: (across: number) => range({ column: column + across, columns: 1 }),
      GetSurroundingRegion: () => range(surrounding(block)),
      Select: () => void (book.selection = block),
      Clear: () => {
        live();
        refuseProtected(sheet);
        clearBlock(block);
        told.changed(block);
      },
    },
  };
}

function refuseProtected(sheet: FakeSheet): void {
  if (sheet.isProtected) throw new HostFailure('AccessDenied');
}

function there<T>(found: T | undefined): T {
  if (found === undefined) throw new HostFailure('ItemNotFound');
  return found;
}

function orNull<T>(found: T | null | undefined, node: (found: T) => Node): Node | null {
  return found === null || found === undefined ? null : node(found);
}
