import { addressOf, HostFailure, overlaps, type Block, type FakeBook } from './fakeBook';
import type { Node, Nodes, Told, Watch } from './fakeNode';
import { excelNodes } from './fakeNodes';

/** A fault for one request. `applied`: how much of it takes effect before it fails. */
export interface Fault {
  readonly code: string;
  readonly applied: 'nothing' | 'half' | 'all';
}

/** A request of the client, as a test may look at it. */
export interface Asked {
  readonly number: number;
  /** The methods called and properties set, in order: `GetRange`, `Formulas=`. */
  readonly actions: readonly string[];
  readonly bytesIn: number;
  bytesOut: number;
}

interface Action { readonly Id: number; readonly ActionType: number; readonly Name: string; readonly ObjectPathId: number; readonly QueryInfo?: { readonly Select?: readonly string[] }; readonly ArgumentInfo?: ArgumentInfo }
interface ArgumentInfo { readonly Arguments?: unknown[]; readonly ReferencedObjectPathIds?: (number | null)[] }
interface Path { readonly Id: number; readonly ObjectPathType: number; readonly Name: string; readonly ParentObjectPathId?: number; readonly ArgumentInfo?: ArgumentInfo }
interface Request { readonly Actions: readonly Action[]; readonly ObjectPaths: Readonly<Record<string, Path>> }

const LIMIT = 5 * 1024 * 1024;

/** Excel behind the bridge of the vendor's client: answers requests on a book, tells of changes, and fails when told to. */
export class FakeExcel implements Told {
  readonly asked: Asked[] = [];
  /** Somebody is typing in a cell: requests that may wait do, the others fail. */
  editing = false;
  /** Requests that were refused because somebody was typing. */
  refused = 0;
  /** Whether this Excel says who made a change, as it does from ExcelApi 1.14 on. */
  tellsTrigger = true;
  /** Looked at before each request; what it returns goes wrong. A test also uses it to let others change the book in between. */
  before: (asked: Asked) => Fault | void = () => undefined;
  /** Objects that the library makes by their type's name; a test adds those that it needs. */
  readonly newObjects: Record<string, Node> = {};
  private readonly references = new Map<string, Block>();
  private readonly watches: Watch[] = [];
  private readonly delayed: (() => void)[] = [];
  private told: { block: Block; source: string; trigger: string }[] = [];
  private byUs = false;
  readonly bridge: { sendMessageToHost: (text: string) => void; onMessageFromHost?: (text: string) => void };

  private readonly nodes: Nodes;

  constructor(readonly book: FakeBook) {
    this.nodes = excelNodes(book, this);
    this.bridge = { sendMessageToHost: (text) => void setTimeout(() => this.receive(JSON.parse(text) as Message, bytesOf(text))) };
  }

  /** How many handlers wait for changes. */
  get watching(): number {
    return this.watches.length;
  }

  leaveCell(): void {
    this.editing = false;
    for (const answer of this.delayed.splice(0)) answer();
  }

  /** Types into a cell as a user does, or a co-author; row and column count from 1. */
  edit(sheet: string, row: number, column: number, value: unknown, source: 'Local' | 'Remote' = 'Local'): void {
    const found = this.book.sheetNamed(sheet)!;
    while (found.cells.length < row) found.cells.push([]);
    const cells = found.cells[row - 1]!;
    while (cells.length < column) cells.push('');
    cells[column - 1] = value ?? '';
    this.told.push({ block: { sheet: found, row: row - 1, column: column - 1, rows: 1, columns: 1 }, source, trigger: 'Unknown' });
    this.tellEvents();
  }

  changed(block: Block): void {
    this.told.push({ block, source: 'Local', trigger: this.byUs ? 'ThisLocalAddin' : 'Unknown' });
  }

  watch(watch: Watch, on: boolean): void {
    if (on) this.watches.push(watch);
    else this.watches.splice(this.watches.findIndex(({ id }) => id === watch.id), 1);
  }

