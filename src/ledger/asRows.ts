import type { Cells } from './cells';

/** Whether a row of a range is one indeed. */
export function isRow(row: unknown): boolean {
  return Array.isArray(row);
}

/**
 * Rows of cells whatever a host hands over: one value for one cell, or a row that is no array.
 *
 * @param asked so many rows at the top are looked at; who reads the others asks each whether it is an array
 */
export function asRows(cells: unknown, asked = Infinity): Cells {
  if (!Array.isArray(cells)) return [[cells]];
  const rows: readonly unknown[] = cells;
  for (let i = 0; i < rows.length && i < asked; i += 1) {
    if (!isRow(rows[i])) return Array.from(rows, (row): unknown[] => (Array.isArray(row) ? row : [row]));
  }
  return rows as Cells;
}
