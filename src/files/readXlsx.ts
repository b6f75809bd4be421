import { readXlsx as readWorkbook } from 'hucre/xlsx';
import { success } from '../base/outcome';
import { notWhatItSays, tooLarge, unreadableFile } from './fileFailure';
import type { FileOutcome, FileSheet } from './fileSheet';
import { unguardText } from './guardText';
import { passedLimit, zipDirectory } from './zipLimits';

const MILLISECONDS_PER_DAY = 86_400_000;
const SERIAL_OF_1970 = 25569;
const DAYS_TO_1904 = 1462;

/**
 * Reads the sheets of an xlsx file, within limits checked before anything is unpacked. Dates become serial numbers from
 * 1900, also in a workbook that counts from 1904, and formulas their cached values. The only module that knows the xlsx library.
 */
export async function readXlsx(bytes: Uint8Array, name: string): Promise<FileOutcome> {
  const directory = zipDirectory(bytes);
  if (directory === null) return unreadableFile(name);
  const limit = passedLimit(bytes.length, directory);
  if (limit !== null) return tooLarge(name, limit);
  if (!directory.names.includes('xl/workbook.xml')) return notWhatItSays(name, 'une archive zip, ou un classeur d’un autre format', 'a zip archive, or a workbook of another format');
  try {
    const workbook = await readWorkbook(bytes);
    return success({ sheets: workbook.sheets.map((sheet) => sheetOf(sheet, workbook.dateSystem === '1904')) });
  } catch {
    return unreadableFile(name);
  }
}

type Rows = readonly (readonly unknown[])[];

function sheetOf(sheet: { name: string; rows: Rows; hidden?: boolean; veryHidden?: boolean }, from1904: boolean): FileSheet {
  const dated = from1904 ? datedColumns(sheet.rows) : null;
  return {
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    cells: sheet.rows.map((row) => row.map((cell, column) => cellOf(cell, from1904, dated !== null && dated[column]! > 0))),
  };
}

function cellOf(cell: unknown, from1904: boolean, dated: boolean): unknown {
  if (cell instanceof Date) return serialOf(cell.getTime() / MILLISECONDS_PER_DAY + SERIAL_OF_1970, from1904);
  if (typeof cell === 'number') return dated && cell > 0 ? cell + DAYS_TO_1904 : cell;
  return typeof cell === 'string' ? unguardText(cell) : cell;
}

/**
 * The number that the cell holds, counted from 1900. A zero stays zero, which is blank: formulas over blank cells leave
 * it. Until February 1900 the library's days are one too high, because Excel knows a 29 February 1900.
 */
function serialOf(day: number, from1904: boolean): number {
  if (from1904) return day === DAYS_TO_1904 ? 0 : day;
  return day < 61 ? day - 1 : day;
}

/** By column, how many more cells are shown as dates than as numbers: among dates, a number is a date too. */
function datedColumns(rows: Rows): number[] {
  const more: number[] = [];
  for (const row of rows) row.forEach((cell, column) => (more[column] = (more[column] ?? 0) + (cell instanceof Date ? 1 : typeof cell === 'number' && cell !== 0 ? -1 : 0)));
  return more;
}
