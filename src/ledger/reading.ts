import type { Language } from '../base/text';
import type { Field, Issue } from './issue';
import type { Ledger } from './ledger';

/** What reading a range gave: the ledger, and everything that a user should know about how it was read. */
export interface Reading {
  readonly ledger: Ledger;
  readonly issues: readonly Issue[];
  /** Rows below the header. accepted + rejected + blank = rows, always. */
  readonly counts: { readonly rows: number; readonly accepted: number; readonly rejected: number; readonly blank: number };
  /** 1-based row of the header in the cells. */
  readonly headerRow: number;
  /** Which column (1-based) was read as which field, and under which header text. */
  readonly columns: readonly { readonly field: Field; readonly column: number; readonly header: string }[];
  /** The language of most recognised headers. */
  readonly language: Language;
}
