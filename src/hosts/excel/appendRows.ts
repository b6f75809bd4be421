import { placedRows } from '../placedRows';
import type { WrittenCell } from '../workbook';
import { excelCell } from './excelCell';
import { isLost, isPassing } from './excelErrors';
import type { ExcelHost } from './excelHost';
import { interruptedError } from './excelMessages';
import type { ExcelRun } from './excelRun';
import { ourSheetFor } from './ourSheetFor';
import { DAY_FORMAT, writeRows, type Rows } from './writeRows';

const ATTEMPTS = 4;

/**
 * Adds rows below everything on a sheet of ours, made with its headers if absent. Excel itself works out, in the same
 * request that writes, which row comes next: a row that a co-author added since we looked stays. After a failure the
 * sheet is read again: what was applied all the same is found by its key and not written twice.
 */
export async function appendRows(host: ExcelHost, run: ExcelRun, name: string, headers: readonly string[], rows: Rows, keys: number): Promise<number> {
  const sheet = await ourSheetFor(run, name);
  let added: number | null = null;
  try {
    for (let attempt = 1; ; attempt += 1) {
      const present = await cellsOf(run, sheet.id);
      if (present.length === 0) await writeRows(run, sheet.id, name, [headers], host.language());
      const missing = placedRows<WrittenCell>(present, headers, rows, keys);
      added ??= missing.length;
      if (missing.length === 0) return added;
      try {
        await writeBelow(run, sheet.id, missing, DAY_FORMAT[host.language()]);
        return added;
      } catch (failure) {
        // Without a key nobody can tell whether it was applied.
        if (!isPassing(failure) || attempt === ATTEMPTS || keys === 0) throw failure;
        await host.wait(250 * attempt);
      }
    }
  } catch (error) {
    throw isLost(error) ? interruptedError(name) : error;
  }
}

async function cellsOf(run: ExcelRun, sheetId: string): Promise<readonly (readonly unknown[])[]> {
  return run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheetId).getUsedRangeOrNullObject(true).load('values');
    await context.sync();
    return used.isNullObject ? [] : used.values;
  });
}

/** One request: the row below the last used one is found and written by Excel in one go, never through a table's rows. */
async function writeBelow(run: ExcelRun, sheetId: string, rows: Rows, dayFormat: string): Promise<void> {
  const matrix = rows.map((row) => row.map(excelCell));
  const dayColumns = new Set(rows.flatMap((row) => row.flatMap((cell, column) => (typeof cell === 'object' && cell !== null && 'day' in cell ? [column] : []))));
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const next = sheet.getUsedRange(true).getLastRow().getOffsetRange(1, 0).getCell(0, 0);
    const block = next.getResizedRange(matrix.length - 1, matrix[0]!.length - 1);
    for (const column of dayColumns) block.getColumn(column).numberFormat = dayFormat as unknown as string[][];
    block.formulas = matrix;
    return context.sync();
  }, 'never');
}
