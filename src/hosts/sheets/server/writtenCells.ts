import type { WrittenCell } from '../../workbook';
import type { Range, Sheet } from './services';
import { sheetsFormula } from './sheetsFormula';

/** The longest text that a cell takes. */
const LONGEST_TEXT = 49_999;

/**
 * Writes rows from a row and the first column on (1-based). Google parses what is written as if it were typed, so every
 * text bears the mark that keeps it text; a formula is written on its own, in the form of every language; a day is
 * its serial number with a date format, whatever the time zone.
 */
export function writeRows(sheet: Sheet, row: number, rows: readonly (readonly WrittenCell[])[], dayFormat: string): void {
  const columns = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  if (rows.length === 0 || columns === 0) return;
  const at = (down: number, across: number, height: number): Range => sheet.getRange(row + down, across + 1, height, 1);
  sheet.getRange(row, 1, rows.length, columns).setValues(rows.map((cells) => Array.from({ length: columns }, (_, across) => storedValue(cells[across] ?? null))));
  for (let across = 0; across < columns; across += 1) {
    for (let down = 0; down < rows.length; down += 1) {
      const cell = rows[down]![across] ?? null;
      if (isFormula(cell)) at(down, across, 1).setFormula(sheetsFormula(cell.formula));
      if (!isDay(cell)) continue;
      let height = 1;
      while (isDay(rows[down + height]?.[across] ?? null)) height += 1;
      at(down, across, height).setNumberFormat(dayFormat);
      down += height - 1;
    }
  }
}

/** Makes the sheet large enough: writing beyond its last row or column is an error. */
export function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  const [hasRows, hasColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > hasRows) sheet.insertRowsAfter(hasRows, rows - hasRows);
  if (columns > hasColumns) sheet.insertColumnsAfter(hasColumns, columns - hasColumns);
}

function storedValue(cell: WrittenCell): unknown {
  if (cell === null || isFormula(cell)) return '';
  if (typeof cell === 'string') return cell === '' ? '' : `'${cell.slice(0, LONGEST_TEXT)}`;
  return isDay(cell) ? cell.day : cell;
}

function isFormula(cell: WrittenCell): cell is { readonly formula: string } {
  return typeof cell === 'object' && cell !== null && 'formula' in cell;
}

function isDay(cell: WrittenCell): cell is { readonly day: number } {
  return typeof cell === 'object' && cell !== null && 'day' in cell;
}
