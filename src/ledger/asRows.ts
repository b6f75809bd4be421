import type { Cells } from './cells';

/** Rows of cells whatever a host hands over: one value for one cell, or a row that is no array. */
export function asRows(cells: unknown): Cells {
  if (!Array.isArray(cells)) return [[cells]];
  const rows: readonly unknown[] = cells;
  for (let i = 0; i < rows.length; i += 1) {
    if (!Array.isArray(rows[i])) return rows.map((row): unknown[] => (Array.isArray(row) ? row : [row]));
  }
  return rows as Cells;
}
