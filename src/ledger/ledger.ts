import type { SerialDay } from '../base/serialDay';

/**
 * A receivables ledger in memory: what was invoiced to whom, when it was due, and what came in.
 * Columns are typed arrays; days are serial days, money is integer minor units, clients are ids into `clients`.
 * Cancelled documents and rejected rows are not in it (they are in the issues of the reading).
 * It holds every accepted fact, whatever its date; who asks gives `asOf` and sees only facts dated ≤ asOf.
 */
export interface Ledger {
  /** The client's name as first written, by client id. */
  readonly clients: readonly string[];
  /** Client id by folded name (trimmed, case and accents folded; see `foldName`). */
  readonly clientIds: Pick<ReadonlyMap<string, number>, 'get'>;
  /** ISO codes or the symbols found; '' where the ledger names none. */
  readonly currencies: readonly string[];
  /** Decimal digits of the minor unit, by currency index: 2 for EUR, 0 for JPY. */
  readonly minorDigits: readonly number[];
  readonly invoices: Invoices;
  readonly credits: Credits;
  /** The latest issue or payment day, far-future outliers left out: `asOf` where the caller gives none. */
  readonly lastEvent: SerialDay;
  readonly firstEvent: SerialDay;
}

/** Invoices by position, in the order of the rows. */
export interface Invoices {
  readonly count: number;
  readonly client: Int32Array;
  /** The invoice number as written; where the ledger has none, the row number as text. */
  readonly number: readonly string[];
  /** 1-based position of the row in the cells that were read (the header row counts). */
  readonly row: Int32Array;
  readonly issued: Int32Array;
  readonly due: Int32Array;
  /** > 0, tax included, minor units. */
  readonly amount: Float64Array;
  readonly currency: Uint8Array;
  /** A sum of `InvoiceFlag`. */
  readonly flags: Uint16Array;
  /** The day on which payments (and credit notes that name the invoice) first reach the amount, less the tolerance; NO_DAY if never. */
  readonly settled: Int32Array;
  /** Settled without a dated payment, minor units: known from the ledger's last event on only. */
  readonly undated: Float64Array;
  /** The day until which the client promised to pay; NO_DAY if none. */
  readonly promised: Int32Array;
  /** Until which day the invoice must not be chased; NO_DAY if no day was set. */
  readonly holdUntil: Int32Array;
  /** How many reminders the ledger says were sent. */
  readonly reminders: Uint16Array;
  /** Why an invoice is on hold, by its position, where the ledger says so. */
  readonly holdReasons: ReadonlyMap<number, string>;
  /** Settlements of invoice i are `receipts` from `receiptStart[i]` to `receiptStart[i + 1]`, by day, oldest first. */
  readonly receiptStart: Int32Array;
  readonly receipts: Receipts;
}

/** Payments and credit notes set against an invoice, grouped by invoice. */
export interface Receipts {
  readonly day: Int32Array;
  /** Minor units; a refund is negative. */
  readonly amount: Float64Array;
  /** 0 payment, 1 credit note. */
  readonly kind: Uint8Array;
}

/** Credit notes and advances: money in the client's favour, whether or not it is set against an invoice. */
export interface Credits {
  readonly count: number;
  readonly client: Int32Array;
  readonly day: Int32Array;
  /** > 0, minor units. */
  readonly amount: Float64Array;
  readonly currency: Uint8Array;
  /** 0 credit note, 1 advance (a payment that names no invoice). */
  readonly kind: Uint8Array;
  /** Position of the invoice that a credit note reduces (it then stands in that invoice's receipts too); -1 if none. */
  readonly invoice: Int32Array;
  readonly row: Int32Array;
}

export const InvoiceFlag = {
  /** The due date was inferred from terms. */
  dueInferred: 1,
  disputed: 2,
  /** The user asked that it is not chased. */
  hold: 4,
  /** Marked as paid without a payment day: closed at every asOf, outside the delay averages. */
  closedWithoutDay: 8,
  /** Settled by credit notes alone: nothing was paid, so it has no delay. */
  credited: 16,
  /** One payment of exactly the amount, on the day it was settled, and nothing else: no need to look at its receipts. */
  paidAtOnce: 32,
} as const;
