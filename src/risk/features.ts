import type { FactorGroup } from './delayModel';

/** What the regression knows about an invoice in a bin. The first seven change from bin to bin or with the client's payments. */
export const FEATURES = [
  /** The hazard of the client's kind of payer, from all facts, against the pool. */
  'steadyClass',
  /** The same from recent facts. */
  'recentClass',
  /** The client's own recent payments in this bin, leaning on the pool. */
  'recentHazard',
  /** The client's recent payments in all bins against what the pool would have paid. */
  'recentPace',
  /** The hazard of invoices with such terms, against the pool. */
  'termsHazard',
  /** How much more of the bin's clock lies ahead by the days on which the client pays. */
  'ownDays',
  /** The same of the time before the bin: payments that waited for such a day come on the next one. */
  'ownDaysBefore',
  'overdue',
  'sinceLastPaid',
  'amount',
  'amountForClient',
  'terms',
  'termsForClient',
  'disputed',
  /** Whether the client has stopped paying: how unlikely their unpaid run is. */
  'stoppedPaying',
] as const;
export const FEATURE_COUNT = FEATURES.length;

/** Features from here on belong to the invoice, not to one of its bins. */
export const FIRST_INVOICE_FEATURE = 7;
export const INVOICE_FEATURES = FEATURE_COUNT - FIRST_INVOICE_FEATURE;

/** The factor group under which a feature is explained; null = it belongs to one invoice, not to a client's score. */
export const GROUP_OF_FEATURE: readonly (FactorGroup | null)[] = [
  'history', 'history', 'history', 'history', 'terms', null, null, 'overdue', 'recency', 'amount', 'amount', 'terms', 'terms', null, 'overdue',
];
