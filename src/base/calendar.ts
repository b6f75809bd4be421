import { HOLIDAY_RULES } from './holidayRules';
import { holidaysOf, monthAndDay } from './holidaysOf';
import { toCivilDay, weekday } from './serialDay';
import type { SerialDay } from './serialDay';

/** The codes of the public-holiday calendars, such as FR, FR-57 (Alsace-Moselle), DE, CH. */
export function calendarCodes(): readonly string[] {
  return Object.keys(HOLIDAY_RULES);
}

/**
 * Whether a day is a public holiday in the whole of a country (FR-57: in Alsace-Moselle).
 * Known for 2015 to 2040; outside these years only holidays with a fixed date are known, the movable ones are not.
 *
 * @throws {RangeError} if there is no calendar with this code
 * @source the laws named in `holidayRules.ts`
 * @example
 * isPublicHoliday(45420, 'FR') // true, 8 May 2024
 */
export function isPublicHoliday(day: SerialDay, calendar: string): boolean {
  const { every, byYear } = calendarOf(calendar);
  const { year, month, day: dayOfMonth } = toCivilDay(day);
  return (byYear.get(year) ?? every).has(monthAndDay(month, dayOfMonth));
}

const FIRST_YEAR = 2015;
const LAST_YEAR = 2040;

interface Calendar {
  /** Holidays on the same date in every year. */
  readonly every: ReadonlySet<string>;
  readonly byYear: ReadonlyMap<number, ReadonlySet<string>>;
}

/** What was worked out of the rules: the same for whoever asks, so it may stay. */
const workedOut = new Map<string, Calendar>();

function calendarOf(code: string): Calendar {
  let calendar = workedOut.get(code);
  if (calendar === undefined) {
    const rules = Object.prototype.hasOwnProperty.call(HOLIDAY_RULES, code) ? HOLIDAY_RULES[code] : undefined;
    if (rules === undefined) throw new RangeError(`no calendar of public holidays: wanted one of ${calendarCodes().join(', ')}, got ${code}`);
    const byYear = new Map<number, ReadonlySet<string>>();
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) byYear.set(year, holidaysOf(rules, year));
    const every = [...byYear.get(FIRST_YEAR)!].filter((day) => [...byYear.values()].every((days) => days.has(day)));
    calendar = { every: new Set(every), byYear };
    workedOut.set(code, calendar);
  }
  return calendar;
}

/**
 * Whether business letters go out on that day: neither Saturday, nor Sunday, nor a public holiday.
 *
 * @throws {RangeError} if there is no calendar with this code
 * @example
 * isWorkingDay(45292, 'FR') // false, 1 January 2024 is a Monday and a public holiday
 */
export function isWorkingDay(day: SerialDay, calendar: string): boolean {
  return weekday(day) < 5 && !isPublicHoliday(day, calendar);
}

/**
 * The first working day on or after a day.
 *
 * @throws {RangeError} if there is no calendar with this code
 * @example
 * nextWorkingDay(45292, 'FR') // 45293
 */
export function nextWorkingDay(day: SerialDay, calendar: string): SerialDay {
  let candidate = day;
  while (!isWorkingDay(candidate, calendar)) candidate += 1;
  return candidate;
}

/**
 * The day that lies a number of working days after a day; the day itself is not counted.
 *
 * @throws {RangeError} if there is no calendar with this code, or the number is negative or not whole
 * @example
 * addWorkingDays(45289, 1, 'FR') // 45293, the Tuesday after the long New Year weekend
 */
export function addWorkingDays(day: SerialDay, count: number, calendar: string): SerialDay {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`addWorkingDays: wanted a whole number ≥ 0, got ${count}`);
  let result = day;
  for (let done = 0; done < count; done += 1) result = nextWorkingDay(result + 1, calendar);
  return result;
}
