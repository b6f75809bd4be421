import { writtenText } from './clipped';
import type { TableColumns } from './tableColumns';

/** The invoice number of each row as text, '' where it has none. */
export interface RowNumbers {
  readonly column: number;
  readonly texts: readonly string[];
}

/** The invoice numbers of a table; null if it has no such column. */
export function rowNumbers(table: TableColumns): RowNumbers | null {
  const column = table.columns.get('invoice');
  if (column === undefined) return null;
  const texts: string[] = new Array<string>(table.count);
  for (let i = 0; i < table.count; i += 1) {
    const cell = table.cells[table.first + i]![column];
    texts[i] = typeof cell === 'string' && isTrimmed(cell) ? cell : typeof cell === 'number' && cell !== 0 ? String(cell) : writtenText(cell);
  }
  return { column, texts };
}

function isTrimmed(text: string): boolean {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return first > 32 && first < 127 && last > 32 && last < 127;
}
