import { CellValueType, type ICellData, type IWorksheetData } from '@univerjs/core';
import { storedCell } from '../../../src/hosts/workbench/cellSnapshot';
import { rangeText } from '../../../src/hosts/workbench/rangeText';
import { isRange, type AskedCall, type UserArgument, type UserCell, type UserRange } from './asked';

/** Columns that a table which a formula spills may take. */
const WIDEST = 40;
const ROWS = 3_000;

/** A sheet as the user has typed it: the tables side by side, then the formulas in its first row, far apart. */
export interface TypedSheet {
  readonly sheet: Partial<IWorksheetData>;
  /** The column of each formula. */
  readonly formulas: readonly number[];
  /** The column of a formula that always has a value once the sheet is calculated. */
  readonly sentinel: number;
}

/** Ranges and cells that an argument refers to are typed once each; plain numbers and texts stand in the formula. */
export function typedSheet(id: string, calls: readonly AskedCall[]): TypedSheet {
  const cells: Record<number, Record<number, ICellData>> = {};
  const places = new Map<UserArgument, string>();
  let next = 0;
  const put = (range: UserRange): string => {
    const columns = Math.max(...range.map((row) => row.length));
    range.forEach((row, down) => row.forEach((cell, across) => {
      const stored = typedCell(cell);
      if (stored) (cells[down] ??= {})[next + across] = stored;
    }));
    const place = rangeText({ sheet: id, startRow: 0, startColumn: next, endRow: range.length - 1, endColumn: next + columns - 1 });
    next += columns + 1;
    return place;
  };
  const written = (value: UserArgument): string => {
    if (value === undefined) return '';
    if (typeof value === 'number' || typeof value === 'boolean') return String(value).toUpperCase();
    if (typeof value === 'string') return `"${value.replace(/"/g, '""')}"`;
    const known = places.get(value) ?? put(isRange(value) ? value : [[value]]);
    places.set(value, known);
    return known;
  };
  const formulas = calls.map(({ name, given }) => `=${name}(${given.map(written).join(',')})`);
  const columns = formulas.map((formula, at) => {
    const column = next + 1 + at * WIDEST;
    (cells[0] ??= {})[column] = { f: formula };
    return column;
  });
  const sentinel = next + 1 + formulas.length * WIDEST;
  (cells[0] ??= {})[sentinel] = { f: '=1+1' };
  return { sheet: { id, name: id, cellData: cells, rowCount: ROWS, columnCount: sentinel + 1 }, formulas: columns, sentinel };
}

function typedCell(cell: UserCell): ICellData | null {
  if (typeof cell === 'object' && cell !== null && 'error' in cell) return { v: cell.error, t: CellValueType.STRING };
  return storedCell(cell);
}
