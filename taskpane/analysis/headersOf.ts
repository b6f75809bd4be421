import { asRows } from '../../src/ledger/asRows';
import type { Cells } from '../../src/ledger/cells';
import { findHeaderRow, SEARCHED_ROWS } from '../../src/ledger/findHeaderRow';
import { headerMeaning } from '../../src/ledger/headerSynonyms';
import type { Options } from '../../src/ledger/options';

/**
 * The texts a field can be mapped to, each once: those of the header row as the reading finds it; where it knows none, of
 * the first of the top rows with the most texts in it.
 */
export function headersOf(cells: Cells, options: Options): readonly string[] {
  const found = findHeaderRow(asRows(cells, SEARCHED_ROWS), headerMeaning, options);
  const texts = found.ok ? found.value.headers : fullestRow(cells);
  return [...new Set(texts.map((text) => text.trim()))].filter((text) => text !== '' && text.length <= 60);
}

function fullestRow(cells: Cells): readonly string[] {
  const rows = cells.slice(0, 20).map((row) => row.filter((cell): cell is string => typeof cell === 'string' && cell.trim() !== ''));
  const most = Math.max(0, ...rows.map((row) => row.length));
  return rows.find((row) => row.length === most) ?? [];
}
