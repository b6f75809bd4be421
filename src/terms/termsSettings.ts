import { DEFAULT_OPTIONS, type Options } from '../ledger/options';

/** What the user knows of the business and the model cannot: the defaults are our choice, named beside every suggestion. */
export type TermsSettings = Pick<
  Options, 'margin' | 'costOfCapital' | 'lossShare' | 'ordersPerMonthOfTerms' | 'country' | 'sector' | 'newClientDays'
>;

export const DEFAULT_TERMS_SETTINGS: TermsSettings = DEFAULT_OPTIONS;
