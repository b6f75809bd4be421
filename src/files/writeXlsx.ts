import { writeXlsx as writeWorkbook } from 'hucre/xlsx';
import { guardText } from './guardText';
import type { FileCell } from './writeCsv';

const MILLISECONDS_PER_DAY = 86_400_000;
const SERIAL_OF_1970 = 25569;

/** Sheets of values as an xlsx file: days as real dates, texts guarded, no formulas. */
export async function writeXlsx(sheets: readonly { readonly name: string; readonly rows: readonly (readonly FileCell[])[] }[]): Promise<Uint8Array> {
  return writeWorkbook({
    sheets: sheets.map(({ name, rows }) => ({ name: name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31), rows: rows.map((row) => row.map(cellOf)) })),
  });
}

function cellOf(cell: FileCell): string | number | boolean | Date | null {
  if (typeof cell === 'string') return guardText(cell);
  return typeof cell === 'object' && cell !== null ? new Date((cell.day - SERIAL_OF_1970) * MILLISECONDS_PER_DAY) : cell;
}
