import type { SerialDay } from '../base/serialDay';

/** When one invoice will be paid, as a distribution of its days late (paid − due; negative = early). */
export interface DelayCurve {
  /**
   * P(paid more than `days` after the due date, or never). Non-increasing in `days`, defined for every number.
   * For an open invoice it is conditional on being unpaid at asOf: 1 for every day up to asOf.
   */
  exceeds(days: number): number;
  /** The smallest whole number of days late by which the invoice is paid with probability ≥ `quantile`, given that it is paid at all. */
  daysLateAt(quantile: number): number;
  /** P(not paid within the horizon of the model): "may stay unpaid". */
  readonly neverPaid: number;
}

/** A payment-delay model learnt from one ledger, knowing the facts dated ≤ asOf. */
export interface DelayModel {
  readonly asOf: SerialDay;
  /** An invoice of the ledger that is open at asOf, by its position. */
  openInvoice(invoice: number): DelayCurve;
  /** The next invoice of a client, as if issued the day after asOf; usual terms and amount unless given (days, minor units). */
  nextInvoice(client: number, terms?: number, amount?: number): DelayCurve;
  /** An invoice of a client never seen: the ledger's prior. */
  unknownClient(): DelayCurve;
}
