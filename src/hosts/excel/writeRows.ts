import type { Language } from '../../base/text';
import type { WrittenCell } from '../workbook';
import { blockAddress } from './excelAddress';
import { excelCell, dayBlocks } from './excelCell';
import { isLost, isTooMuch } from './excelErrors';
import { interruptedError } from './excelMessages';
import type { ExcelRun } from './excelRun';

export type Rows = readonly (readonly WrittenCell[])[];

/** Cells written in one request; their text weighs far less than the 5 MB that Excel on the web takes. */
const SLICE_BYTES = 1_500_000;

/** The en-US form, which Excel takes in every language. */
export const DAY_FORMAT: Readonly<Record<Language, string>> = { fr: 'dd/mm/yyyy', en: 'yyyy-mm-dd' };

/**
 * Fills a sheet of ours from its first cell, slice after slice. Each slice puts the same values in the same cells however
 * often it is repeated. The sheet is found by its id, so that a renamed one is still ours.
 */
export async function writeRows(run: ExcelRun, sheetId: string, name: string, rows: Rows, language: Language): Promise<void> {
  const columns = Math.max(1, rows.reduce((most, row) => Math.max(most, row.length), 0));
  const matrix = rows.map((row) => Array.from({ length: columns }, (_, column) => excelCell(row[column])));
  try {
    let size = sliceRows(matrix, 0);
    for (let from = 0; from < matrix.length;) {
      const slice = matrix.slice(from, from + size);
      try {
        await run(async (context) => {
          context.workbook.worksheets.getItem(sheetId).getRange(blockAddress(from + 1, 1, slice.length, columns)).formulas = slice;
          return context.sync();
        });
      } catch (error) {
        if (!isTooMuch(error) || slice.length === 1) throw error;
        size = Math.floor(slice.length / 2);
        continue;
      }
      from += slice.length;
      size = sliceRows(matrix, from);
    }
    await formatDays(run, sheetId, rows, columns, language);
  } catch (error) {
    throw isLost(error) ? interruptedError(name) : error;
  }
}

async function formatDays(run: ExcelRun, sheetId: string, rows: Rows, columns: number, language: Language): Promise<void> {
  const blocks = dayBlocks(rows);
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    for (const block of blocks) {
      // One format for a whole range may be given alone: Excel spreads it.
      sheet.getRange(blockAddress(block.row, block.column, block.rows, 1)).numberFormat = DAY_FORMAT[language] as unknown as string[][];
    }
    if (rows.length > 0) sheet.getRange(blockAddress(1, 1, rows.length, columns)).format.autofitColumns();
    return context.sync();
  });
}

function sliceRows(matrix: readonly (readonly unknown[])[], from: number): number {
  let bytes = 0;
  let row = from;
  for (; row < matrix.length && bytes < SLICE_BYTES; row += 1) {
    for (const cell of matrix[row]!) bytes += typeof cell === 'string' ? 2 * cell.length + 3 : 20;
  }
  return Math.max(1, row - from);
}
