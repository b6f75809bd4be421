import type { SerialDay } from '../base/serialDay';

/** When one invoice will be paid, as a distribution of its days late (paid − due; negative = early). */
export interface DelayCurve {
  /**
   * P(paid more than `days` after the due date, or never). Non-increasing in `days`, defined for every number.
   * For an open invoice it is conditional on being unpaid at asOf: 1 for every day up to asOf.
   */
  exceeds(days: number): number;
  /**
   * The smallest whole number of days late by which the invoice is paid with probability ≥ `quantile`, given that it
   * is paid within the horizon of the model; at least one day after asOf for an open invoice.
   */
  daysLateAt(quantile: number): number;
  /** P(not paid within the horizon of the model, 180 days after due): "may stay unpaid". */
  readonly neverPaid: number;
}

/** The groups of facts that an explanation of a score tells apart. */
export const FACTOR_GROUPS = ['history', 'overdue', 'recency', 'amount', 'terms'] as const;
export type FactorGroup = (typeof FACTOR_GROUPS)[number];

/** On how much a model or a score rests. */
export interface Evidence {
  /** Invoices issued by asOf. */
  readonly invoices: number;
  /** Those whose due date has passed or that are paid: they say something about delay. */
  readonly matured: number;
}

/** What is known of a client at asOf. */
export interface ClientEvidence extends Evidence {
  /** Open invoices past due. */
  readonly overdue: number;
  /** Days from the last payment to asOf; null if there is none. */
  readonly daysSinceLastPaid: number | null;
  /** Median days from issue to due, the ledger's for a client without an invoice. */
  readonly usualTerms: number;
  /** Typical amount (geometric mean), minor units. */
  readonly usualAmount: number;
  /** Mean days late of the paid invoices and, so far, of the open overdue ones; null if there is none. */
  readonly meanDaysLate: number | null;
}

/** `outside`: of another currency, issued later, or without a delay (closed without a day, settled by credit notes). */
export type InvoiceState = 'open' | 'paid' | 'outside';

/**
 * What a ledger can say about its clients.
 * `tooFewInvoices`: under 100 matured invoices, the prior carries the answers. `noDifference`: no difference between
 * clients found. `clientsDiffer`: scores tell clients apart.
 */
export type Skill = 'tooFewInvoices' | 'noDifference' | 'clientsDiffer';

/** A payment-delay model learnt from one ledger, knowing the facts dated ≤ asOf. */
export interface DelayModel {
  readonly asOf: SerialDay;
  /** The index of the currency whose invoices it knows. */
  readonly currency: number;
  /** Decimal digits of its minor unit. */
  readonly minorDigits: number;
  /** What the ledger as a whole offered. */
  readonly evidence: Evidence;
  /** Kinds of payer found; 1 = no kinds told apart. */
  readonly payerClasses: number;
  readonly skill: Skill;
  /** An invoice of the ledger that is open at asOf, by its position. */
  openInvoice(invoice: number): DelayCurve;
  /** The next invoice of a client, as if issued the day after asOf; usual terms and amount unless given (days, minor units). */
  nextInvoice(client: number, terms?: number, amount?: number): DelayCurve;
  /** An invoice of a client never seen: the ledger's prior. */
  unknownClient(): DelayCurve;
  /** On how many invoices the answers for this client rest, and where the client stands. */
  clientEvidence(client: number): ClientEvidence;
  /** Whether the model can speak about an invoice of the ledger, by its position. */
  invoiceState(invoice: number): InvoiceState;
  /** Invoices due at least `days` days before asOf, and how many of them were not paid within those days. */
  casesBeyond(days: number): { readonly known: number; readonly late: number };
  /**
   * The risk score (0–100, unrounded) of the client's next invoice when only the factor groups in `kept` (bit g is
   * `FACTOR_GROUPS[g]`) speak and the others are those of an average client and invoice; all of them if omitted.
   */
  score(client: number, kept?: number): number;
}
