import type { Ledger } from '../ledger/ledger';

/** Documents by client, made once per ledger, so that a question about one client reads the rows of that client only. */
export interface Accounts {
  readonly ledger: Ledger;
  /** Positions of invoices, grouped by client; those of client c stand from `invoiceStart[c]` to `invoiceStart[c + 1]`. */
  readonly invoices: Int32Array;
  readonly invoiceStart: Int32Array;
  /** The same for credit notes and advances. */
  readonly credits: Int32Array;
  readonly creditStart: Int32Array;
}

/** The account of one client, or of all: the documents, in one currency, that a metric is computed over. */
export interface Account {
  readonly ledger: Ledger;
  /** Positions in `ledger.invoices`. */
  readonly invoices: Int32Array;
  /** Positions in `ledger.credits`. */
  readonly credits: Int32Array;
}

/**
 * Groups the documents of a ledger by client; inside a client they keep the order of the rows.
 *
 * @example
 * groupByClient(ledger).invoiceStart.length // 3, two clients and the end
 */
export function groupByClient(ledger: Ledger): Accounts {
  const invoices = grouped(ledger.invoices.client, ledger.invoices.count, ledger.clients.length);
  const credits = grouped(ledger.credits.client, ledger.credits.count, ledger.clients.length);
  return { ledger, invoices: invoices.positions, invoiceStart: invoices.start, credits: credits.positions, creditStart: credits.start };
}

/**
 * The account of one client, or of the whole ledger when the client is null.
 *
 * @param client an id into `ledger.clients`
 * @param currency an index into `ledger.currencies`; documents in other currencies are left out
 * @throws {RangeError} if the ledger has no such client
 * @example
 * accountOf(accounts, 1, 0).invoices.length // 3
 */
export function accountOf(accounts: Accounts, client: number | null, currency: number): Account {
  const { ledger } = accounts;
  if (client !== null && !(Number.isInteger(client) && client >= 0 && client < ledger.clients.length)) {
    throw new RangeError(`accountOf: client ${client}, expected an id below ${ledger.clients.length}`);
  }
  const invoices = client === null ? accounts.invoices : accounts.invoices.subarray(accounts.invoiceStart[client], accounts.invoiceStart[client + 1]);
  const credits = client === null ? accounts.credits : accounts.credits.subarray(accounts.creditStart[client], accounts.creditStart[client + 1]);
  return {
    ledger,
    invoices: inCurrency(ledger, invoices, ledger.invoices.currency, currency),
    credits: inCurrency(ledger, credits, ledger.credits.currency, currency),
  };
}

function inCurrency(ledger: Ledger, positions: Int32Array, currencies: Uint8Array, currency: number): Int32Array {
  return ledger.currencies.length <= 1 ? positions : positions.filter((position) => currencies[position] === currency);
}

function grouped(client: Int32Array, count: number, clients: number): { readonly start: Int32Array; readonly positions: Int32Array } {
  const start = new Int32Array(clients + 1);
  for (let at = 0; at < count; at += 1) start[client[at]! + 1]! += 1;
  for (let id = 0; id < clients; id += 1) start[id + 1]! += start[id]!;
  const next = start.slice();
  const positions = new Int32Array(count);
  for (let at = 0; at < count; at += 1) {
    const id = client[at]!;
    positions[next[id]!] = at;
    next[id]! += 1;
  }
  return { start, positions };
}
