import type { Cells } from './cells';
import { writtenText } from './clipped';
import { foldName } from './foldName';
import { equalTexts } from './equalTexts';
import type { TextColumn } from './textColumn';
import { ErrorCell, plainValue } from './plainValue';

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

/**
 * The client id of each row; new names are added to `clients`. Names are folded once per way of writing, not once per row.
 *
 * @param names the client column as texts; its first row is row `first` (0-based) of the cells
 */
export function clientIdsOf(names: TextColumn, cells: Cells, first: number, clients: ClientNames): Int32Array {
  const { texts, column } = names;
  const ids = new Int32Array(texts.length);
  const { first: firstRow } = equalTexts(names, 1000);
  for (let i = 0; i < texts.length; i += 1) {
    const row = firstRow[i]!;
    ids[i] = row !== i && texts[i] !== '' ? ids[row]! : clientId(cells[first + i]![column], clients, first + i + 1);
  }
  return ids;
}

function clientId(raw: unknown, clients: ClientNames, row: number): number {
  if (plainValue(raw) instanceof ErrorCell) return ERROR_CLIENT;
  const written = writtenText(raw);
  if (written === '') return NO_CLIENT;
  const folded = foldName(written);
  const known = clients.ids.get(folded);
  if (known !== undefined) return known;
  const id = clients.names.length;
  clients.names.push(written);
  clients.firstRows.push(row);
  clients.ids.set(folded, id);
  return id;
}
