import type { AmountColumn } from './readAmountColumn';
import type { ClientNames } from './readNameColumn';
import type { DateColumn } from './readDateColumn';
import type { Field } from './issue';
import type { Header } from './findHeader';
import type { LedgerIssue } from './ledgerIssue';
import type { Cells } from './cells';
import type { WordColumn } from './readWordColumn';

export type DateField = 'issued' | 'due' | 'paidOn' | 'promisedOn' | 'holdUntil';
export type AmountField = 'amount' | 'paidAmount' | 'balance';
export type WordField = 'type' | 'status' | 'disputed' | 'hold';

/** A table read column by column, before its rows are judged. */
export interface TableColumns {
  readonly cells: Cells;
  readonly header: Header;
  /** 0-based row of the first row below the header. */
  readonly first: number;
  /** Rows below the header. */
  readonly count: number;
  /** 0-based column of each field that the table has. */
  readonly columns: ReadonlyMap<Field, number>;
  readonly clients: ClientNames;
  /** Client id by row; null where the table has no client column. */
  readonly clientIds: Int32Array | null;
  readonly dates: Readonly<Record<DateField, DateColumn | null>>;
  readonly amounts: Readonly<Record<AmountField, AmountColumn | null>>;
  readonly words: Readonly<Record<WordField, WordColumn | null>>;
  /** How the table as a whole was understood. */
  readonly notes: LedgerIssue[];
}
