import type { SerialDay } from '../base/serialDay';
import type { Cells } from '../ledger/cells';

/** A cell of a sample table, as a host writes it: days are marked so that they are shown as dates. */
export type SampleCell = string | number | null | { readonly day: SerialDay };

export type SampleRows = readonly (readonly SampleCell[])[];

/** The same rows as a range gives them back: days as serial numbers, blank as ''. */
export function asRead(rows: SampleRows): Cells {
  return rows.map((row) => row.map((cell) => (cell === null ? '' : typeof cell === 'object' ? cell.day : cell)));
}
