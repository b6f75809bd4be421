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
 * The open invoices of one currency at asOf, grouped by client, larger first inside a client. A disputed invoice is set
 * apart once the ledger's last event is known: nobody can say when a dispute ends, so its cash is not promised to anyone.
 *
 * @param currency an index into `ledger.currencies`
 */
export function openReceivables(ledger: Ledger, asOf: SerialDay, currency: number): OpenReceivables {
  const { invoices } = ledger;
  const disputesKnown = asOf >= ledger.lastEvent;
  const chosen: number[] = [];
  const rest = new Float64Array(invoices.count);
  let disputed = 0;
  for (let i = 0; i < invoices.count; i += 1) {
    if (invoices.issued[i]! > asOf || invoices.currency[i] !== currency) continue;
    const open = openPart(ledger, i, asOf);
    if (open <= 0) continue;
    if (disputesKnown && (invoices.flags[i]! & InvoiceFlag.disputed) !== 0) {
      disputed += open;
      continue;
    }
    rest[i] = open;
    chosen.push(i);
  }
  // The order depends on facts, not on rows, so that sorting a sheet cannot move a figure.
  chosen.sort((a, b) => invoices.client[a]! - invoices.client[b]! || rest[b]! - rest[a]! || invoices.due[a]! - invoices.due[b]! || a - b);
  return {
    count: chosen.length,
    invoice: Int32Array.from(chosen),
    client: Int32Array.from(chosen, (i) => invoices.client[i]!),
    due: Int32Array.from(chosen, (i) => invoices.due[i]!),
    amount: Float64Array.from(chosen, (i) => rest[i]!),
    disputed,
  };
}
