import type { Issue } from '../../src/ledger/issue';
import type { Language } from '../../src/base/text';
import type { Channel, Level, TriageClass } from '../../src/reminders/reminderLine';
import type { Variant } from '../../src/reminders/templates';
import type { WhatIfQuestion } from '../analysis/whatIfStudy';

export type ClientOrder = 'risk' | 'overdue' | 'open' | 'late' | 'name';

/** Which template the user looks at. */
export interface ChosenTemplate {
  readonly language: Language;
  readonly level: Level;
  readonly channel: Channel;
  readonly variant: Variant;
}

/** Search, order, filter and page of the lists, kept while the user looks elsewhere. */
export interface ListState {
  readonly clientSearch: string;
  readonly clientOrder: ClientOrder;
  readonly clientPage: number;
  readonly issueFilter: Issue['severity'] | 'all';
  readonly issuePage: number;
  readonly todayPage: number;
  readonly todayClass: TriageClass | 'all';
  readonly todayChannel: Channel | 'all';
  readonly todaySearch: string;
  readonly showHeld: boolean;
  readonly invoicePage: number;
  readonly termsFilter: 'changes' | 'limits' | 'all';
  readonly termsPage: number;
  readonly feePage: number;
  /** The template that is edited; null = none is open. */
  readonly template: ChosenTemplate | null;
  /** What the user asks of new terms, as far as it is chosen. */
  readonly whatIf: Partial<WhatIfQuestion>;
}

export const FRESH_LISTS: ListState = {
  clientSearch: '', clientOrder: 'risk', clientPage: 0, issueFilter: 'all', issuePage: 0, todayPage: 0, todayClass: 'all', todayChannel: 'all', todaySearch: '', showHeld: false, invoicePage: 0,
  termsFilter: 'changes', termsPage: 0, feePage: 0, template: null, whatIf: {},
};
