import type { Channel } from './reminderLine';
import type { PartyKind } from './clientProfile';

/** When one step of the ladder may come. */
export interface LadderStep {
  /** Days past due of the oldest claimable invoice from which this step may come. */
  readonly daysOverdue: number;
  /** Channels that suit this step, the stated default first. */
  readonly channels: readonly Channel[];
}

/** Steps 1 to 4 in order; a shorter ladder ends earlier. */
export interface Ladder {
  readonly steps: readonly LadderStep[];
  /** Working days between two reminders to one client. */
  readonly minimumGap: number;
  /** At most this many reminders … */
  readonly capCount: number;
  /** … within this many days. */
  readonly capDays: number;
}

/** Everything a user can set about reminders. Money in major units of the list's currency. */
export interface ReminderSettings {
  /** Position of the list's currency in `ledger.currencies`. */
  readonly currency: number;
  /** Calendar of public holidays: a code of `src/base/calendarData.ts`. */
  readonly calendar: string;
  /** The days ahead over which "still unpaid" is asked. */
  readonly horizon: number;
  /** A courtesy note goes to invoices due within this many days; 0 = never. */
  readonly courtesyDays: number;
  /** … whose probability of being unpaid at the horizon is at least this. */
  readonly courtesyProbability: number;
  /** From this share of the money expected to stay unpaid a case is "at risk". */
  readonly atRiskShare: number;
  /** Overdue totals below this are left for later. */
  readonly floor: number;
  /** What one contact costs, in money and time. */
  readonly contactCost: Readonly<Record<Channel, number>>;
  /** Calendar days after a promised day before the promise counts as broken for the list. */
  readonly promiseGrace: number;
  /** Working days to wait after "the payment was sent". */
  readonly announcedWait: number;
  /** A last payment older than this warns that bank data may be missing. */
  readonly staleDays: number;
  /** A contact worked if the invoice was paid within this many days. */
  readonly workedWithin: number;
  /** Calls are preferred to mail from this amount on. */
  readonly callFrom: number;
  /** Natural persons get no probability of their own unless this is switched on after a plain notice. */
  readonly scorePersons: boolean;
  readonly ladders: Readonly<Record<PartyKind, Ladder>>;
}

const BUSINESS: Ladder = {
  steps: [
    { daysOverdue: 3, channels: ['mail', 'call'] },
    { daysOverdue: 10, channels: ['call', 'mail'] },
    { daysOverdue: 30, channels: ['mail', 'letter', 'call'] },
    { daysOverdue: 40, channels: ['registered'] },
  ],
  minimumGap: 5, capCount: 3, capDays: 30,
};

const PERSON: Ladder = {
  steps: [
    { daysOverdue: 7, channels: ['mail', 'letter'] },
    { daysOverdue: 20, channels: ['mail', 'letter'] },
    { daysOverdue: 40, channels: ['letter', 'mail'] },
    { daysOverdue: 60, channels: ['registered'] },
  ],
  minimumGap: 7, capCount: 2, capDays: 30,
};

const PUBLIC_BODY: Ladder = {
  steps: [
    { daysOverdue: 10, channels: ['mail', 'call'] },
    { daysOverdue: 25, channels: ['call', 'mail'] },
    { daysOverdue: 45, channels: ['letter', 'mail'] },
    { daysOverdue: 60, channels: ['registered'] },
  ],
  minimumGap: 10, capCount: 2, capDays: 30,
};

/** Our choices, after the usual steps of amicable recovery (3–10, 10–20, 30 days, then the formal notice); all editable. */
export const DEFAULT_REMINDER_SETTINGS: ReminderSettings = {
  currency: 0,
  calendar: 'FR',
  horizon: 30,
  courtesyDays: 7,
  courtesyProbability: 0.3,
  atRiskShare: 0.5,
  floor: 15,
  contactCost: { mail: 1, call: 8, letter: 4, registered: 12 },
  promiseGrace: 2,
  announcedWait: 5,
  staleDays: 10,
  workedWithin: 14,
  callFrom: 2000,
  scorePersons: false,
  ladders: { business: BUSINESS, person: PERSON, publicBody: PUBLIC_BODY },
};
