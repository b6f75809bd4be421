import type { Cells } from './cells';
import { errorText, writtenText } from './clipped';
import type { ColumnReader } from './columnReader';

/** A column as trimmed texts, '' for blanks and errors. */
export interface TextColumn {
  readonly column: number;
  readonly texts: string[];
  /** Rows (0-based below the header) with an error, in order. */
  readonly errors: number[];
}

/** Reads a column as texts. */
export function textColumnReader(cells: Cells, first: number, column: number): ColumnReader<TextColumn> {
  const count = cells.length - first;
  const texts: string[] = new Array<string>(count);
  const read: TextColumn = { column, texts, errors: [] };
  return { column: read, read: (from, to) => readTexts(read, cells, first, from, to) };
}

function readTexts({ column, texts, errors }: TextColumn, cells: Cells, first: number, from: number, to: number): void {
  for (let i = from; i < to; i += 1) {
    const cell = cells[first + i]![column];
    texts[i] = isPlainText(cell) ? cell : typeof cell === 'number' && cell !== 0 ? String(cell) : writtenText(cell);
    if (texts[i] === '' && errorText(cell) !== '') errors.push(i);
  }
}

/** Whether a cell is a text that stands as it is written: it begins and ends with a printed character, and is no error value, which begins with "#". */
export function isPlainText(text: unknown): text is string {
  if (typeof text !== 'string') return false;
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return first > 32 && first !== 35 && first < 127 && last > 32 && last < 127;
}
