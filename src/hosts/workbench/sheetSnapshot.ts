import { type ICellData, type IObjectMatrixPrimitiveType, type IWorksheetData, type Nullable } from '@univerjs/core';
import type { WrittenCell } from '../workbook';
import { storedCell, type StyleName } from './cellSnapshot';

/** What a sheet is, beside its cells. */
export interface SheetLook {
  /** Rows that stay in sight; the last of them is the header. */
  readonly frozen: number;
  /** Written by us, so that we may replace it. */
  readonly ours: boolean;
  readonly columnStyles?: readonly (StyleName | undefined)[];
  readonly columnWidths?: readonly (number | undefined)[];
  /** Rows and columns kept free beyond what is written. */
  readonly spareRows?: number;
  readonly spareColumns?: number;
}

type Rows = readonly (readonly WrittenCell[])[];

/** The rows as a sheet: header in bold and frozen, columns as wide as their content, days and numbers readable. */
export function sheetSnapshot(id: string, name: string, rows: Rows, look: SheetLook): Partial<IWorksheetData> {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const styles = Array.from({ length: columns }, (_, column) => look.columnStyles?.[column] ?? columnStyle(rows, column));
  return {
    id, name,
    cellData: cellMatrix(rows, styles, look.frozen) as IWorksheetData['cellData'],
    rowCount: Math.max(100, rows.length + (look.spareRows ?? 100)),
    columnCount: Math.max(20, columns + (look.spareColumns ?? 6)),
    columnData: Object.fromEntries(styles.map((style, column) => [column, {
      w: look.columnWidths?.[column] ?? columnWidth(rows, column), hd: 0, ...(style ? { s: style } : {}),
    }])),
    freeze: { xSplit: 0, ySplit: look.frozen, startRow: look.frozen === 0 ? -1 : look.frozen, startColumn: -1 },
    ...(look.ours ? { custom: { vigie: 'ours' } } : {}),
  };
}

/** The rows as the library keeps cells: by row, then by column, blanks left out. */
export function cellMatrix(rows: Rows, styles: readonly (StyleName | undefined)[], headerRows: number): IObjectMatrixPrimitiveType<Nullable<ICellData>> {
  const matrix: Record<number, Record<number, ICellData>> = {};
  rows.forEach((row, index) => {
    const cells: Record<number, ICellData> = {};
    row.forEach((cell, column) => {
      const style = index < headerRows ? headStyle(styles[column]) : styles[column];
      const stored = storedCell(cell, style);
      if (stored) cells[column] = stored;
    });
    matrix[index] = cells;
  });
  return matrix;
}

/** How a column of these cells is best shown: as days, or with as many decimals as its numbers have. */
export function columnStyle(rows: Rows, column: number): StyleName | undefined {
  let digits = -1;
  for (const row of rows.slice(1, 400)) {
    const cell = row[column];
    if (typeof cell === 'object' && cell !== null && 'day' in cell) return 'vigieDay';
    if (typeof cell === 'string') return undefined;
    if (typeof cell === 'number') digits = Math.max(digits, Math.min(4, decimals(cell)));
  }
  return digits < 1 ? undefined : `vigieNumber${digits as 1 | 2 | 3 | 4}`;
}

function headStyle(style: StyleName | undefined): StyleName {
  return style === undefined || style === 'vigieDay' ? 'vigieHead' : 'vigieHeadRight';
}

function columnWidth(rows: Rows, column: number): number {
  let letters = 6;
  for (const row of rows.slice(0, 200)) letters = Math.max(letters, shownLength(row[column] ?? null));
  return Math.min(420, 24 + letters * 7.5);
}

function shownLength(cell: WrittenCell): number {
  if (cell === null) return 0;
  if (typeof cell === 'string') return cell.length;
  if (typeof cell === 'number') return cell.toFixed(2).length + 2;
  return 10;
}

function decimals(value: number): number {
  const text = String(value);
  return text.includes('e') ? 0 : text.length - (text.includes('.') ? text.indexOf('.') + 1 : text.length);
}
