import type { WrittenCell } from '../../workbook';
import { busyError, notOursError } from '../sheetsErrors';
import { isOurs } from './places';
import { plainValues } from './plainValues';
import type { Services, Sheet } from './services';
import { makeSheet } from './makeSheet';
import { makeRoom, writeRows } from './writtenCells';

/** How long to wait for another writer, who needs a second or two. */
const PATIENCE = 20_000;

/**
 * Adds rows below the last one of a sheet of ours, while nobody else can. Rows whose key is there already are left out.
 * Columns are found by header, since a user may have moved them; a sheet whose headers are in the other language keeps
 * its own order. Answers how many rows were added.
 */
export function appendRows(services: Services, name: string, headers: readonly string[], rows: readonly (readonly WrittenCell[])[], keys: number, dayFormat: string): number {
  const lock = services.lock();
  if (!lock.tryLock(PATIENCE)) throw busyError();
  try {
    const sheet = logSheet(services, name, headers, dayFormat);
    const last = sheet.getLastRow();
    const cells = plainValues(services, sheet.getRange(1, 1, Math.max(last, 1), Math.max(sheet.getLastColumn(), headers.length)));
    const columns = columnsOf(cells[0] ?? [], headers);
    const width = Math.max(...columns) + 1;
    const present = new Set(cells.slice(1).map((row) => keyOf(columns.slice(0, keys).map((column) => row[column]))));
    const added: WrittenCell[][] = [];
    for (const row of rows) {
      const key = keyOf(row.slice(0, keys));
      if (keys > 0 && present.has(key)) continue;
      present.add(key);
      const placed = new Array<WrittenCell>(width).fill(null);
      columns.forEach((column, at) => void (placed[column] = row[at] ?? null));
      added.push(placed);
    }
    makeRoom(sheet, last + added.length, width);
    writeRows(sheet, last + 1, added, dayFormat);
    // Before the lock is released, or another script could read the sheet as it was.
    services.flush();
    return added.length;
  } finally {
    lock.releaseLock();
  }
}

function logSheet(services: Services, name: string, headers: readonly string[], dayFormat: string): Sheet {
  const present = services.spreadsheet().getSheetByName(name);
  if (present && !isOurs(present)) throw notOursError(name);
  const sheet = present ?? makeSheet(services.spreadsheet(), name);
  makeRoom(sheet, 1, headers.length);
  if (sheet.getLastRow() === 0) writeRows(sheet, 1, [headers], dayFormat);
  return sheet;
}

function columnsOf(header: readonly unknown[], headers: readonly string[]): readonly number[] {
  const found = headers.map((text) => header.findIndex((cell) => String(cell).trim() === text));
  if (found.every((column) => column < 0)) return headers.map((_, at) => at);
  let next = header.reduce<number>((end, cell, at) => (cell === '' ? end : at + 1), 0);
  return found.map((column) => (column < 0 ? next++ : column));
}

function keyOf(cells: readonly unknown[]): string {
  return cells.map((cell) => (typeof cell === 'string' ? cell.trim() : isWrittenDay(cell) ? JSON.stringify(cell.day) : cell === null ? '' : JSON.stringify(cell))).join('\u0000');
}

function isWrittenDay(cell: unknown): cell is { readonly day: number } {
  return typeof cell === 'object' && cell !== null && 'day' in cell;
}
