import type { Cells } from '../../src/ledger/cells';
import { asRows } from '../../src/ledger/asRows';
import { copyOfCells, sameCells, type CellsCopy } from '../../src/ledger/sameCells';
import { recent } from './recent';

/** Ranges of one workbook that a calculation goes through in turn: two ledgers, options, clients, signals, log. */
const RANGES = 8;

/**
 * Gives ranges of the same content the same token, every cell compared; two tokens can then be compared by identity.
 * The very same array is recognised without looking at its cells, so a host must not change an array after handing it
 * over: it hands out a fresh one, or the same one unchanged.
 */
export function contents(): (cells: Cells) => CellsCopy {
  const copies = recent<CellsCopy, CellsCopy>(RANGES);
  const byArray = new WeakMap<Cells, CellsCopy>();
  return (cells) => {
    const seen = byArray.get(cells);
    if (seen !== undefined) return seen;
    const rows = asRows(cells);
    let copy = copies.find((kept) => sameCells(kept, rows));
    if (copy === undefined) {
      copy = copyOfCells(rows);
      copies.keep(copy, copy);
    }
    byArray.set(cells, copy);
    return copy;
  };
}
