import type { Text } from '../base/text';

/** The columns that a ledger can have. */
export type Field =
  | 'client' | 'invoice' | 'issued' | 'due' | 'terms' | 'amount' | 'paidOn' | 'paidAmount' | 'balance'
  | 'type' | 'status' | 'currency' | 'disputed' | 'promisedOn' | 'hold' | 'holdUntil' | 'reminders';

/**
 * Something in the cells that a user should know.
 * `rejected`: the row is not in the ledger. `warning`: it is, but its figures deserve a look. `note`: how it was understood.
 */
export interface Issue {
  /** The second table, where payments were joined to invoices; absent for the first. */
  readonly table?: 'payments';
  /** 1-based row in the cells that were read; 0 when the whole table is meant. */
  readonly row: number;
  /** 1-based column; 0 when the whole row is meant. */
  readonly column: number;
  readonly code: string;
  readonly severity: 'rejected' | 'warning' | 'note';
  /** The text found, cut to a readable length. */
  readonly found: string;
  /** What was expected, and what became of the row. Made on demand: there can be 100,000 issues. */
  readonly text: Text;
}