  private receive(message: Message, bytesIn: number): void {
    if (message.type !== 1 || !/ProcessQuery/.test(message.message?.url ?? '')) return;
    const answer = (): void => {
      const body = message.message!.body;
      const text = this.answer(typeof body === 'string' ? (JSON.parse(body) as Request) : body, bytesIn);
      this.bridge.onMessageFromHost?.(JSON.stringify({ id: message.id, type: 2, message: { statusCode: 200, headers: {}, body: text } }));
      this.tellEvents();
    };
    if (!this.editing) answer();
    else if ((message.flags & 64) !== 0) this.delayed.push(answer);
    else {
      this.refused += 1;
      this.bridge.onMessageFromHost?.(JSON.stringify({ id: message.id, type: 2, message: { statusCode: 200, headers: {}, body: errorBody('InvalidOperationInCellEditMode', 0) } }));
    }
  }

  private answer(request: Request, bytesIn: number): string {
    const asked: Asked = { number: this.asked.length, bytesIn, bytesOut: 0, actions: request.Actions.flatMap(({ ActionType, Name, ObjectPathId }) =>
      ActionType === 3 ? [Name] : ActionType === 4 ? [`${Name}=`] : ActionType === 1 ? [request.ObjectPaths[ObjectPathId]?.Name ?? ''] : []) };
    this.asked.push(asked);
    if (bytesIn > LIMIT) return errorBody('RequestPayloadSizeLimitExceeded', 0);
    const fault = this.before(asked);
    if (fault?.applied === 'nothing') return errorBody(fault.code, 0);
    const actions = fault?.applied === 'half' ? request.Actions.slice(0, Math.ceil(request.Actions.length / 2)) : request.Actions;
    const text = this.perform(actions, request.ObjectPaths);
    asked.bytesOut = bytesOf(text);
    if (fault) return errorBody(fault.code, actions.length - 1);
    return asked.bytesOut > LIMIT ? errorBody('ResponsePayloadSizeLimitExceeded', actions.length - 1) : text;
  }

  /** Actions in their order; the first that fails ends the request, what came before it stays done. */
  private perform(actions: readonly Action[], paths: Readonly<Record<string, Path>>): string {
    const objects = new Map<number, Node | null>();
    const Results: { ActionId: number; Value: unknown }[] = [];
    const TraceIds: number[] = [];
    let index = 0;
    this.byUs = true;
    try {
      for (const action of actions) {
        // A reference may be given back after what it stood for is gone.
        if (action.ActionType === 5) TraceIds.push(action.Id);
        const Value = action.ActionType === 5 || action.Name === '_RemoveReference' ? null : this.act(action, this.object(action.ObjectPathId, paths, objects), paths, objects);
        if (action.ActionType !== 4) Results.push({ ActionId: action.Id, Value });
        index += 1;
      }
    } catch (error) {
      if (!(error instanceof HostFailure)) throw error;
      return errorBody(error.code, index);
    } finally {
      this.byUs = false;
    }
    return JSON.stringify({ Results, TraceIds });
  }

  private act({ ActionType, Name, QueryInfo, ArgumentInfo }: Action, node: Node | null, paths: Readonly<Record<string, Path>>, objects: Map<number, Node | null>): unknown {
    if (ActionType === 1) return node === null ? null : this.identity(node);
    if (ActionType === 2) return node === null ? null : this.loaded(node, QueryInfo?.Select ?? []);
    // The library itself asks this of every range that it gives out, also of one that turns out not to be there.
    if (node === null && Name === '_KeepReference') return null;
    if (node === null) throw new HostFailure('InvalidObjectPath', `${Name} of an object that is not there`);
    const values = this.values(ArgumentInfo, paths, objects);
    if (ActionType === 4) {
      member(node.set, Name)(values[0]!);
      return null;
    }
    const result = member(node.call, Name)(...values);
    return result ?? null;
  }

