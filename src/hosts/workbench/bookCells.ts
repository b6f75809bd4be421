import { CellValueType, type ICellData, type Nullable, type Worksheet } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';
import type { SheetRange } from './rangeText';

/** The cell that a user sees at a position: what is stored there, else what a formula spilled into it. */
export type CellLookup = (row: number, column: number) => Nullable<ICellData>;

/** Looks cells up on a sheet. Spilled values are not in the sheet's own cells; the formula engine keeps them. */
export function cellLookup(sheet: Worksheet, formulas: FormulaDataModel): CellLookup {
  const matrix = sheet.getCellMatrix();
  const spilled = formulas.getArrayFormulaCellData()?.[sheet.getUnitId()]?.[sheet.getSheetId()];
  return (row, column) => {
    const stored = matrix.getValue(row, column);
    return hasContent(stored) ? stored : spilled?.[row]?.[column] ?? stored;
  };
}

/** The smallest rectangle from A1 that holds everything on the sheet; null when it is empty. */
export function usedRange(sheet: Worksheet, formulas: FormulaDataModel): SheetRange | null {
  const spilled = formulas.getArrayFormulaCellData()?.[sheet.getUnitId()]?.[sheet.getSheetId()] ?? {};
  let endRow = -1;
  let endColumn = -1;
  for (const rows of [sheet.getCellMatrix().getMatrix(), spilled]) {
    for (const [row, cells] of Object.entries(rows)) {
      for (const [column, cell] of Object.entries(cells as Record<string, Nullable<ICellData>>)) {
        if (!hasContent(cell)) continue;
        if (Number(row) > endRow) endRow = Number(row);
        if (Number(column) > endColumn) endColumn = Number(column);
      }
    }
  }
  return endRow < 0 ? null : { sheet: sheet.getName(), startRow: 0, startColumn: 0, endRow, endColumn };
}

export function hasContent(cell: Nullable<ICellData>): boolean {
  if (!cell) return false;
  return (cell.v !== undefined && cell.v !== null && cell.v !== '') || Boolean(cell.f) || Boolean(cell.si) || Boolean(cell.p);
}

/** A cell's value as every host gives it: number, text, truth value, or null for a blank. */
export function plainCell(cell: Nullable<ICellData>): string | number | boolean | null {
  if (!cell) return null;
  if (cell.p) return cell.p.body?.dataStream.replace(/\r\n$/, '') || null;
  const { v, t } = cell;
  if (v === undefined || v === null || v === '') return null;
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === 'TRUE';
  if (t === CellValueType.NUMBER && typeof v === 'string') return Number.isFinite(Number(v)) ? Number(v) : v;
  return v;
}
