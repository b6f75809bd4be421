/**
 * Rows as they are appended below a table: each cell under its header, wherever that is now, and without the rows whose
 * first `keys` cells are there already. A header that is missing gets a column of its own behind the others.
 *
 * @param present the cells of the sheet, its header row first
 * @example
 * placedRows([['Client', 'Id'], ['Martin', 'R1']], ['Id', 'Client'], [['R1', 'x'], ['R2', 'Durand']], 1) // [['Durand', 'R2']]
 */
export function placedRows<T>(present: readonly (readonly unknown[])[], headers: readonly string[], rows: readonly (readonly T[])[], keys: number): (T | null)[][] {
  const columns = columnsOf(present[0] ?? [], headers);
  const width = Math.max(0, ...columns.map((column) => column + 1));
  const known = new Set(present.slice(1).map((row) => keyOf(columns.slice(0, keys).map((column) => row[column]))));
  const placed: (T | null)[][] = [];
  for (const row of rows) {
    const key = keyOf(row.slice(0, keys));
    if (keys > 0 && known.has(key)) continue;
    known.add(key);
    const cells: (T | null)[] = Array.from({ length: width }, () => null);
    columns.forEach((column, at) => void (cells[column] = row[at] ?? null));
    placed.push(cells);
  }
  return placed;
}

/** The place of each header in the header row, from 0; none found at all: the order in which they are given. */
function columnsOf(header: readonly unknown[], headers: readonly string[]): readonly number[] {
  const found = headers.map((text) => header.findIndex((cell) => plain(cell) === text));
  if (found.every((column) => column < 0)) return headers.map((_, at) => at);
  let next = header.reduce<number>((end, cell, at) => (cell === null || cell === undefined || cell === '' ? end : at + 1), 0);
  return found.map((column) => (column < 0 ? next++ : column));
}

function keyOf(cells: readonly unknown[]): string {
  return JSON.stringify(cells.map(plain));
}

/** A cell as text, whether it is about to be written or was read back. */
function plain(cell: unknown): string {
  const value = typeof cell === 'object' && cell !== null && 'day' in cell ? cell.day : cell;
  return typeof value === 'string' ? value.trim() : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
