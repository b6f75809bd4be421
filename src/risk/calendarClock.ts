import { NO_DAY, weekday, type SerialDay } from '../base/serialDay';
import type { Steps } from '../base/steps';
import type { DelayFacts } from './delayFacts';
import { hazardAt } from './dailyHazard';
import { MONTH_PLACES, monthPlaces } from './monthPlaces';

/** How busy a day is with payments, by weekday and by place in the month; 1 = an average day. */
export interface CalendarClock {
  /** 0 = Monday … 6 = Sunday. */
  readonly byWeekday: Float64Array;
  /** See `monthPlaces`: 0 = the 1st … 30 = the last day of the month. */
  readonly byMonthDay: Float64Array;
}

const SAMPLE = 20000;
const LONGEST = 120;
/** Days looked at in one step. */
const DAYS_AT_ONCE = 200000;

/**
 * Learns on which weekdays and days of the month payments arrive: payments seen ÷ payments expected from the daily
 * hazard of the invoices open on such days. Expected counts, because a raw count would mistake a short ledger's
 * issue dates for a payment run. Up to 20,000 invoices are looked at, evenly spaced.
 */
export function* calendarClock(facts: DelayFacts, hazard: Float64Array): Steps<CalendarClock> {
  const seenWeekday = new Float64Array(7);
  const dueWeekday = new Float64Array(7);
  const seenMonthDay = new Float64Array(MONTH_PLACES);
  const dueMonthDay = new Float64Array(MONTH_PLACES);
  const monthDays = monthPlaces(facts.firstDay, facts.asOf);
  const step = Math.max(1, facts.count / SAMPLE);
  let days = 0;
  for (let at = 0; at < facts.count; at += step) {
    if (days > DAYS_AT_ONCE) {
      yield at / facts.count;
      days = 0;
    }
    const i = Math.floor(at);
    const paid = facts.paid[i]!;
    const due = facts.due[i]!;
    const last = Math.min(paid === NO_DAY ? facts.asOf : paid, due + LONGEST);
    days += Math.max(0, last - facts.issued[i]!);
    for (let day = facts.issued[i]!; day <= last; day += 1) {
      const rate = hazardAt(hazard, day - due);
      dueWeekday[weekday(day)]! += rate;
      dueMonthDay[monthDays[day - facts.firstDay]!]! += rate;
    }
    if (paid !== NO_DAY && paid <= last) {
      seenWeekday[weekday(paid)]! += 1;
      seenMonthDay[monthDays[paid - facts.firstDay]!]! += 1;
    }
  }
  return {
    byWeekday: seenWeekday.map((seen, i) => (seen + 50) / (dueWeekday[i]! + 50)),
    byMonthDay: seenMonthDay.map((seen, i) => (seen + 500) / (dueMonthDay[i]! + 500)),
  };
}

/**
 * The weight of every day of a range, 1 on average over four years. Days before `from` or after `to` are not in it.
 * Memory in proportion to the days, not to the invoices.
 */
export function dayWeights(clock: CalendarClock, from: SerialDay, to: SerialDay): Float64Array {
  const monthDays = monthPlaces(from, to);
  const weights = new Float64Array(monthDays.length);
  for (let i = 0; i < weights.length; i += 1) weights[i] = clockWeight(clock, from + i, monthDays[i]!);
  const mean = meanWeight(clock);
  for (let i = 0; i < weights.length; i += 1) weights[i]! /= mean;
  return weights;
}

function clockWeight(clock: CalendarClock, day: SerialDay, monthDay: number): number {
  return Math.max(0.02, clock.byWeekday[weekday(day)]! * clock.byMonthDay[monthDay]!);
}

/** The mean weight of weekday × place in the month, over the 48 months of four years. */
function meanWeight(clock: CalendarClock): number {
  let sum = 0;
  let parts = 0;
  for (let monthDay = 0; monthDay < MONTH_PLACES; monthDay += 1) {
    const months = monthDay === 25 ? 45 : monthDay === 26 ? 44 : monthDay === 27 ? 28 : 48;
    for (let day = 0; day < 7; day += 1) {
      sum += months * Math.max(0.02, clock.byWeekday[day]! * clock.byMonthDay[monthDay]!);
      parts += months;
    }
  }
  return sum / parts;
}
