import { NO_DAY, type SerialDay } from '../base/serialDay';
import { InvoiceFlag, type Ledger } from '../ledger/ledger';
import { openPart } from '../metrics/invoiceState';

/** What clients still owe at a day, invoice by invoice, client after client. Columns are parallel. */
export interface OpenReceivables {
  readonly count: number;
  /** Position in the ledger. */
  readonly invoice: Int32Array;
  readonly client: Int32Array;
  readonly due: Int32Array;
  /** The open part, minor units, > 0. */
  readonly amount: Float64Array;
  /** Left out because the client disputes the invoice; minor units. */
  readonly disputed: number;
}

/**
 * The open invoices of one currency at asOf, grouped by client, in the ledger's order inside a client. A disputed invoice
 * is set apart once the ledger's last event is known: nobody can say when a dispute ends, so its cash is not promised to
 * anyone.
 *
 * @param currency an index into `ledger.currencies`
 */
export function openReceivables(ledger: Ledger, asOf: SerialDay, currency: number): OpenReceivables {
  const { issued, settled, receiptStart } = ledger.invoices;
  // Settled by one payment: nothing can have been refunded, and most invoices are so.
  const mayBeOpen = (i: number): boolean =>
    issued[i]! <= asOf && (settled[i] === NO_DAY || settled[i]! > asOf || receiptStart[i + 1]! - receiptStart[i]! !== 1);
  return openAmong(ledger, asOf, clientAfterClient(ledger, currency, mayBeOpen));
}

/** Positions of one currency that pass a test, client after client, in one pass of counting. */
export function clientAfterClient(ledger: Ledger, currency: number, wanted: (invoice: number) => boolean): Int32Array {
  const { client, count } = ledger.invoices;
  const next = new Int32Array(ledger.clients.length + 1);
  const found = new Int32Array(count);
  let size = 0;
  for (let i = 0; i < count; i += 1) {
    if (ledger.invoices.currency[i] !== currency || !wanted(i)) continue;
    found[size] = i;
    size += 1;
    next[client[i]! + 1]! += 1;
  }
  for (let id = 0; id < ledger.clients.length; id += 1) next[id + 1]! += next[id]!;
  const grouped = new Int32Array(size);
  for (let k = 0; k < size; k += 1) {
    const id = client[found[k]!]!;
    grouped[next[id]!] = found[k]!;
    next[id]! += 1;
  }
  return grouped;
}

/** Those of some invoices that are open at asOf, in their order. @param unsettled leave out what was settled before, also where a refund opened it again */
export function openAmong(ledger: Ledger, asOf: SerialDay, among: Int32Array, unsettled = false): OpenReceivables {
  const { invoices } = ledger;
  const { issued, settled } = invoices;
  const disputesKnown = asOf >= ledger.lastEvent;
  const invoice = new Int32Array(among.length);
  const client = new Int32Array(among.length);
  const due = new Int32Array(among.length);
  const amount = new Float64Array(among.length);
  let count = 0;
  let disputed = 0;
  for (const i of among) {
    if (issued[i]! > asOf || (unsettled && settled[i] !== NO_DAY && settled[i]! <= asOf)) continue;
    const open = openPart(ledger, i, asOf);
    if (open <= 0) continue;
    if (disputesKnown && (invoices.flags[i]! & InvoiceFlag.disputed) !== 0) {
      disputed += open;
      continue;
    }
    invoice[count] = i;
    client[count] = invoices.client[i]!;
    due[count] = invoices.due[i]!;
    amount[count] = open;
    count += 1;
  }
  return { count, invoice: invoice.subarray(0, count), client: client.subarray(0, count), due: due.subarray(0, count), amount: amount.subarray(0, count), disputed };
}
