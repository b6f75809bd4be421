import type { WrittenCell } from '../workbook';

/**
 * A cell as Excel's `formulas` takes it. Text always bears the apostrophe that Excel hides: neither a sign in front nor
 * a look of a number or a date makes anything else of it.
 *
 * @example
 * excelCell('=1+1') // "'=1+1"
 * excelCell({ formula: 'SUM(A1:A2)' }) // '=SUM(A1:A2)'
 */
export function excelCell(cell: WrittenCell | undefined): string | number | boolean {
  if (cell === null || cell === undefined || cell === '') return '';
  if (typeof cell === 'string') return `'${cell.slice(0, MOST)}`;
  if (typeof cell !== 'object') return cell;
  return 'day' in cell ? cell.day : `=${cell.formula}`;
}

/** Excel holds 32,767 characters in a cell. */
const MOST = 32_767;

/** Blocks of days inside a column, each to be shown as days; row and column count from 1. A blank among days breaks no block. */
export function dayBlocks(rows: readonly (readonly WrittenCell[])[]): readonly { readonly row: number; readonly column: number; readonly rows: number }[] {
  const blocks: { row: number; column: number; rows: number }[] = [];
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  for (let column = 0; column < columns; column += 1) {
    let open: { row: number; column: number; rows: number } | null = null;
    rows.forEach((row, at) => {
      const cell = row[column] ?? null;
      if (cell === null || cell === '') return;
      if (typeof cell !== 'object' || !('day' in cell)) open = null;
      else if (open !== null) open.rows = at + 2 - open.row;
      else blocks.push((open = { row: at + 1, column: column + 1, rows: 1 }));
    });
  }
  return blocks;
}
