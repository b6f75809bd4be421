import type { SerialDay } from '../base/serialDay';
import type { Text } from '../base/text';

/** How a client is contacted. `registered` is the registered letter with receipt of a formal notice. */
export type Channel = 'mail' | 'call' | 'letter' | 'registered';

/** 0 courtesy note before the due date · 1 first reminder · 2 second reminder · 3 last notice · 4 formal notice. */
export type Level = 0 | 1 | 2 | 3 | 4;

/**
 * What kind of case it is.
 * `atRisk`: most of the money is expected to stay unpaid without action. `quickWin`: overdue, and likely to come in once asked.
 * `courtesy`: nothing is overdue yet, but a large or doubtful amount soon will be. `hold`: not today, and `hold` says why.
 */
export type TriageClass = 'atRisk' | 'quickWin' | 'courtesy' | 'hold';

/** Why nobody is contacted, in the order in which the guards are asked. */
export type HoldCode =
  | 'nothingOwed' | 'disputed' | 'promiseRunning' | 'invoiceHold' | 'paymentAnnounced'
  | 'doNotContact' | 'insolvency' | 'formalNoticeRunning' | 'contactMissing' | 'tooSmall'
  | 'unconfirmedDraft' | 'minimumGap' | 'stepNotReached' | 'notWorkingDay' | 'frequencyCap';

export interface Hold {
  readonly code: HoldCode;
  /** The first day on which this reason no longer holds; null if only a fact or a decision can end it. */
  readonly until: SerialDay | null;
}

/** One client of the reminder list: what is owed, what to do, and why. Money in minor units of the list's currency. */
export interface ReminderLine {
  readonly client: number;
  readonly name: string;
  readonly class: TriageClass;
  readonly hold: Hold | null;
  /** Open balance of all invoices due before asOf. */
  readonly overdueAmount: number;
  /** Open balance of invoices due within the courtesy window after asOf. */
  readonly soonDueAmount: number;
  /** Credit notes, advances and overpayments that are set against no open invoice. */
  readonly credits: number;
  /** Days since the oldest open due date; 0 when nothing is overdue. */
  readonly oldestDaysOverdue: number;
  /** Number of overdue invoices. */
  readonly invoiceCount: number;
  /** Open amounts × P(still unpaid when the horizon ends), to the minor unit: what a contact today is about. */
  readonly expected: number;
  /** `expected` less the cost of the contact: what the list is sorted by. */
  readonly priority: number;
  /** The step this contact would be. */
  readonly level: Level;
  readonly channel: Channel;
  /** Why now, or why not, in one sentence. */
  readonly reason: Text;
  /** What the user should know before writing: a broken promise, bank data that are old. */
  readonly warnings: readonly Text[];
  /** Invoices that make us write today, oldest due first. */
  readonly trigger: readonly number[];
  /** Invoices that the message lists: all overdue ones that may be claimed; for a courtesy note, those soon due. */
  readonly content: readonly number[];
}
