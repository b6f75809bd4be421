import type { Offer } from './offers';
import type { OrderValue, PayingHabit } from './orderValue';

/** A client as terms are suggested for. */
export interface TermsClient {
  readonly habit: PayingHabit;
  /** Days from invoice to due as they are today; null where nothing was ever agreed or invoiced. */
  readonly currentDays: number | null;
  readonly endOfMonthTerms: boolean;
  readonly invoices: number;
  /** Own sector; '' = that of the settings. */
  readonly sector: string;
  /** An insolvency proceeding is open. */
  readonly insolvent: boolean;
}

export interface ValuedOffer extends OrderValue {
  readonly offer: Offer;
}
