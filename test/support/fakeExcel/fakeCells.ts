import { HostFailure, type Block } from './fakeBook';

/** Writes cells as Excel understands what is typed: an apostrophe makes text, a sign in front a formula, digits a number. */
export function writeCells({ sheet, row, column, rows, columns }: Block, cells: unknown[][]): void {
  if (cells.length !== rows || cells.some((each) => each.length !== columns)) throw new HostFailure('InvalidArgument', 'the rows do not have the shape of the range');
  if (sheet.merged) throw new HostFailure('MergedRangeConflict');
  cells.forEach((each, down) => each.forEach((cell, across) => {
    // A null leaves the cell as it is.
    if (cell === null) return;
    while (sheet.cells.length <= row + down) sheet.cells.push([]);
    const target = sheet.cells[row + down]!;
    while (target.length <= column + across) target.push('');
    target[column + across] = typed(cell);
  }));
}

function typed(cell: unknown): unknown {
  if (typeof cell !== 'string') return cell;
  if (cell.startsWith("'")) return cell.slice(1);
  if (/^[=+\-@]/.test(cell)) return { formula: cell.replace(/^[+\-@]/, '=') };
  if (/^\d/.test(cell)) return Number.isFinite(Number(cell)) ? Number(cell) : 45292;
  return /^(true|false)$/i.test(cell) ? cell.toLowerCase() === 'true' : cell;
}

export function clearBlock({ sheet, row, column, rows, columns }: Block): void {
  sheet.merged = false;
  sheet.cells.forEach((cells, at) => {
    if (at < row || at >= row + rows) return;
    cells.forEach((_, across) => {
      if (across >= column && across < column + columns) cells[across] = '';
    });
  });
}

/** The block of filled cells around one, bounded by empty rows and columns. */
export function surrounding({ sheet, row, column, rows, columns }: Block): Omit<Block, 'sheet'> {
  let [top, left, bottom, right] = [row, column, row + rows - 1, column + columns - 1];
  const filled = (fromRow: number, toRow: number, fromColumn: number, toColumn: number): boolean => {
    for (let at = Math.max(0, fromRow); at <= toRow; at += 1) for (let across = Math.max(0, fromColumn); across <= toColumn; across += 1) if (sheet.value(at, across) !== '') return true;
    return false;
  };
  for (let grew = true; grew;) {
    grew = false;
    while (top > 0 && filled(top - 1, top - 1, left - 1, right + 1)) { top -= 1; grew = true; }
    while (filled(bottom + 1, bottom + 1, left - 1, right + 1)) { bottom += 1; grew = true; }
    while (left > 0 && filled(top - 1, bottom + 1, left - 1, left - 1)) { left -= 1; grew = true; }
    while (filled(top - 1, bottom + 1, right + 1, right + 1)) { right += 1; grew = true; }
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
