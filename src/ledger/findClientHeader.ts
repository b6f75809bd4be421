import type { Cells } from './cells';
import type { ClientField } from './clientHeaders';
import { clientField } from './clientHeaders';

/** The header row of a Clients table (0-based), and where each known column stands (0-based). */
export interface ClientHeader {
  readonly row: number;
  readonly columns: ReadonlyMap<ClientField, number>;
}

/** A header stands in the first rows, or there is none. */
const SEARCHED_ROWS = 20;

/**
 * The first row with the most known headers, the client's name among them; a code stands for a name where there is none.
 * Null where no row names the client.
 *
 * @example
 * findClientHeader([['Client', 'E-mail']])?.columns.get('email') // 1
 */
export function findClientHeader(rows: Cells): ClientHeader | null {
  let best: ClientHeader | null = null;
  for (let row = 0; row < Math.min(rows.length, SEARCHED_ROWS); row += 1) {
    const columns = new Map<ClientField, number>();
    rows[row]!.slice(0, 200).forEach((cell, column) => {
      const field = typeof cell === 'string' ? clientField(cell) : undefined;
      if (field !== undefined && !columns.has(field)) columns.set(field, column);
    });
    const code = columns.get('code');
    if (!columns.has('name') && code !== undefined) {
      columns.set('name', code);
      columns.delete('code');
    }
    if (columns.has('name') && columns.size > (best?.columns.size ?? 0)) best = { row, columns };
  }
  return best;
}
