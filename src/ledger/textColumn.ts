import type { Cells } from './cells';
import { writtenText } from './clipped';
import type { ColumnReader } from './columnReader';

/** A column as trimmed texts, '' for blanks and errors. */
export interface TextColumn {
  readonly column: number;
  readonly texts: string[];
}

/** Reads a column as texts. */
export function textColumnReader(cells: Cells, first: number, column: number): ColumnReader<TextColumn> {
  const count = cells.length - first;
  const texts: string[] = new Array<string>(count);
  return {
    column: { column, texts },
    read: (from, to) => {
      for (let i = from; i < to; i += 1) {
        const cell = cells[first + i]![column];
        texts[i] = typeof cell === 'string' && isTrimmed(cell) ? cell : typeof cell === 'number' && cell !== 0 ? String(cell) : writtenText(cell);
      }
    },
  };
}

/** Sure to be what is written there; an error value, which may come as text, begins with "#". */
function isTrimmed(text: string): boolean {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return first > 32 && first !== 35 && first < 127 && last > 32 && last < 127;
}
