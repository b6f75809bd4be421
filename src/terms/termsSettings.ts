/** What the user knows of the business and the model cannot: the defaults are our choice, shown beside every suggestion. */
export interface TermsSettings {
  /** Share of a sale that is left when its costs are paid. */
  readonly margin: number;
  /** Yearly cost of the money tied up in receivables. */
  readonly costOfCapital: number;
  /** Share of an invoice lost when it is unpaid 180 days after due. */
  readonly lossShare: number;
  /** Orders gained per 30 days of longer terms (lost per 30 days of shorter ones), as a share. */
  readonly ordersPerMonthOfTerms: number;
  /** Country whose law caps the terms. */
  readonly country: string;
  /** Sector of the business where a client has none of its own. */
  readonly sector: string;
  /** Longest terms for a client with fewer than three invoices. */
  readonly newClientDays: number;
}

export const DEFAULT_TERMS_SETTINGS: TermsSettings = {
  margin: 0.3,
  costOfCapital: 0.08,
  lossShare: 0.6,
  ordersPerMonthOfTerms: 0.02,
  country: 'FR',
  sector: 'general',
  newClientDays: 30,
};

/** The settings of terms among all options; what the options do not say keeps its default. */
export function termsSettingsOf(options: object): TermsSettings {
  const { margin, costOfCapital, lossShare, ordersPerMonthOfTerms, country, sector, newClientDays } = {
    ...DEFAULT_TERMS_SETTINGS, ...(options as Partial<TermsSettings>),
  };
  return { margin, costOfCapital, lossShare, ordersPerMonthOfTerms, country, sector, newClientDays };
}
