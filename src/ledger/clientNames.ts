import type { Cells } from './cells';
import { writtenText } from './clipped';
import type { ColumnReader } from './columnReader';
import { foldName } from './foldName';
import { ErrorCell, plainValue } from './plainValue';
import { TextTable } from './textTable';

/** The names of clients, each once, and which one each row bears. */
export interface ClientNames {
  /** As first written, by id. */
  readonly names: string[];
  /** Folded, by id. */
  readonly folded: TextTable;
  /** 1-based row of the first mention, by id. */
  readonly firstRows: number[];
}

export const NO_CLIENT = -1;
export const ERROR_CLIENT = -2;

export function noClients(): ClientNames {
  return { names: [], folded: new TextTable(EXPECTED), firstRows: [] };
}

/** A column of client names as ids. */
export interface NameColumn {
  readonly column: number;
  /** The client of each row; `NO_CLIENT` for a blank, `ERROR_CLIENT` for an error. */
  readonly ids: Int32Array;
  readonly clients: ClientNames;
  /** Each way of writing that was met, understood once, and its client. */
  readonly writings: TextTable;
  readonly clientOfWriting: number[];
}

/** Reads a column of client names; new names are added to `clients`. */
export function nameColumnReader(cells: Cells, first: number, column: number, clients: ClientNames): ColumnReader<NameColumn> {
  const read: NameColumn = { column, ids: new Int32Array(cells.length - first), clients, writings: new TextTable(EXPECTED), clientOfWriting: [] };
  return { column: read, read: (from, to) => readNames(read, cells, first, from, to) };
}

/** Most ledgers have fewer clients. */
const EXPECTED = 4000;

function readNames(read: NameColumn, cells: Cells, first: number, from: number, to: number): void {
  for (let i = from; i < to; i += 1) {
    const cell = cells[first + i]![read.column];
    read.ids[i] = typeof cell === 'string' ? clientWritten(read, cell, first + i + 1) : clientIn(cell, read.clients, first + i + 1);
  }
}

/**
 * The client that a text names.
 *
 * @param row 1-based
 */
export function clientWritten({ writings, clientOfWriting, clients }: NameColumn, text: string, row: number): number {
  const writing = writings.idOf(text);
  if (writing === clientOfWriting.length) clientOfWriting.push(clientIn(text, clients, row));
  return clientOfWriting[writing]!;
}

function clientIn(cell: unknown, clients: ClientNames, row: number): number {
  if (plainValue(cell) instanceof ErrorCell) return ERROR_CLIENT;
  const written = writtenText(cell);
  if (written === '') return NO_CLIENT;
  const id = clients.folded.idOf(foldName(written));
  if (id === clients.names.length) {
    clients.names.push(written);
    clients.firstRows.push(row);
  }
  return id;
}
