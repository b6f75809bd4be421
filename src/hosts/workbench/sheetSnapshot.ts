import { type ICellData, type IObjectMatrixPrimitiveType, type IWorksheetData, type Nullable } from '@univerjs/core';
import type { WrittenCell } from '../workbook';
import { storedCell, type StyleName } from './cellSnapshot';

/** What a sheet is, beside its cells. */
export interface SheetLook {
  /** Written by us, so that we may replace it. */
  readonly ours: boolean;
  /** The first row is the header of a table that a formula spills. */
  readonly spills?: true;
  readonly columnStyles?: readonly (StyleName | undefined)[];
  readonly columnWidths?: readonly (number | undefined)[];
  /** Rows and columns kept free beyond what is written. */
  readonly spareRows?: number;
  readonly spareColumns?: number;
}

type Rows = readonly (readonly WrittenCell[])[];

/** The rows as a sheet: header in bold and frozen, columns as wide as their content, days and numbers readable. */
export function sheetSnapshot(id: string, name: string, rows: Rows, look: SheetLook): Partial<IWorksheetData> {
  const columns = Math.max(columnCount(rows), look.columnStyles?.length ?? 0);
  const frozen = headerRows(rows);
  const found = columnStyles(rows);
  const styles = Array.from({ length: columns }, (_, column) => look.columnStyles?.[column] ?? found[column]);
  return {
    id, name,
    cellData: (look.spills ? spillMatrix(rows, styles, look.spareRows ?? 100) : cellMatrix(rows, styles)) as IWorksheetData['cellData'],
    rowCount: Math.max(100, rows.length + (look.spareRows ?? 100)),
    columnCount: Math.max(20, columns + (look.spareColumns ?? 6)),
    columnData: Object.fromEntries(styles.map((style, column) => [column, {
      w: look.columnWidths?.[column] ?? columnWidth(rows, column), hd: 0, ...(style ? { s: style } : {}),
    }])),
    freeze: { xSplit: 0, ySplit: frozen, startRow: frozen, startColumn: -1 },
    // Also beyond the table's own columns.
    ...(look.spills ? { rowData: { 0: { s: 'vigieHead' } } } : {}),
    ...(look.ours ? { custom: { vigie: 'ours' } } : {}),
  };
}

/** The rows as the library keeps cells: by row, then by column, blanks left out. */
export function cellMatrix(rows: Rows, styles: readonly (StyleName | undefined)[]): IObjectMatrixPrimitiveType<Nullable<ICellData>> {
  const matrix: Record<number, Record<number, ICellData>> = {};
  const header = headerRows(rows) - 1;
  rows.forEach((row, index) => {
    const cells: Record<number, ICellData> = {};
    row.forEach((cell, column) => {
      const style = index > header ? styles[column] : index === header && typeof cell === 'string' ? headStyle(styles[column]) : undefined;
      const stored = storedCell(cell, style);
      if (stored) cells[column] = stored;
    });
    matrix[index] = cells;
  });
  return matrix;
}

/**
 * The cells of a sheet that one formula fills: styled where its table will stand, since the library shows spilled numbers
 * by the style of their cells and not of their column. A cell that has only a style is not in the way of a table.
 */
function spillMatrix(rows: Rows, styles: readonly (StyleName | undefined)[], below: number): IObjectMatrixPrimitiveType<Nullable<ICellData>> {
  const cells = cellMatrix(rows, styles) as Record<number, Record<number, ICellData>>;
  for (let row = 0; row < rows.length + below; row += 1) {
    const own = cells[row] ??= {};
    styles.forEach((style, column) => {
      const s = row === 0 ? headStyle(style) : style;
      if (s !== undefined) own[column] = { ...own[column], s };
    });
  }
  return cells;
}

/** How each column is best shown: as days, or with as many decimals as its numbers have. */
export function columnStyles(rows: Rows): (StyleName | undefined)[] {
  const body = rows.slice(headerRows(rows), 400);
  return Array.from({ length: columnCount(rows) }, (_, column) => columnStyle(body, column));
}

function columnStyle(body: Rows, column: number): StyleName | undefined {
  let digits = -1;
  for (const row of body) {
    const cell = row[column];
    if (typeof cell === 'object' && cell !== null && 'day' in cell) return 'vigieDay';
    if (typeof cell === 'string') return undefined;
    if (typeof cell === 'number') digits = Math.max(digits, Math.min(4, decimals(cell)));
  }
  return digits < 1 ? undefined : `vigieNumber${digits as 1 | 2 | 3 | 4}`;
}

/**
 * The rows that stay in sight: up to the first that is all words, under at most a few lines that say what the table is; with
 * groups above, up to the fuller row below them.
 */
function headerRows(rows: Rows): number {
  const header = rows.slice(0, 5).findIndex((row) => wordsIn(row) > 1);
  if (header < 0) return 1;
  return wordsIn(rows[header + 1] ?? []) > wordsIn(rows[header]!) ? header + 2 : header + 1;
}

/** The filled cells of a row that holds nothing but words; 0 for any other row. */
function wordsIn(row: Rows[number]): number {
  const filled = row.filter((cell) => cell !== null && cell !== '');
  return filled.every((cell) => typeof cell === 'string' && Number.isNaN(Number(cell))) ? filled.length : 0;
}

function columnCount(rows: Rows): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 1);
}

function headStyle(style: StyleName | undefined): StyleName {
  if (style === 'vigieCentre') return 'vigieHeadCentre';
  return style === undefined || style === 'vigieDay' ? 'vigieHead' : 'vigieHeadRight';
}

function columnWidth(rows: Rows, column: number): number {
  let letters = 6;
  for (const row of rows.slice(0, 200)) letters = Math.max(letters, shownLength(row[column] ?? null));
  return Math.min(420, 28 + letters * 7.7);
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
