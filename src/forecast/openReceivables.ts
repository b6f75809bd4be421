import type { SerialDay } from '../base/serialDay';
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
 * The open invoices of one currency at asOf, grouped by client. A disputed invoice is set
 * apart once the ledger's last event is known: nobody can say when a dispute ends, so its cash is not promised to anyone.
 *
 * @param currency an index into `ledger.currencies`
 * @param among positions to look at, where the others are known to be closed; all by default
 */
export function openReceivables(ledger: Ledger, asOf: SerialDay, currency: number, among?: Int32Array): OpenReceivables {
  const { invoices } = ledger;
  const disputesKnown = asOf >= ledger.lastEvent;
  const found: number[] = [];
  const rest: number[] = [];
  let disputed = 0;
  const candidates = among?.length ?? invoices.count;
  for (let k = 0; k < candidates; k += 1) {
    const i = among === undefined ? k : among[k]!;
    if (invoices.issued[i]! > asOf || invoices.currency[i] !== currency) continue;
    const open = openPart(ledger, i, asOf);
    if (open <= 0) continue;
    if (disputesKnown && (invoices.flags[i]! & InvoiceFlag.disputed) !== 0) {
      disputed += open;
      continue;
    }
    found.push(i);
    rest.push(open);
  }
  const order = byClient(found, invoices.client, ledger.clients.length);
  return {
    count: found.length,
    invoice: order.map((k) => found[k]!),
    client: order.map((k) => invoices.client[found[k]!]!),
    due: order.map((k) => invoices.due[found[k]!]!),
    amount: Float64Array.from(order, (k) => rest[k]!),
    disputed,
  };
}

/** Places in `found`, client after client, in one pass of counting. */
function byClient(found: readonly number[], client: Int32Array, clients: number): Int32Array {
  const next = new Int32Array(clients + 1);
  for (const i of found) next[client[i]! + 1]! += 1;
  for (let id = 0; id < clients; id += 1) next[id + 1]! += next[id]!;
  const order = new Int32Array(found.length);
  found.forEach((i, k) => {
    order[next[client[i]!]!] = k;
    next[client[i]!]! += 1;
  });
  return order;
}