  private object(id: number, paths: Readonly<Record<string, Path>>, objects: Map<number, Node | null>): Node | null {
    const known = objects.get(id);
    if (known !== undefined) return known;
    const path = paths[id]!;
    const made = this.make(path, path.ParentObjectPathId === undefined ? null : this.object(path.ParentObjectPathId, paths, objects), paths, objects);
    objects.set(id, made);
    return made;
  }

  private make(path: Path, parent: Node | null, paths: Readonly<Record<string, Path>>, objects: Map<number, Node | null>): Node | null {
    if (path.ObjectPathType === 1) return this.nodes.workbook();
    if (path.ObjectPathType === 6) {
      const block = this.references.get(path.Name);
      if (!block || !this.book.isLive(block)) throw new HostFailure('InvalidReference');
      return this.nodes.range(block);
    }
    if (path.ObjectPathType === 7) return null;
    if (path.ObjectPathType === 2) {
      const made = this.newObjects[path.Name];
      if (!made) throw new Error(`the imitation of Excel does not model a new ${path.Name}`);
      return made;
    }
    if (parent === null) throw new HostFailure('InvalidObjectPath', `${path.Name} of an object that is not there`);
    const values = this.values(path.ArgumentInfo, paths, objects);
    if (path.ObjectPathType === 4) return member(parent.child, path.Name)();
    if (path.ObjectPathType === 5) return member(parent.call, 'GetItem')(...values) ?? null;
    return member(parent.call, path.Name)(...values) ?? null;
  }

  /** The arguments of a call; a range is handed over as its block. */
  private values(given: ArgumentInfo | undefined, paths: Readonly<Record<string, Path>>, objects: Map<number, Node | null>): never[] {
    const referenced = given?.ReferencedObjectPathIds ?? [];
    return (given?.Arguments ?? []).map((value, at) => (referenced[at] ? this.object(referenced[at], paths, objects)?.block : value)) as never[];
  }

  private identity(node: Node): unknown {
    if (node.block) {
      const reference = `#${this.references.size + 1}`;
      this.references.set(reference, node.block);
      return { _ReferenceId: reference };
    }
    return node.id === undefined ? {} : { _Id: node.id };
  }

  private loaded(node: Node, names: readonly string[]): unknown {
    if (node.items) return { _Items: node.items().map((item) => ({ _Id: item.id, ...this.properties(item, names) })) };
    return this.properties(node, names);
  }

  private properties(node: Node, names: readonly string[]): object {
    return Object.fromEntries(names.map((name) => {
      const key = name[0]!.toUpperCase() + name.slice(1);
      return [key, member(node.get, key)()];
    }));
  }

  private tellEvents(): void {
    const entries = this.told.splice(0).flatMap(({ block, source, trigger }) => this.watches.flatMap(({ kind, id }) => {
      const table = kind === 'table' ? this.book.tableOf(id) : null;
      if (kind === 'sheet' ? block.sheet.id !== id : !table || table.sheet !== block.sheet || !overlaps(table, block)) return [];
      const message = { worksheetId: block.sheet.id, tableId: table?.id, address: addressOf(block).split('!').pop(), changeType: 'RangeEdited', source, ...(this.tellsTrigger ? { triggerSource: trigger } : {}) };
      return [{ messageCategory: 65536, messageType: kind === 'sheet' ? 10 : 101, targetId: id, message: JSON.stringify(message) }];
    }));
    if (entries.length > 0) setTimeout(() => this.bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } })));
  }
}

interface Message { readonly id: number; readonly type: number; readonly flags: number; readonly message?: { readonly url: string; readonly body: Request | string } }

const encoder = new TextEncoder();
const bytesOf = (text: string): number => encoder.encode(text).length;

function errorBody(Code: string, ActionIndex: number): string {
  return JSON.stringify({ Error: { Code, Message: Code, Location: '', ActionIndex }, Results: [], TraceIds: [] });
}

/** What is not modelled is not known to be right: the test that needs it fails here. */
function member<T>(members: Readonly<Record<string, T>> | undefined, name: string): T {
  const found = members?.[name];
  if (found === undefined) throw new Error(`the imitation of Excel does not model ${name}`);
  return found;
}
