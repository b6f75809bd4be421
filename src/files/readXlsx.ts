import { readXlsx as readWorkbook } from 'hucre/xlsx';
import { success } from '../base/outcome';
import { notWhatItSays, tooLarge, unreadableFile } from './fileFailure';
import type { FileOutcome, FileSheet } from './fileSheet';
import { unguardText } from './guardText';
import { passedLimit, zipDirectory } from './zipLimits';

const MILLISECONDS_PER_DAY = 86_400_000;
const SERIAL_OF_1970 = 25569;

/**
 * Reads the sheets of an xlsx file, within limits checked before anything is unpacked. Dates become serial numbers and
 * formulas their cached values. The only module that knows the xlsx library.
 */
export async function readXlsx(bytes: Uint8Array, name: string): Promise<FileOutcome> {
  const directory = zipDirectory(bytes);
  if (directory === null) return unreadableFile(name);
  const limit = passedLimit(bytes.length, directory);
  if (limit !== null) return tooLarge(name, limit);
  if (!directory.names.includes('xl/workbook.xml')) return notWhatItSays(name, 'une archive zip, ou un classeur d’un autre format', 'a zip archive, or a workbook of another format');
  try {
    const workbook = await readWorkbook(bytes);
    return success({ sheets: workbook.sheets.map(sheetOf) });
  } catch {
    return unreadableFile(name);
  }
}

function sheetOf(sheet: { name: string; rows: readonly (readonly unknown[])[]; hidden?: boolean; veryHidden?: boolean }): FileSheet {
  return {
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    cells: sheet.rows.map((row) => row.map(cellOf)),
  };
}

function cellOf(cell: unknown): unknown {
  if (cell instanceof Date) return cell.getTime() / MILLISECONDS_PER_DAY + SERIAL_OF_1970;
  return typeof cell === 'string' ? unguardText(cell) : cell;
}
