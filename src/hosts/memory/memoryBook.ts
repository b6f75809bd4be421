import type { Cells } from '../../ledger/cells';
import type { WrittenCell, WrittenChart } from '../workbook';

/** A sheet held in memory. `ours` marks the sheets that the add-in made and may replace. */
export interface MemorySheet {
  readonly name: string;
  cells: unknown[][];
  ours: boolean;
  readonly charts: Map<string, WrittenChart>;
}

/** A rectangle of a sheet; row and column are 1-based. */
export interface MemoryRange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The content of a workbook: sheets in their order, and the defined names that point into them. */
export interface MemoryBook {
  readonly sheets: Map<string, MemorySheet>;
  readonly names: Map<string, MemoryRange>;
}

/** The used range of a sheet, null when nothing is in it. */
export function usedRange(sheet: MemorySheet): MemoryRange | null {
  const rows = sheet.cells.length;
  const columns = sheet.cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  return rows === 0 || columns === 0 ? null : { sheet: sheet.name, row: 1, column: 1, rows, columns };
}

/** The values of a range as a rectangle; what lies outside the sheet's content is blank. */
export function cellsOf(book: MemoryBook, range: MemoryRange): Cells {
  const cells = book.sheets.get(range.sheet)?.cells ?? [];
  return Array.from({ length: range.rows }, (_, down) =>
    Array.from({ length: range.columns }, (__, across) => cells[range.row - 1 + down]?.[range.column - 1 + across] ?? null));
}

/** A written cell as it is stored: a day is its serial number, a formula stays a formula (nothing calculates here). */
export function storedCell(cell: WrittenCell): unknown {
  if (cell === null || typeof cell !== 'object') return cell;
  return 'day' in cell ? cell.day : { formula: cell.formula };
}
