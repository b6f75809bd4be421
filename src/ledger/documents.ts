import type { Currencies } from './currencies';
import type { LedgerIssue } from './ledgerIssue';
import type { InvoiceNumbers } from './invoiceNumbers';
import type { ClientNames } from './clientNames';

/** The accepted rows of a ledger, sorted by what they are, before payments are set against invoices. */
export interface Documents {
  readonly clients: ClientNames;
  readonly currencies: Currencies;
  readonly invoices: InvoiceColumns;
  readonly byNumber: InvoiceNumbers;
  readonly credits: CreditRow[];
  readonly payments: PaymentRow[];
  /** 1-based row of cancelled documents by their number. */
  readonly cancelled: Map<string, number>;
  readonly issues: LedgerIssue[];
  readonly counts: { accepted: number; rejected: number; blank: number };
}

/** Invoices by position, column by column. */
export interface InvoiceColumns {
  readonly count: number;
  readonly client: Int32Array;
  readonly number: readonly string[];
  readonly row: Int32Array;
  readonly issued: Int32Array;
  readonly due: Int32Array;
  readonly amount: Float64Array;
  readonly currency: Uint8Array;
  readonly flags: Uint16Array;
  /** `StatusCode`; null where the ledger has no status column. */
  readonly status: Uint8Array | null;
  readonly undated: Float64Array;
  readonly promised: Int32Array;
  readonly holdUntil: Int32Array;
  readonly reminders: Uint16Array;
  readonly holdReasons: Map<number, string>;
  /** The payment that the row itself tells: its day, 0 if none, and its amount. */
  readonly paidDay: Int32Array;
  readonly paidAmount: Float64Array;
}

/** A credit note. */
export interface CreditRow {
  readonly row: number;
  readonly client: number;
  readonly number: string;
  readonly day: number;
  /** > 0, minor units. */
  readonly amount: number;
  readonly currency: number;
}

/** A payment, from a row of the ledger or of a table of payments. */
export interface PaymentRow {
  readonly table: 'payments' | undefined;
  /** 1-based. */
  readonly row: number;
  /** It stands below its invoice, as we write ledgers. */
  readonly below?: boolean;
  /** 1-based column of the invoice number; 0 if none. */
  readonly column: number;
  /** -1 where the row names none. */
  readonly client: number;
  /** '' where the row names none. */
  readonly number: string;
  readonly day: number;
  /** Major units; a refund is negative. The minor unit is that of the invoice's currency. */
  readonly major: number;
  /** -1 where the row names none. */
  readonly currency: number;
}
