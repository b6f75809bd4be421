/**
 * Reads one column a few rows at a time. All columns of a table are read block by block, so that a block of rows is
 * fetched from memory once and not once per column.
 */
export interface ColumnReader<T> {
  readonly column: T;
  /** Reads the rows `from` to `to` (0-based below the header, `to` excluded). */
  readonly read: (from: number, to: number) => void;
}

/** Rows that stay in the processor's cache while every column of them is read. */
const BLOCK = 1024;

/** Runs the readers over all rows. */
export function readBlocks(readers: readonly ColumnReader<unknown>[], count: number): void {
  for (let from = 0; from < count; from += BLOCK) {
    const to = Math.min(count, from + BLOCK);
    for (const reader of readers) reader.read(from, to);
  }
}
