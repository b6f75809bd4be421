import type { Cells } from './cells';
import { ErrorCell, plainValue } from './plainValue';

/** Tells which rows repeat an earlier one cell by cell. Asked only where two rows agree already in what identifies them. */
export class RepeatedRows {
  private readonly rowByContent = new Map<string, number>();
  private readonly firstByKey = new Map<string, number>();

  constructor(private readonly cells: Cells) {}

  /** The earlier 0-based row that `row` repeats exactly, or -1. `suspect` is a row that it may repeat. */
  repeats(suspect: number, row: number): number {
    const earlier = this.contentOf(suspect);
    if (!this.rowByContent.has(earlier)) this.rowByContent.set(earlier, suspect);
    const content = this.contentOf(row);
    const found = this.rowByContent.get(content);
    if (found !== undefined && found < row) return found;
    this.rowByContent.set(content, row);
    return -1;
  }

  /** The same for rows that only a key of their facts identifies. */
  repeatsUnder(key: string, row: number): number {
    const first = this.firstByKey.get(key);
    if (first !== undefined) return this.repeats(first, row);
    this.firstByKey.set(key, row);
    return -1;
  }

  private contentOf(row: number): string {
    return this.cells[row]!.map((cell) => {
      const value = plainValue(cell);
      if (value === null || value === 0 || value === false) return '';
      return value instanceof ErrorCell ? value.text : typeof value === 'object' ? String(value.getTime()) : String(value);
    }).join('\u0001');
  }
}
