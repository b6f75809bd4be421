import { calendarCodes } from '../base/calendar';
import { DEFAULT_OPTIONS, type Options } from '../ledger/options';
import type { LadderOptions, PartyKind, ReminderOptions } from '../ledger/reminderOptions';
import type { Channel } from './reminderLine';

/** When one step of the ladder may come. */
export interface LadderStep {
  /** Days past due of the oldest claimable invoice from which this step may come. */
  readonly daysOverdue: number;
  /** Channels that suit this step, the stated default first. */
  readonly channels: readonly Channel[];
}

/** Steps 1 to 4 in order; a shorter ladder ends earlier. */
export interface Ladder extends Omit<LadderOptions, 'stepDays'> {
  readonly steps: readonly LadderStep[];
}

/** Everything that the list is made with: the user's options, and what only we choose. Money in major units of the list's currency. */
export interface ReminderSettings extends Omit<ReminderOptions, 'calendar' | 'ladders' | 'namePenalties' | 'deadlineDays'> {
  /** Position of the list's currency in `ledger.currencies`. */
  readonly currency: number;
  /** Calendar of public holidays: a code of `holidayRules.ts`. */
  readonly calendar: string;
  /** The days ahead over which "still unpaid" is asked. */
  readonly horizon: number;
  /** A courtesy note goes out for an invoice whose probability of being unpaid at the horizon is at least this. */
  readonly courtesyProbability: number;
  /** From this share of the money expected to stay unpaid a case is "at risk". */
  readonly atRiskShare: number;
  /** A contact worked if the invoice was paid within this many days. */
  readonly workedWithin: number;
  /** Natural persons get no probability of their own unless this is switched on after a plain notice. */
  readonly scorePersons: boolean;
  readonly ladders: Readonly<Record<PartyKind, Ladder>>;
}

/** Which channels suit each step: our choice. Natural persons are not called. */
const CHANNELS: Readonly<Record<PartyKind, readonly (readonly Channel[])[]>> = {
  business: [['mail', 'call'], ['call', 'mail'], ['mail', 'letter', 'call'], ['registered']],
  person: [['mail', 'letter'], ['mail', 'letter'], ['letter', 'mail'], ['registered']],
  publicBody: [['mail', 'call'], ['call', 'mail'], ['letter', 'mail'], ['registered']],
};

/**
 * What the list is made with, from the user's options: the same for the cells and the pane.
 *
 * @param currency position of the list's currency in `ledger.currencies`
 * @example
 * DEFAULT_REMINDER_SETTINGS.ladders.person.minimumGap // 7
 */
export function reminderSettings(options: Options, currency: number): ReminderSettings {
  const { reminders } = options;
  const { courtesyDays, floor, contactCost, callFrom, promiseGrace, announcedWait, staleDays, ladders } = reminders;
  const ladder = (kind: PartyKind): Ladder => {
    const { stepDays, ...rest } = ladders[kind];
    return { ...rest, steps: stepDays.map((daysOverdue, at) => ({ daysOverdue, channels: CHANNELS[kind][at]! })) };
  };
  return {
    currency, calendar: reminders.calendar ?? calendarOfCountry(options.country), horizon: 30, courtesyDays, courtesyProbability: 0.3, atRiskShare: 0.5, floor,
    contactCost, promiseGrace, announcedWait, staleDays, workedWithin: 14, callFrom, scorePersons: options.scoreNaturalPersons,
    ladders: { business: ladder('business'), person: ladder('person'), publicBody: ladder('publicBody') },
  };
}

/**
 * The calendar of the country whose law applies; that of France where there is none for it.
 *
 * @example
 * calendarOfCountry('DE') // 'DE'
 * calendarOfCountry('EU') // 'FR'
 */
export function calendarOfCountry(country: string): string {
  const code = country.toUpperCase() === 'UK' ? 'GB' : country.toUpperCase();
  return calendarCodes().includes(code) ? code : 'FR';
}

export const DEFAULT_REMINDER_SETTINGS: ReminderSettings = reminderSettings(DEFAULT_OPTIONS, 0);
