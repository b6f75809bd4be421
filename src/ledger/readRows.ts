import { isRow } from './asRows';
import type { Cells } from './cells';
import type { ColumnReader } from './columnReader';
import type { PlainColumns } from './plainRows';
import { readPlainRows } from './plainRows';

/** Rows that stay in the processor's cache while every column of them is read. */
const BLOCK = 512;
/** Where one row is not plain, the next ones are likely not to be. */
const RUN = 16;

/**
 * Reads all rows of all columns: plain rows at one look, the others column by column.
 *
 * @param plain the columns of plain rows; null where the table lacks one of them
 * @param readers of those columns
 * @param others readers of all other columns
 * @returns false where a row is no array: it cannot be read, and nothing was read from there on
 */
export function readRows(
  plain: PlainColumns | null, readers: readonly ColumnReader<unknown>[], others: readonly ColumnReader<unknown>[], cells: Cells, first: number,
): boolean {
  const count = cells.length - first;
  for (let from = 0; from < count; from += BLOCK) {
    const to = Math.min(count, from + BLOCK);
    let next = from;
    while (next < to) {
      if (plain !== null) next = readPlainRows(plain, cells, first, next, to);
      const end = Math.min(to, plain === null ? to : next + RUN);
      for (let i = next; i < end; i += 1) if (!isRow(cells[first + i])) return false;
      if (end > next) for (const reader of readers) reader.read(next, end);
      next = end;
    }
    for (const reader of others) reader.read(from, to);
  }
  return true;
}
