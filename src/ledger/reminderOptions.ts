/** Which ladder and which law apply: a company, a natural person (consumer or sole trader marked as such), a public body. */
export type PartyKind = 'business' | 'person' | 'publicBody';

/** When the steps of one ladder may come, as a user sets it. */
export interface LadderOptions {
  /** Days past due of the oldest claimable invoice from which steps 1 to 4 may come; they rise. */
  readonly stepDays: readonly [number, number, number, number];
  /** Working days between two reminders to one client. */
  readonly minimumGap: number;
  /** At most this many reminders … */
  readonly capCount: number;
  /** … within this many days. */
  readonly capDays: number;
}

/** What a user can set about reminders, in one value for the cells and the pane. Money in major units. */
export interface ReminderOptions {
  /** Calendar of public holidays, a code of `src/base/calendar.ts`; null = that of the country. */
  readonly calendar: string | null;
  /** A courtesy note goes to invoices due within this many days; 0 = never. */
  readonly courtesyDays: number;
  /** Overdue totals below this are left for later. */
  readonly floor: number;
  /** What one contact costs, in money and time. */
  readonly contactCost: { readonly mail: number; readonly call: number; readonly letter: number; readonly registered: number };
  /** Calls are preferred to mail from this amount on. */
  readonly callFrom: number;
  /** Calendar days after a promised day before the promise counts as broken for the list. */
  readonly promiseGrace: number;
  /** Working days to wait after "the payment was sent". */
  readonly announcedWait: number;
  /** A last payment older than this many days warns that bank data may be missing. */
  readonly staleDays: number;
  /** Whether penalties and the fixed indemnity are named where the law allows; the user's visible choice. */
  readonly namePenalties: boolean;
  /** Calendar days given in a last notice and in a formal notice. */
  readonly deadlineDays: { readonly lastNotice: number; readonly formalNotice: number };
  readonly ladders: Readonly<Record<PartyKind, LadderOptions>>;
}

/** Our choices, after the usual steps of amicable recovery (3–10, 10–20, 30 days, then the formal notice). */
export const DEFAULT_REMINDER_OPTIONS: ReminderOptions = {
  calendar: null,
  courtesyDays: 7,
  floor: 15,
  contactCost: { mail: 1, call: 8, letter: 4, registered: 12 },
  callFrom: 2000,
  promiseGrace: 2,
  announcedWait: 5,
  staleDays: 10,
  namePenalties: true,
  deadlineDays: { lastNotice: 8, formalNotice: 8 },
  ladders: {
    business: { stepDays: [3, 10, 30, 40], minimumGap: 5, capCount: 3, capDays: 30 },
    person: { stepDays: [7, 20, 40, 60], minimumGap: 7, capCount: 2, capDays: 30 },
    publicBody: { stepDays: [10, 25, 45, 60], minimumGap: 10, capCount: 2, capDays: 30 },
  },
};

/** The first party kind whose steps do not come one after the other; undefined if all do. */
export function unrisingLadder({ ladders }: ReminderOptions): PartyKind | undefined {
  return (['business', 'person', 'publicBody'] as const).find((kind) => ladders[kind].stepDays.some((day, at, days) => at > 0 && day <= days[at - 1]!));
}
