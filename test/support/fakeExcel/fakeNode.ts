import { HostFailure, type Block, type FakeBook, type FakeSheet, type FakeTable } from './fakeBook';

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

/** The objects of one book; each kind asks for the others here. */
export interface Nodes {
  readonly book: FakeBook;
  readonly told: Told;
  readonly workbook: () => Node;
  readonly sheet: (sheet: FakeSheet) => Node;
  readonly table: (table: FakeTable) => Node;
  readonly range: (block: Block) => Node;
}

export function refuseProtected(sheet: FakeSheet): void {
  if (sheet.isProtected) throw new HostFailure('AccessDenied');
}

export function there<T>(found: T | undefined): T {
  if (found === undefined) throw new HostFailure('ItemNotFound');
  return found;
}

export function orNull<T>(found: T | null | undefined, node: (found: T) => Node): Node | null {
  return found === null || found === undefined ? null : node(found);
}
