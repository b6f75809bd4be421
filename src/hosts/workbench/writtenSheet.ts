import type { ICellData, IObjectMatrixPrimitiveType, IWorksheetData, Nullable, Worksheet } from '@univerjs/core';
import type { WrittenCell } from '../workbook';
import type { OpenBook } from './openBook';
import { cellMatrix, columnStyles, sheetSnapshot } from './sheetSnapshot';

type Rows = readonly (readonly WrittenCell[])[];
type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

const CLEARED: ICellData = { v: null, f: null, si: null, p: null, t: null, s: null, custom: null };

/** Adds a sheet at the end. One step of undo. */
export function addSheet(book: OpenBook, name: string, rows: Rows, ours: boolean): void {
  insertSnapshot(book, sheetSnapshot(freeId(book), name, rows, { ours }), book.sheets().length);
}

/** The library goes to a sheet that comes; the user stays where they are. */
export function insertSnapshot(book: OpenBook, sheet: Partial<IWorksheetData>, index: number): void {
  const seen = book.book().getActiveSheet().getSheetId();
  book.change(() => {
    book.api.syncExecuteCommand('sheet.command.insert-sheet', { unitId: book.book().getId(), index, sheet });
    if (book.book().getActiveSheet().getSheetId() !== seen) book.book().setActiveSheet(seen);
  });
}

/** Replaces everything on a sheet that we wrote before. One step of undo. */
export function replaceSheet(book: OpenBook, sheet: Worksheet, rows: Rows): void {
  const styles = columnStyles(rows);
  const columns = styles.length;
  const matrix = clearedMatrix(sheet.getCellMatrix().getMatrix());
  for (const [row, cells] of Object.entries(cellMatrix(rows, styles))) {
    matrix[Number(row)] = { ...matrix[Number(row)], ...mapCells(cells as Record<number, Nullable<ICellData>>) };
  }
  book.change(() => {
    const facade = book.book().getSheetBySheetId(sheet.getSheetId());
    if (!facade) return;
    if (facade.getMaxRows() < rows.length + 50) facade.setRowCount(rows.length + 100);
    if (facade.getMaxColumns() < columns) facade.setColumnCount(columns + 6);
    void book.api.syncExecuteCommand('sheet.command.set-range-values', {
      unitId: book.book().getId(), subUnitId: sheet.getSheetId(), value: matrix,
      range: { startRow: 0, startColumn: 0, endRow: Math.max(rows.length - 1, 0), endColumn: columns - 1 },
    });
  });
}

/** Writes what differs between a table that we wrote before and the one that takes its place; cells beside it stay. */
export function rewriteTable(book: OpenBook, sheet: Worksheet, before: Rows, rows: Rows): void {
  const styles = columnStyles(rows);
  const wanted = cellMatrix(rows, styles) as Record<number, Record<number, Nullable<ICellData>>>;
  const matrix: Record<number, Record<number, ICellData>> = {};
  const height = Math.max(before.length, rows.length);
  for (let row = 0; row < height; row += 1) {
    const width = Math.max(before[row]?.length ?? 0, rows[row]?.length ?? 0);
    for (let column = 0; column < width; column += 1) {
      if (!sameCell(before[row]?.[column], rows[row]?.[column])) (matrix[row] ??= {})[column] = { ...CLEARED, ...wanted[row]?.[column] };
    }
  }
  if (Object.keys(matrix).length === 0) return;
  book.change(() => {
    const facade = book.book().getSheetBySheetId(sheet.getSheetId());
    if (!facade) return;
    if (facade.getMaxRows() < rows.length + 50) facade.setRowCount(rows.length + 100);
    void book.api.syncExecuteCommand('sheet.command.set-range-values', {
      unitId: book.book().getId(), subUnitId: sheet.getSheetId(), value: matrix,
      range: { startRow: 0, startColumn: 0, endRow: height - 1, endColumn: Math.max(styles.length - 1, 0) },
    });
  });
}

function sameCell(a: WrittenCell | undefined, b: WrittenCell | undefined): boolean {
  return (a ?? null) === (b ?? null) || JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

/** Writes rows below what is on a sheet of ours; `from` is the first row, counted from 0. One step of undo. */
export function appendBelow(book: OpenBook, sheet: Worksheet, from: number, rows: Rows): void {
  if (rows.length === 0) return;
  const styles = columnStyles(rows);
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (const [row, cells] of Object.entries(cellMatrix(rows, styles))) matrix[from + Number(row)] = mapCells(cells as Record<number, Nullable<ICellData>>);
  book.change(() => {
    const facade = book.book().getSheetBySheetId(sheet.getSheetId());
    if (!facade) return;
    if (facade.getMaxRows() < from + rows.length + 50) facade.setRowCount(from + rows.length + 100);
    void book.api.syncExecuteCommand('sheet.command.set-range-values', {
      unitId: book.book().getId(), subUnitId: sheet.getSheetId(), value: matrix,
      range: { startRow: from, startColumn: 0, endRow: from + rows.length - 1, endColumn: Math.max(styles.length - 1, 0) },
    });
  });
}

function clearedMatrix(present: Matrix): Record<number, Record<number, ICellData>> {
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (const [row, cells] of Object.entries(present)) {
    const cleared: Record<number, ICellData> = {};
    for (const column of Object.keys(cells as object)) cleared[Number(column)] = CLEARED;
    matrix[Number(row)] = cleared;
  }
  return matrix;
}

/** A written cell says all that the cell is: what it does not say is taken away from what was there. */
function mapCells(cells: Record<number, Nullable<ICellData>>): Record<number, ICellData> {
  return Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, { ...CLEARED, ...cell }]));
}

/** The name, or the first copy of it that no sheet bears. */
export function freeName(book: OpenBook, wanted: string): string {
  let name = wanted;
  for (let copy = 2; book.sheet(name); copy += 1) name = `${wanted.slice(0, 26)} (${copy})`;
  return name;
}

export function freeId(book: OpenBook): string {
  const taken = new Set(book.sheets().map((sheet) => sheet.getSheetId()));
  let number = taken.size + 1;
  while (taken.has(`sheet-${number}`)) number += 1;
  return `sheet-${number}`;
}
