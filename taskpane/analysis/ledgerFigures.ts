import type { Outcome } from '../../src/base/outcome';

/** The figures of the whole ledger. Money in minor units of `currency`. */
export interface LedgerFigures {
  /** Position in `ledger.currencies`. */
  readonly currency: number;
  readonly currencyCode: string;
  readonly minorDigits: number;
  readonly open: number;
  readonly overdue: number;
  readonly credits: number;
  readonly dso: Outcome<number>;
  readonly averageDaysLate: Outcome<number>;
  readonly lateRate: Outcome<number>;
  readonly aged: readonly AgedBucket[];
}

/** One bucket of the aged balance: days past due from–to, null = without end; "not due" ends at 0. */
export interface AgedBucket {
  readonly from: number | null;
  readonly to: number | null;
  readonly amount: number;
}
