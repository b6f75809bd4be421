import type { SerialDay } from '../base/serialDay';
import type { Ledger } from '../ledger/ledger';
import { openPart } from '../metrics/invoiceState';
import type { RecordedEvent } from './clientHistory';

/** What became of a promise to pay: read from the ledger, never typed. `unknown`: it was paid, but the ledger does not say when. */
export type PromiseOutcome = 'running' | 'kept' | 'broken' | 'unknown';

/**
 * Whether a promise was kept: at least the promised amount arrived, on the invoices that it was about, from the day it
 * was given to the end of the promised day (payments, and credit notes that name them). Without an amount, all that was open on those invoices was promised. A
 * promise that is kept early counts as kept at once; one that is not, runs to the end of its day, and is then broken.
 *
 * @throws {RangeError} if the event is no promise with a day
 * @source metrics.md, "promise"
 */
export function promiseOutcome(ledger: Ledger, promise: RecordedEvent, asOf: SerialDay): PromiseOutcome {
  const { event, invoices } = promise;
  const until = event.promisedOn;
  if (event.outcome !== 'promised' || until === null) throw new RangeError(`promiseOutcome: event ${event.id} is no promise with a day`);
  const { receiptStart, receipts, undated } = ledger.invoices;
  let wanted = event.amount ?? 0;
  let arrived = 0;
  let withoutDay = 0;
  for (const invoice of invoices) {
    if (event.amount === null) wanted += openPart(ledger, invoice, event.day - 1);
    if (asOf >= ledger.lastEvent) withoutDay += undated[invoice]!;
    for (let at = receiptStart[invoice]!; at < receiptStart[invoice + 1]!; at += 1) {
      const day = receipts.day[at]!;
      if (day >= event.day && day <= Math.min(until, asOf)) arrived += receipts.amount[at]!;
    }
  }
  if (arrived >= wanted) return 'kept';
  if (arrived + withoutDay >= wanted) return 'unknown';
  return asOf <= until ? 'running' : 'broken';
}
