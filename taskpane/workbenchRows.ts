import type { WrittenCell } from '../src/hosts/workbook';
import type { Cells } from '../src/ledger/cells';
import { noClients } from '../src/ledger/clientNames';
import { findHeader } from '../src/ledger/findHeader';
import { headerMeaning } from '../src/ledger/headerSynonyms';
import { DEFAULT_OPTIONS } from '../src/ledger/options';
import { readColumns } from '../src/ledger/readColumns';

type Rows = readonly (readonly WrittenCell[])[];

/**
 * The cells of a file as they go on a sheet: days as dates and amounts as numbers where the reader understood them, so
 * that the sheet can calculate; everything else, and what is wrong, stands as it was found.
 */
export function sheetRows(cells: Cells): { readonly rows: Rows; readonly clients: number } {
  const rows: WrittenCell[][] = cells.map((row) => row.map(plainCell));
  const header = findHeader(cells, headerMeaning, DEFAULT_OPTIONS);
  if (!header.ok) return { rows, clients: 0 };
  const table = readColumns(cells, header.value, DEFAULT_OPTIONS, noClients(), { names: [], digits: [] });
  for (const date of Object.values(table.dates)) {
    date?.days.forEach((day, at) => {
      const row = rows[table.first + at];
      if (day > 0 && row?.[date.column] !== null && row?.[date.column] !== undefined) row[date.column] = { day };
    });
  }
  for (const amount of Object.values(table.amounts)) {
    amount?.values.forEach((value, at) => {
      const row = rows[table.first + at];
      const sound = (amount.faults?.[at] ?? 0) === 0 && !amount.currencies?.has(at);
      if (sound && typeof row?.[amount.column] === 'string') row[amount.column] = value;
    });
  }
  return { rows, clients: table.clients.names.length };
}

/** A value of the ledger as a cell to write. */
export function plainCell(cell: unknown): WrittenCell {
  if (typeof cell === 'string') return cell === '' ? null : cell;
  if (typeof cell === 'number' || typeof cell === 'boolean') return cell;
  return typeof cell === 'object' && cell !== null && 'day' in cell ? { day: Number(cell.day) } : null;
}
