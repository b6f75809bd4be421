import type { AmountColumn } from './amountColumn';
import type { ClientNames } from './clientNames';
import type { DateColumn } from './dateColumn';
import type { Field } from './issue';
import type { Header } from './findHeader';
import type { LedgerIssue } from './ledgerIssue';
import type { Cells } from './cells';
import type { TextColumn } from './textColumn';
import type { WordColumn } from './wordColumn';

export type DateField = 'issued' | 'due' | 'paidOn' | 'promisedOn' | 'holdUntil';
export type AmountField = 'amount' | 'paidAmount' | 'balance';
export type WordField = 'type' | 'status' | 'currency' | 'disputed' | 'hold';

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
  /** The invoice number of each row; null where the table has no such column. */
  readonly numbers: TextColumn | null;
  readonly dates: Readonly<Record<DateField, DateColumn | null>>;
  readonly amounts: Readonly<Record<AmountField, AmountColumn | null>>;
  /** The codes of the currency are `currencyIndex` + 1. */
  readonly words: Readonly<Record<WordField, WordColumn | null>>;
  /** How the table as a whole was understood. */
  readonly notes: LedgerIssue[];
}
