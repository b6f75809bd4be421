import type { Cells } from './cells';
import type { ColumnReader } from './columnReader';
import { errorText, writtenText } from './clipped';

/** A column of words as small codes, 0 for a blank or an error, and where each error and each word that is not known first stands (0-based row). */
export interface WordColumn {
  readonly column: number;
  readonly codes: Uint8Array;
  readonly unknown: Map<string, number>;
}

/** The meaning of words, and the code of each raw cell that was met. */
interface Words {
  readonly codeOf: (word: string) => number;
  readonly unknownCode: number;
  readonly byRaw: Map<unknown, number>;
}

/** Reads a column of words from the row `first` (0-based) on; each way of writing is understood once. */
export function wordColumnReader(
  cells: Cells, first: number, column: number, codeOf: (word: string) => number, unknownCode: number,
): ColumnReader<WordColumn> {
  const read: WordColumn = { column, codes: new Uint8Array(cells.length - first), unknown: new Map() };
  const words: Words = { codeOf, unknownCode, byRaw: new Map() };
  return { column: read, read: (from, to) => readWords(read, words, cells, first, from, to) };
}

function readWords(read: WordColumn, words: Words, cells: Cells, first: number, from: number, to: number): void {
  const { column, codes } = read;
  let lastRaw: unknown = '';
  let lastCode = 0;
  for (let i = from; i < to; i += 1) {
    const raw = cells[first + i]![column];
    if (raw !== lastRaw) {
      lastCode = words.byRaw.get(raw) ?? understand(read, words, raw, first + i);
      lastRaw = raw;
    }
    codes[i] = lastCode;
  }
}

function understand(read: WordColumn, { codeOf, unknownCode, byRaw }: Words, raw: unknown, row: number): number {
  const error = errorText(raw);
  const word = raw === true ? 'true' : error || writtenText(raw);
  const code = word === '' || error !== '' ? 0 : codeOf(word);
  if (typeof raw !== 'object') byRaw.set(raw, code);
  if ((code === unknownCode || error !== '') && !read.unknown.has(word)) read.unknown.set(word, row);
  return code;
}
