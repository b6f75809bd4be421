/** What a row below the header is. */
export const RowKind = { blank: 0, rejected: 1, invoice: 2, credit: 3, payment: 4, cancelled: 5 } as const;

/** How many rows there are of each kind. */
export function countKinds(kinds: Uint8Array): Int32Array {
  const counts = new Int32Array(6);
  // Invoices, as nearly all rows are, without a look at the counts.
  let invoices = 0;
  for (let i = 0; i < kinds.length; i += 1) {
    const kind = kinds[i]!;
    if (kind === RowKind.invoice) invoices += 1;
    else counts[kind]! += 1;
  }
  counts[RowKind.invoice] = invoices;
  return counts;
}

/** The rows (0-based below the header) of one kind, in order. */
export function rowsOfKind(kinds: Uint8Array, kind: number, count: number): Int32Array {
  const rows = new Int32Array(count);
  for (let i = 0, next = 0; next < count; i += 1) {
    rows[next] = i;
    if (kinds[i] === kind) next += 1;
  }
  return rows;
}

/** The values of a column at some rows; the column itself where these are all its rows. */
export function daysAt(column: Int32Array, rows: Int32Array): Int32Array {
  if (rows.length === column.length) return column;
  const picked = new Int32Array(rows.length);
  for (let k = 0; k < rows.length; k += 1) picked[k] = column[rows[k]!]!;
  return picked;
}

/** The same for a column of small codes. */
export function codesAt(column: Uint8Array, rows: Int32Array): Uint8Array {
  if (rows.length === column.length) return column;
  const picked = new Uint8Array(rows.length);
  for (let k = 0; k < rows.length; k += 1) picked[k] = column[rows[k]!]!;
  return picked;
}
