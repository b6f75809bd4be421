import type { Cells } from '../src/ledger/cells';

/** The yardstick: a `for` over the rows, a `Map` by the raw client string, five sums. */
export function barePass(cells: Cells): number {
  const clients = new Map<unknown, number>();
  let issued = 0;
  let due = 0;
  let amount = 0;
  let paidOn = 0;
  let open = 0;
  for (let row = 1; row < cells.length; row += 1) {
    const cell = cells[row]!;
    const client = cell[0];
    if (!clients.has(client)) clients.set(client, clients.size);
    issued += cell[2] as number;
    due += cell[3] as number;
    amount += cell[4] as number;
    paidOn += cell[5] as number;
    if (cell[5] === 0) open += cell[4] as number;
  }
  return issued + due + amount + paidOn + open + clients.size;
}
