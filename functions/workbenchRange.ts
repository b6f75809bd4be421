import type { ICellData, Nullable, ObjectMatrix } from '@univerjs/core';
import type { BaseReferenceObject } from '@univerjs/engine-formula';
import { plainCell } from '../src/hosts/workbench/bookCells';
import type { Cells } from '../src/ledger/cells';

type Matrix = ObjectMatrix<Nullable<ICellData>> | undefined;

/**
 * The values of a reference, read straight from the workbook: four times faster than through a value object per cell.
 * What this calculation has already given comes first, then what spilled, then what is stored. A blank cell is null.
 */
export function referenceCells(reference: BaseReferenceObject): Cells {
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  if (startRow === endRow && startColumn === endColumn) return [[plainCell(reference.getCellData(startRow, startColumn))]];
  const stored = reference.getCurrentActiveSheetData()?.cellData;
  const overlays = [reference.getCurrentRuntimeSheetData(), reference.getCurrentRuntimeActiveArrayFormulaCellData()].filter((matrix) => hasRows(matrix));
  const spilled = reference.getCurrentActiveArrayFormulaCellData();
  // A spill that this calculation replaces is no longer what the cell holds: only the library's own look-up knows.
  const careful = hasRows(spilled) ? reference : null;
  const lastRow = reference.isColumn() ? Math.min(endRow, lastRowOf([stored, spilled, ...overlays])) : endRow;
  const rows: unknown[][] = [];
  for (let row = startRow; row <= lastRow; row += 1) {
    const cells: unknown[] = [];
    const storedRow = stored?.getRow(row) as Record<number, Nullable<ICellData>> | undefined;
    const touched = careful !== null && spilled?.getRow(row) !== undefined;
    for (let column = startColumn; column <= endColumn; column += 1) {
      let cell: Nullable<ICellData>;
      if (touched) cell = careful.getCellData(row, column);
      else {
        for (const overlay of overlays) cell = cell ?? overlay?.getValue(row, column);
        cell = cell ?? storedRow?.[column];
      }
      cells.push(plainCell(cell));
    }
    rows.push(cells);
  }
  return rows;
}

/** Not by `getLength`, which is 1 for a matrix without rows and counts all of them on each call. */
function hasRows(matrix: Matrix): boolean {
  for (const _ in matrix?.getMatrix()) return true;
  return false;
}

function lastRowOf(matrices: readonly (Matrix | ObjectMatrix<ICellData>)[]): number {
  return Math.max(0, ...matrices.map((matrix) => (matrix ? matrix.getLength() - 1 : 0)));
}
