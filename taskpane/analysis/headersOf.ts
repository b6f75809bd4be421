import type { Cells } from '../../src/ledger/cells';

/** The texts a field can be mapped to: the first of the top rows with the most texts in it, each text once. */
export function headersOf(cells: Cells): readonly string[] {
  const rows = cells.slice(0, 20).map((row) => row.filter((cell): cell is string => typeof cell === 'string' && cell.trim() !== ''));
  const most = Math.max(0, ...rows.map((row) => row.length));
  const header = rows.find((row) => row.length === most) ?? [];
  return [...new Set(header.map((text) => text.trim()))].filter((text) => text.length <= 60);
}
