import type { Cells } from './cells';
import { writtenText } from './clipped';
import type { ColumnReader } from './columnReader';
import { foldName } from './foldName';
import { ErrorCell, plainValue } from './plainValue';
import { textTable } from './textTable';

/** The names of clients, each once, and which one each row bears. */
export interface ClientNames {
  /** As first written, by id. */
  readonly names: string[];
  /** Id by folded name. */
  readonly ids: Map<string, number>;
  /** 1-based row of the first mention, by id. */
  readonly firstRows: number[];
}

export const NO_CLIENT = -1;
export const ERROR_CLIENT = -2;

export function noClients(): ClientNames {
  return { names: [], ids: new Map(), firstRows: [] };
}

/** A column of client names: which way of writing each row has. Each way is folded once, while its text is at hand. */
export interface NameColumn {
  /** The client id of each row; new names are added to `clients`. */
  readonly clientIds: (clients: ClientNames) => Int32Array;
}

/** Reads a column of client names. */
export function nameColumnReader(cells: Cells, first: number, column: number): ColumnReader<NameColumn> {
  const count = cells.length - first;
  const table = textTable(1000);
  const writings = new Int32Array(count);
  const block: string[] = [];
  const written: string[] = [];
  const folded: string[] = [];
  return {
    column: { clientIds },
    read: (from, to) => {
      for (let i = from; i < to; i += 1) {
        const raw = cells[first + i]![column];
        block[i - from] = typeof raw === 'string' ? raw : '';
      }
      table.assign(block, to - from, writings, from);
      for (let writing = folded.length; writing < table.texts.length; writing += 1) {
        const text = writtenText(table.texts[writing]);
        written.push(text);
        folded.push(foldName(text));
      }
    },
  };

  function clientIds(clients: ClientNames): Int32Array {
    const byWriting = new Int32Array(table.texts.length).fill(UNKNOWN);
    const ids = writings;
    for (let i = 0; i < count; i += 1) {
      const writing = writings[i]!;
      const known = byWriting[writing]!;
      ids[i] = known === UNKNOWN ? understand(writing, i, byWriting, clients) : known;
    }
    return ids;
  }

  /** A cell that is no text, such as the number 0 of a blank, is looked at each time. */
  function understand(writing: number, i: number, byWriting: Int32Array, clients: ClientNames): number {
    const text = table.texts[writing]!;
    if (text === '') return otherClient(cells[first + i]![column], clients, first + i + 1);
    const isError = text.startsWith('#') && plainValue(text) instanceof ErrorCell;
    const id = isError ? ERROR_CLIENT : clientId(written[writing]!, folded[writing]!, clients, first + i + 1);
    byWriting[writing] = id;
    return id;
  }
}

const UNKNOWN = -3;

function otherClient(raw: unknown, clients: ClientNames, row: number): number {
  if (plainValue(raw) instanceof ErrorCell) return ERROR_CLIENT;
  const written = writtenText(raw);
  return clientId(written, foldName(written), clients, row);
}

function clientId(written: string, folded: string, clients: ClientNames, row: number): number {
  if (written === '') return NO_CLIENT;
  const known = clients.ids.get(folded);
  if (known !== undefined) return known;
  const id = clients.names.length;
  clients.names.push(written);
  clients.firstRows.push(row);
  clients.ids.set(folded, id);
  return id;
}
