import type { BaseReferenceObject } from '@univerjs/engine-formula';
import type { Cells } from '../src/ledger/cells';
import { referenceCells } from './workbenchRange';

/**
 * What one recalculation has already read. A thousand formulas that name the same ledger read its cells once; the next
 * recalculation starts afresh, because the cells may have changed. Ranges are complete before a formula that names
 * them is calculated, so what was read stays true until the end.
 */
export interface CalculationRun {
  cells(reference: BaseReferenceObject): Cells;
  /** A new recalculation begins: everything read is forgotten. */
  begin(): void;
}

export function calculationRun(): CalculationRun {
  const ranges = new Map<string, Cells>();
  return {
    begin: () => ranges.clear(),
    cells(reference) {
      const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
      if (startRow === endRow && startColumn === endColumn) return referenceCells(reference);
      const key = `${reference.getUnitId()} ${reference.getSheetId()} ${startRow} ${startColumn} ${endRow} ${endColumn}`;
      const known = ranges.get(key);
      if (known !== undefined) return known;
      const cells = referenceCells(reference);
      ranges.set(key, cells);
      return cells;
    },
  };
}
