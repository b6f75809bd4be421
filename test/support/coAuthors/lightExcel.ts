import type { ExcelHost } from '../../../src/hosts/excel/excelHost';
import { HostFailure, type FakeBook } from '../fakeExcel/fakeBook';
import type { Node } from '../fakeExcel/fakeNode';
import { excelNodes } from '../fakeExcel/fakeNodes';

/** How a request goes wrong: before anything of it took effect, or after all of it did. */
export type RequestFault = 'refused' | 'unanswered' | null;

/**
 * The imitation of Excel without the vendor's client: requests are collected and carried out in one go when the batch
 * synchronises, as that client does, but a hundred times as fast. `turn` is waited for before each request. It has what
 * appending and reading back need; a test compares both with the vendor's client.
 */
export function lightExcel(book: FakeBook, turn: () => Promise<void>, fault: (writes: boolean) => RequestFault): ExcelHost {
  const nodes = excelNodes(book, { changed: () => undefined, watch: () => undefined });
  return {
    language: () => 'en', supports: () => true, wait: () => Promise.resolve(),
    run: (async (_options: unknown, batch: (context: object) => Promise<unknown>) => {
      let queue: (() => void)[] = [];
      let writes = false;
      const later = (work: () => void, isWrite = false): void => {
        queue.push(work);
        writes ||= isWrite;
      };
      const context = {
        workbook: object(() => nodes.workbook(), later),
        sync: async () => {
          await turn();
          const [requests, wrote] = [queue, writes];
          [queue, writes] = [[], false];
          const wrong = requests.length === 0 ? null : fault(wrote);
          if (wrong === 'refused') throw new HostFailure('Timeout');
          for (const request of requests) request();
          if (wrong === 'unanswered') throw new HostFailure('Timeout');
        },
      };
      return batch(context);
    }) as unknown as ExcelHost['run'],
  };
}

type Later = (work: () => void, isWrite?: boolean) => void;
const NODE = Symbol('node');

/** An object of the client: what is asked of it is put off until the batch synchronises. */
function object(find: () => Node | null, later: Later): object {
  let node: Node | null | undefined;
  const now = (): Node | null => (node === undefined ? (node = find()) : node);
  const there = (what: string): Node => {
    const found = now();
    if (found === null) throw new HostFailure('InvalidObjectPath', `${what} of an object that is not there`);
    return found;
  };
  const loaded = new Map<string, unknown>();
  const self: object = new Proxy(() => undefined, {
    get(_target, key) {
      if (key === NODE) return now;
      if (typeof key === 'symbol' || key === 'then') return undefined;
      if (key === 'isNullObject') return node === null;
      if (key === 'load') {
        return (names: string) => {
          later(() => {
            const found = now();
            if (found === null) return;
            if (found.items) loaded.set('items', found.items().map((item) => object(() => item, later)));
            else for (const name of names.split(',')) loaded.set(name, known(found.get, capital(name))());
          });
          return self;
        };
      }
      if (loaded.has(key)) return loaded.get(key);
      return member(key, there, later);
    },
    set(_target, key, value) {
      later(() => known(there(String(key)).set, capital(String(key)))(value as never), true);
      return true;
    },
  });
  return self;
}

/** What stands behind a dot: an object below, or a method; which, shows when it is called or not. */
function member(key: string, there: (what: string) => Node, later: Later): object {
  let made: object | undefined;
  const child = (): object => (made ??= object(() => known(there(key).child, capital(key))(), later));
  return new Proxy(() => undefined, {
    get: (_target, inner) => (typeof inner === 'symbol' || inner === 'then' ? undefined : Reflect.get(child(), inner) as unknown),
    apply(_target, _this, given: unknown[]) {
      let result: Node | null | undefined;
      const values = (): never[] => given.map((value) => (typeof value === 'function' ? ((value as unknown as { [NODE]: () => Node | null })[NODE]()?.block as unknown) : value) as never);
      const call = (): Node | null => (result === undefined ? (result = known(there(key).call, capital(key))(...values()) ?? null) : result);
      later(() => void call(), key === 'add');
      return object(call, later);
    },
  });
}

function capital(name: string): string {
  return name[0]!.toUpperCase() + name.slice(1);
}

/** What is not modelled is not known to be right: the test that needs it fails here. */
function known<T>(members: Readonly<Record<string, T>> | undefined, name: string): T {
  const found = members?.[name];
  if (found === undefined) throw new Error(`the imitation of Excel does not model ${name}`);
  return found;
}
