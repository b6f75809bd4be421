import { rangeOfName } from './places';
import type { Spreadsheet } from './services';

/**
 * Lets the name `Ledger` take in rows that the user typed below it: Google Sheets only grows a named range when rows are
 * inserted inside it. Rows are taken in up to the first blank one.
 */
export function followLedger(spreadsheet: Spreadsheet): void {
  const name = spreadsheet.getNamedRanges().find((each) => each.getName() === 'Ledger');
  const range = name ? rangeOfName(name) : null;
  if (range === null) return;
  const sheet = range.getSheet();
  const end = range.getRow() + range.getNumRows() - 1;
  const below = sheet.getLastRow() - end;
  if (below <= 0) return;
  const added = sheet.getRange(end + 1, range.getColumn(), below, range.getNumColumns()).getValues();
  const blank = added.findIndex((row) => row.every((cell) => cell === ''));
  const rows = blank < 0 ? added.length : blank;
  if (rows > 0) spreadsheet.setNamedRange('Ledger', sheet.getRange(range.getRow(), range.getColumn(), range.getNumRows() + rows, range.getNumColumns()));
}
