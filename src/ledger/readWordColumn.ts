import type { Cells } from './cells';
import { writtenText } from './clipped';

/** A column of words as small codes, 0 for a blank, and where each word that is not known first stands (0-based row). */
export interface WordColumn {
  readonly column: number;
  readonly codes: Uint8Array;
  readonly unknown: Map<string, number>;
}

/** Reads a column of words from the row `first` (0-based) on; each way of writing is understood once. */
export function readWordColumn(cells: Cells, first: number, column: number, codeOf: (word: string) => number, unknownCode: number): WordColumn {
  const count = cells.length - first;
  const codes = new Uint8Array(count);
  const byRaw = new Map<unknown, number>();
  const unknown = new Map<string, number>();
  let lastRaw: unknown = '';
  let lastCode = 0;
  for (let i = 0; i < count; i += 1) {
    const raw = cells[first + i]![column];
    if (raw !== lastRaw) {
      let code = byRaw.get(raw);
      if (code === undefined) {
        const word = raw === true ? 'true' : writtenText(raw);
        code = word === '' ? 0 : codeOf(word);
        if (typeof raw !== 'object') byRaw.set(raw, code);
        if (code === unknownCode && !unknown.has(word)) unknown.set(word, first + i);
      }
      lastRaw = raw;
      lastCode = code;
    }
    codes[i] = lastCode;
  }
  return { column, codes, unknown };
}
