import { CALENDARS, FIRST_YEAR } from './calendarData';
import { toCivilDay, weekday } from './serialDay';
import type { SerialDay } from './serialDay';

/** The codes of the public-holiday calendars, such as FR, FR-57 (Alsace-Moselle), DE, CH. */
export function calendarCodes(): readonly string[] {
  return Object.keys(CALENDARS);
}

/**
 * Whether a day is a public holiday in the whole of a country (FR-57: in Alsace-Moselle).
 * Known for 2015 to 2040; outside these years only holidays with a fixed date are known, the movable ones are not.
 *
 * @throws {RangeError} if there is no calendar with this code
 * @source `src/base/calendarData.ts`, made by `tools/holidays.ts` from the dated rules that it lists
 * @example
 * isPublicHoliday(45420, 'FR') // true, 8 May 2024
 */
export function isPublicHoliday(day: SerialDay, calendar: string): boolean {
  const entry = Object.prototype.hasOwnProperty.call(CALENDARS, calendar) ? CALENDARS[calendar] : undefined;
  if (entry === undefined) throw new RangeError(`no calendar of public holidays: wanted one of ${calendarCodes().join(', ')}, got ${calendar}`);
  const { year, month, day: dayOfMonth } = toCivilDay(day);
  const key = String(month * 100 + dayOfMonth).padStart(4, '0');
  return entry.every.includes(key) || (entry.movable[year - FIRST_YEAR]?.includes(key) ?? false);
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
