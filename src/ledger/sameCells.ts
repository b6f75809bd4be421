import type { Cells } from './cells';

/** A copy of the content of a range, kept to tell later whether the content is still the same. */
export interface CellsCopy {
  readonly rows: readonly (readonly unknown[])[];
}

/** Copies the content of a range: its rows, and dates by their time, since hosts may reuse what they hand over. */
export function copyOfCells(cells: Cells): CellsCopy {
  return { rows: cells.map(copyOfRow) };
}

/**
 * Whether a range has the same content as the copy, every cell compared. Two blanks of different kinds are different
 * content: nobody is hurt by reading twice.
 *
 * @example
 * sameCells(copyOfCells([['a', 1]]), [['a', 1]]) // true
 */
export function sameCells(copy: CellsCopy, cells: Cells): boolean {
  const { rows } = copy;
  if (rows.length !== cells.length) return false;
  for (let i = 0; i < rows.length; i += 1) {
    const kept = rows[i]!;
    const row = cells[i]!;
    if (kept === row) continue;
    const { length } = kept;
    if (row.length !== length) return false;
    for (let j = 0; j < length; j += 1) {
      const one = kept[j];
      const other = row[j];
      if (one !== other && !(typeof other === 'object' && other !== null && sameObject(one, other)) && !(one !== one && other !== other)) return false;
    }
  }
  return true;
}

/** A plain copy first: most rows hold no object. */
function copyOfRow(row: readonly unknown[]): readonly unknown[] {
  const copy = row.slice();
  for (let at = 0; at < copy.length; at += 1) {
    const cell = copy[at];
    if (typeof cell === 'object' && cell !== null) copy[at] = contentOf(cell);
  }
  return copy;
}

/** Cells that are objects (dates, errors, data types) are compared by what JSON sees of them. */
function contentOf(cell: object): { readonly content: string } {
  return { content: textOf(cell) };
}

function sameObject(kept: unknown, cell: object): boolean {
  return typeof kept === 'object' && kept !== null && (kept as { content?: unknown }).content === textOf(cell);
}

function textOf(cell: object): string {
  try {
    const content: unknown = JSON.stringify(cell);
    return `${Object.prototype.toString.call(cell)}${String(content)}`;
  } catch {
    return 'unreadable';
  }
}
