import type { Cells } from './cells';
import type { ColumnReader } from './columnReader';
import { writtenText } from './clipped';

/** A column of words as small codes, 0 for a blank, and where each word that is not known first stands (0-based row). */
export interface WordColumn {
  readonly column: number;
  readonly codes: Uint8Array;
  readonly unknown: Map<string, number>;
}

/** Reads a column of words from the row `first` (0-based) on; each way of writing is understood once. */
export function wordColumnReader(
  cells: Cells, first: number, column: number, codeOf: (word: string) => number, unknownCode: number,
): ColumnReader<WordColumn> {
  const codes = new Uint8Array(cells.length - first);
  const byRaw = new Map<unknown, number>();
  const unknown = new Map<string, number>();
  let lastRaw: unknown = '';
  let lastCode = 0;
  return {
    column: { column, codes, unknown },
    read: (from, to) => {
      for (let i = from; i < to; i += 1) {
        const raw = cells[first + i]![column];
        if (raw !== lastRaw) {
          lastCode = byRaw.get(raw) ?? understand(raw, i);
          lastRaw = raw;
        }
        codes[i] = lastCode;
      }
    },
  };

  function understand(raw: unknown, i: number): number {
    const word = raw === true ? 'true' : writtenText(raw);
    const code = word === '' ? 0 : codeOf(word);
    if (typeof raw !== 'object') byRaw.set(raw, code);
    if (code === unknownCode && !unknown.has(word)) unknown.set(word, first + i);
    return code;
  }
}
