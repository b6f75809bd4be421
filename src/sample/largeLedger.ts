import type { SerialDay } from '../base/serialDay';
import type { Cells } from '../ledger/cells';
import { seededRandom } from './seededRandom';

/** The columns of the large ledger: eight, as a plain export has them. */
export const LARGE_HEADER: readonly string[] = ['Client', 'Invoice', 'Issued', 'Due', 'Amount', 'Paid on', 'Status', 'Currency'];

/**
 * A ledger of any size, for measuring: a header row and `rows` rows of eight columns as Excel gives them (days as
 * serials, blank = 0), fresh arrays at each call. Sizes of clients are uneven, each client has habits of its own, and
 * the invoices of the last weeks are partly open.
 *
 * @param rows number of invoices
 * @param clients number of clients, each with at least one invoice when there are rows enough
 * @param endingAt the last day of the three years that it covers
 */
export function largeLedger(rows: number, clients: number, endingAt: SerialDay, seed = 1): Cells {
  const random = seededRandom(seed);
  const habit = Array.from({ length: clients }, () => ({ terms: random.pick([15, 30, 30, 30, 45, 60]), delay: Math.round(random.bell() * 9 + 4), amount: random.whole(200, 20000) }));
  const days = 1095;
  const cells: unknown[][] = [LARGE_HEADER.slice()];
  for (let row = 0; row < rows; row += 1) {
    // The square leaves some clients with ten times the invoices of others.
    const client = row < clients ? row : Math.floor(random.next() * random.next() * clients);
    const { terms, delay, amount } = habit[client]!;
    const issued = endingAt - days + 1 + Math.floor((row / rows) * days);
    const due = issued + terms;
    const paidOn = Math.max(issued, due + delay + Math.round(random.bell() * 8));
    const open = paidOn > endingAt || random.next() < 0.01;
    cells.push([
      `Client ${String(client + 1).padStart(5, '0')}`, `F${String(row + 1).padStart(7, '0')}`, issued, due,
      Math.round(amount * (50 + random.next() * 100)) / 100, open ? 0 : paidOn, open ? 'open' : 'paid', 'EUR',
    ]);
  }
  return cells;
}
