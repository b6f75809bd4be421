import type { Place } from '../../workbook';
import { goneError } from '../sheetsErrors';
import { quotedSheet, rangeText } from './rangeText';
import type { NamedRange, Range, Sheet, Spreadsheet } from './services';

/** What can hold a ledger: the name `Ledger`, other names, then sheets that are not ours and that no name covers. */
export function placesOf(spreadsheet: Spreadsheet): Place[] {
  const named = spreadsheet.getNamedRanges().flatMap((name) => {
    const range = rangeOfName(name);
    return range && !name.getName().startsWith('Vigie') ? [namePlace(name.getName(), range)] : [];
  }).filter(isTableLike).sort((a, b) => Number(b.label === 'Ledger') - Number(a.label === 'Ledger'));
  const covered = new Set(named.map(({ sheet }) => sheet));
  const sheets = spreadsheet.getSheets().filter((sheet) => !covered.has(sheet.getName()) && !isOurs(sheet)).map(sheetPlace).filter(isTableLike);
  return [...named, ...sheets];
}

/** Where a place is now. Throws a `WorkbookError` if it is gone. */
export function rangeOf(spreadsheet: Spreadsheet, place: Place): Range {
  const name = place.id.startsWith('name:') ? place.id.slice('name:'.length) : null;
  if (name !== null) {
    const found = spreadsheet.getNamedRanges().find((each) => each.getName() === name);
    const range = found ? rangeOfName(found) : null;
    if (range === null) throw goneError(place.label);
    return range;
  }
  const sheet = sheetById(spreadsheet, Number(place.id.replace(/^sheet:/, '')));
  if (sheet === null || sheet.getLastRow() === 0) throw goneError(place.label);
  return sheet.getRange(1, 1, sheet.getLastRow(), sheet.getLastColumn());
}

/** Where a name points; null if what it pointed at was deleted. */
export function rangeOfName(name: NamedRange): Range | null {
  try {
    return name.getRange();
  } catch {
    return null;
  }
}

export function sheetById(spreadsheet: Spreadsheet, id: number): Sheet | null {
  return spreadsheet.getSheets().find((sheet) => sheet.getSheetId() === id) ?? null;
}

const OWNER = 'vigie';

/** Whether the sheet is one that we made and may replace. The mark lives in the spreadsheet, so a copy keeps it. */
export function isOurs(sheet: Sheet): boolean {
  return sheet.getDeveloperMetadata().some((entry) => entry.getKey() === OWNER && entry.getValue() === 'ours');
}

export function markAsOurs(sheet: Sheet): void {
  sheet.addDeveloperMetadata(OWNER, 'ours');
}

export function sheetPlace(sheet: Sheet): Place {
  const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
  return writtenPlace(sheet, rows, columns);
}

/** A sheet whose content is still to be written. */
export function writtenPlace(sheet: Sheet, rows: number, columns: number): Place {
  const name = sheet.getName();
  return { id: `sheet:${sheet.getSheetId()}`, kind: 'sheet', label: name, formula: `${quotedSheet(name)}!${rangeText(1, 1, rows, columns)}`, sheet: name, rows, columns };
}

function namePlace(name: string, range: Range): Place {
  return { id: `name:${name}`, kind: 'name', label: name, formula: name, sheet: range.getSheet().getName(), rows: range.getNumRows(), columns: range.getNumColumns() };
}

function isTableLike({ rows, columns }: Place): boolean {
  return rows > 1 && columns > 1;
}
