import type { Grade } from '../../src/risk/grade';

/** One client as the lists show it. Money in minor units of the analysed currency; null = the ledger cannot say. */
export interface ClientLine {
  readonly client: number;
  readonly name: string;
  /** 0 (safe) to 100. */
  readonly score: number | null;
  readonly grade: Grade | null;
  /** Marked as a natural person and so not scored. */
  readonly unscoredPerson: boolean;
  readonly open: number;
  readonly overdue: number;
  readonly averageDaysLate: number | null;
  /** Days, late last year less late before; positive = getting slower. */
  readonly trend: number | null;
  /** Share, 0–1. */
  readonly lateRate: number | null;
  readonly invoices: number;
}
