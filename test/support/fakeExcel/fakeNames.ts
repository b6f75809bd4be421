import { addressOf, HostFailure, type Block, type FakeBook, type FakeName } from './fakeBook';
import { orNull, there, type Node, type Nodes } from './fakeNode';

/** The defined names of a book or of one of its sheets. */
export function namesNode({ book, range }: Nodes, names: Map<string, FakeName>): Node {
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
          return range(block);
        },
        GetRangeOrNullObject: () => orNull(book.blockOf(item.formula), range),
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

/** What add-ins keep in the file. */
export function settingsNode({ settings }: FakeBook): Node {
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
