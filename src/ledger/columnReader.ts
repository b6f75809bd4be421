/** Reads one column, whatever its cells hold. */
export interface ColumnReader<T> {
  readonly column: T;
  /** Reads the rows `from` to `to` (0-based below the header, `to` excluded). */
  readonly read: (from: number, to: number) => void;
}
