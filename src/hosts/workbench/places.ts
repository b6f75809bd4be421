import type { Worksheet } from '@univerjs/core';
import type { ITableInfo } from '@univerjs/sheets-table';
import type { Place } from '../workbook';
import { isJoin } from './joinSheet';
import type { OpenBook } from './openBook';
import { columnLetters, quotedSheet, type SheetRange } from './rangeText';
import { goneError } from './workbenchErrors';

/**
 * What can hold a ledger in this workbook: the name `Ledger`, other names, tables, then sheets that are not ours. What
 * was joined from two of them is none: joined once more, its payments would count twice.
 */
export function placesOf(book: OpenBook): Place[] {
  const names = book.book().getDefinedNames().flatMap((defined) => {
    const range = book.namedRange(defined.getName());
    const ours = defined.getName().startsWith('Vigie');
    const sheet = range && book.sheet(range.sheet);
    // What is opened as the ledger is one, even if it has no row yet.
    const given = defined.getName() === 'Ledger' && range !== null && range.endColumn > range.startColumn;
    return sheet && !ours && !isJoin(sheet) && (given || isTableLike(range)) ? [namePlace(defined.getName(), range)] : [];
  });
  names.sort((a, b) => Number(b.label === 'Ledger') - Number(a.label === 'Ledger'));
  const tables = tablesOf(book).map(([table, range]) => tablePlace(table, range));
  const covered = new Set([...names, ...tables].map((place) => place.sheet));
  const sheets = book.sheets().filter((sheet) => !isOurs(sheet) && !isJoin(sheet) && !covered.has(sheet.getName())).flatMap((sheet) => {
    const range = book.used(sheet);
    return range && isTableLike(range) ? [sheetPlace(sheet.getSheetId(), range)] : [];
  });
  return [...names, ...tables, ...sheets];
}

/** Where a place is now. Throws a `WorkbookError` if it is gone. */
export function rangeOf(book: OpenBook, place: Place): SheetRange {
  const colon = place.id.indexOf(':');
  const [kind, key] = [place.id.slice(0, colon), place.id.slice(colon + 1)];
  const range = kind === 'name' ? book.namedRange(key)
    : kind === 'table' ? tablesOf(book).find(([table]) => table.id === key)?.[1] ?? null
    : sheetRange(book, key);
  if (!range || !book.sheet(range.sheet)) throw goneError(place.label);
  return range;
}

export function namePlace(name: string, range: SheetRange): Place {
  return { id: `name:${name}`, kind: 'name', label: name, formula: name, ...sizeOf(range) };
}

export function sheetPlace(id: string, range: SheetRange): Place {
  const formula = `${quotedSheet(range.sheet)}!A1:${columnLetters(range.endColumn)}${range.endRow + 1}`;
  return { id: `sheet:${id}`, kind: 'sheet', label: range.sheet, formula, ...sizeOf(range) };
}

export function isOurs(sheet: Worksheet): boolean {
  return sheet.getCustomMetadata()?.['vigie'] === 'ours';
}

function tablePlace(table: ITableInfo, range: SheetRange): Place {
  return { id: `table:${table.id}`, kind: 'table', label: table.name, formula: `${table.name}[#All]`, ...sizeOf(range) };
}

/** Tables come with a plugin that a workbook without an interface does not have. */
function tablesOf(book: OpenBook): (readonly [ITableInfo, SheetRange])[] {
  const open = book.book();
  const list = 'getTableList' in open ? (open as unknown as { getTableList(): ITableInfo[] }).getTableList() : [];
  return list.flatMap((table) => {
    const sheet = book.sheets().find((each) => each.getSheetId() === table.subUnitId);
    return sheet ? [[table, { ...table.range, sheet: sheet.getName() }] as const] : [];
  });
}

function sheetRange(book: OpenBook, id: string): SheetRange | null {
  const sheet = book.sheets().find((each) => each.getSheetId() === id);
  return sheet ? book.used(sheet) : null;
}

function sizeOf(range: SheetRange): { readonly sheet: string; readonly rows: number; readonly columns: number } {
  return { sheet: range.sheet, rows: range.endRow - range.startRow + 1, columns: range.endColumn - range.startColumn + 1 };
}

function isTableLike(range: SheetRange): boolean {
  return range.endRow > range.startRow && range.endColumn > range.startColumn;
}
