import type { Language } from '../base/text';
import type { AgeBucket } from './ageBucket';
import type { Field } from './issue';
import { DEFAULT_REMINDER_OPTIONS, type ReminderOptions } from './reminderOptions';

/**
 * Everything a user can set, in one value. It is an argument of every ledger function, so that the pane and the
 * cells agree and a result depends on its arguments alone. `readOptions` makes it from a key · value range.
 */
export interface Options {
  /** The language of texts that functions write into cells; null = the language of the ledger's headers. */
  readonly language: Language | null;
  /** Header text by field, where recognition is overridden. */
  readonly mapping: Partial<Readonly<Record<Field, string>>>;
  /** Header text by field of a second table of payments. */
  readonly paymentsMapping: Partial<Readonly<Record<'client' | 'invoice' | 'issued' | 'amount', string>>>;
  readonly currency: string | null;
  /** Days from issue to due where a row gives neither due date nor terms; null = such a row is rejected. */
  readonly defaultTerms: number | null;
  /** Days after the due date that are not yet called late. */
  readonly grace: number;
  /** A rest up to this amount (major units) counts as paid. */
  readonly tolerance: number;
  /** Lower bounds of grades B, C, D, E. */
  readonly gradeBounds: readonly [number, number, number, number];
  /** The period of the simple DSO, in days. */
  readonly dsoDays: number;
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd' | null;
  /** The decimal separator of amounts written as text, where the columns do not tell. */
  readonly decimal: '.' | ',' | null;
  /** Words or codes of the status column that a user's program has of its own. */
  readonly statusWords: Partial<Readonly<Record<'open' | 'paid' | 'disputed' | 'cancelled', readonly string[]>>>;
  /** Share of a sale that is left when its costs are paid, 0 to 1. */
  readonly margin: number;
  /** Yearly cost of the money tied up in receivables, 0 to 1. */
  readonly costOfCapital: number;
  /** Share of an invoice lost when it is unpaid 180 days after due, 0 to 1. */
  readonly lossShare: number;
  /** Orders gained per 30 days of longer terms (lost per 30 days of shorter ones), as a share. */
  readonly ordersPerMonthOfTerms: number;
  /** ISO code of the country whose law caps payment terms and sets late fees. */
  readonly country: string;
  /** What the business sells, where the law caps its terms in a way of its own; 'general' otherwise. */
  readonly sector: string;
  /** Longest terms for a client with fewer than three invoices, days. */
  readonly newClientDays: number;
  /** The yearly rate of late-payment interest in the user's contracts, 0 to 1; null = the legal one. */
  readonly lateFeeRate: number | null;
  /** The reference rate (ECB or Bank of England), 0 to 1, for days after the last that the product's table is confirmed for; null = the last known. */
  readonly referenceRate: number | null;
  /** Loss rates of the user that replace those of the ledger in the provision, 0 to 1. */
  readonly lossRates: Partial<Readonly<Record<AgeBucket, number>>>;
  /** The user's own factor of a client's sector, by folded name; none is shipped as fact. */
  readonly sectorFactors: ReadonlyMap<string, number>;
  /** Whether clients marked as natural persons are scored; off until the user switches it on knowingly. */
  readonly scoreNaturalPersons: boolean;
  /** When, whom and at what cost reminders go out. */
  readonly reminders: ReminderOptions;
}

export const DEFAULT_OPTIONS: Options = {
  language: null,
  mapping: {},
  paymentsMapping: {},
  currency: null,
  defaultTerms: null,
  grace: 0,
  tolerance: 0,
  gradeBounds: [10, 25, 45, 65],
  dsoDays: 365,
  dateOrder: null,
  decimal: null,
  statusWords: {},
  margin: 0.3,
  costOfCapital: 0.08,
  lossShare: 0.6,
  ordersPerMonthOfTerms: 0.02,
  country: 'FR',
  sector: 'general',
  newClientDays: 30,
  lateFeeRate: null,
  referenceRate: null,
  lossRates: {},
  sectorFactors: new Map(),
  scoreNaturalPersons: false,
  reminders: DEFAULT_REMINDER_OPTIONS,
};
