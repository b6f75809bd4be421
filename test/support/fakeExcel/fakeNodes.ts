import { blockAt, HostFailure, type Block, type FakeBook, type FakeSheet } from './fakeBook';
import { chartsNode } from './fakeCharts';
import { namesNode, settingsNode } from './fakeNames';
import { orNull, there, type Node, type Nodes, type Told } from './fakeNode';
import { rangeNode } from './fakeRange';
import { tableNode, tablesNode } from './fakeTables';

/** Excel's objects on a book. */
export function excelNodes(book: FakeBook, told: Told): Nodes {
  const nodes: Nodes = {
    book, told,
    workbook: () => workbookNode(nodes),
    sheet: (sheet) => sheetNode(nodes, sheet),
    table: (table) => tableNode(nodes, table),
    range: (block) => rangeNode(nodes, block),
  };
  return nodes;
}

function workbookNode(nodes: Nodes): Node {
  const { book, sheet, range } = nodes;
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
      Tables: () => tablesNode(nodes, null),
      Names: () => namesNode(nodes, book.names),
      Settings: () => settingsNode(book),
      Application: () => ({ get: { DecimalSeparator: () => book.decimalSign } }),
    },
    call: {
      GetSelectedRange: () => {
        if (!book.selection || !book.isLive(book.selection)) throw new HostFailure('InvalidSelection');
        return range(book.selection);
      },
    },
  };
}

function sheetNode(nodes: Nodes, sheet: FakeSheet): Node {
  const { book, told } = nodes;
  const range = (block: Omit<Block, 'sheet'>): Node => nodes.range({ sheet, ...block });
  return {
    id: sheet.id,
    get: { Id: () => sheet.id, Name: () => sheet.name, Visibility: () => sheet.visibility },
    child: {
      Names: () => namesNode(nodes, sheet.names),
      Tables: () => tablesNode(nodes, sheet),
      Charts: () => chartsNode(sheet),
    },
    call: {
      // Whole sheets are as large as Excel's.
      GetRange: (address?: string | null) => range(address ? blockAt(address) : { row: 0, column: 0, rows: 1_048_576, columns: 16_384 }),
      GetUsedRange: (valuesOnly?: boolean | null) => range(sheet.used(valuesOnly === true) ?? { row: 0, column: 0, rows: 1, columns: 1 }),
      GetUsedRangeOrNullObject: (valuesOnly?: boolean | null) => orNull(sheet.used(valuesOnly === true), range),
      Activate: () => {
        book.active = sheet;
        book.selection = { sheet, row: 0, column: 0, rows: 1, columns: 1 };
      },
      _RegisterDataChangedEvent: () => told.watch({ kind: 'sheet', id: sheet.id }, true),
      _UnregisterDataChangedEvent: () => told.watch({ kind: 'sheet', id: sheet.id }, false),
    },
  };
}
