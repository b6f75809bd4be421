import type { SerialDay } from '../base/serialDay';
import type { CalendarClock } from './calendarClock';
import type { ClientCalendar } from './clientCalendar';
import type { Evidence } from './delayModel';
import type { LedgerDrift } from './ledgerDrift';
import type { PayerClasses } from './payerClasses';
import type { PhaseFit } from './phaseFit';

/**
 * Everything learnt from a ledger at one asOf, and nothing about single clients: their state is read from the ledger
 * when they are asked about, so the parameters of an earlier day can be used with the facts of a later one.
 */
export interface ModelParameters {
  readonly learntAt: SerialDay;
  readonly evidence: Evidence;
  /** Last day late of each bin. */
  readonly edges: Int32Array;
  readonly dailyHazard: Float64Array;
  readonly clock: CalendarClock;
  readonly clientCalendar: ClientCalendar;
  /** P(paid in the bin | unpaid before) over the whole ledger. */
  readonly pooled: Float64Array;
  /** The same against it, in log-odds, by terms group (see `termsGroup`) and bin. */
  readonly termsHazard: Float64Array;
  readonly classes: PayerClasses;
  readonly shrinkage: Float64Array;
  readonly intercept: Float64Array;
  readonly phases: readonly PhaseFit[];
  /** How far the ledger as a whole has moved lately. */
  readonly drift: LedgerDrift;
  /** What an invoice of a client never seen is like. */
  readonly usualTerms: number;
  readonly usualLogAmount: number;
}
