import { blockAt, HostFailure, overlaps, type FakeSheet, type FakeTable } from './fakeBook';
import { clearBlock } from './fakeCells';
import { orNull, refuseProtected, there, type Node, type Nodes } from './fakeNode';

/** The tables of a sheet, or of the whole book. */
export function tablesNode({ book, table }: Nodes, sheet: FakeSheet | null): Node {
  const list = (): readonly FakeTable[] => (sheet === null ? book.tables : book.tables.filter((each) => each.sheet === sheet));
  const find = (key: string): FakeTable | undefined => list().find(({ id, name }) => id === key || name === key);
  return {
    items: () => list().map(table),
    call: {
      GetItem: (key: string) => table(there(find(key))),
      GetItemOrNullObject: (key: string) => orNull(find(key), table),
      Add: (address: string) => {
        if (!sheet) throw new Error('tables are added on a sheet');
        refuseProtected(sheet);
        const block = blockAt(address);
        if (list().some((each) => overlaps(each, block))) throw new HostFailure('InvalidOperation', 'a table cannot overlap another one');
        return table(book.addTable({ sheet, ...block }));
      },
    },
  };
}

export function tableNode({ book, told, sheet, range }: Nodes, table: FakeTable): Node {
  return {
    id: table.id,
    get: { Id: () => table.id, Name: () => table.name },
    set: { Name: (name: string) => {
      if (book.tableOf(name)) throw new HostFailure('ItemAlreadyExists');
      table.name = name;
    } },
    child: { Worksheet: () => sheet(table.sheet) },
    call: {
      GetRange: () => range({ ...table }),
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
