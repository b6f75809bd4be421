/**
 * A calendar day as spreadsheets count it: whole days since 1899-12-30, so that 2024-01-01 is 45292.
 * Excel, Sheets and the workbench agree on it from 1900-03-01 on. It has no hour and no time zone.
 */
export type SerialDay = number;

/** "There is no such day": an unpaid invoice has it as its settlement day. Every real day is larger. */
export const NO_DAY: SerialDay = 0;

export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days from 1899-12-30 to the civil epoch 0000-03-01, in the proleptic Gregorian calendar. */
const MARCH_OF_YEAR_ZERO = -693899;

/**
 * The serial day of a Gregorian date. A day or month outside its range is refused, never rolled over.
 *
 * @throws {RangeError} if there is no such day in the calendar
 * @source days-from-civil by eras of 400 years (Howard Hinnant, "chrono-compatible low-level date algorithms")
 * @example
 * toSerialDay(2024, 1, 1) // 45292
 */
export function toSerialDay(year: number, month: number, day: number): SerialDay {
  if (!isCivilDay(year, month, day)) {
    throw new RangeError(`no such day: year ${year}, month ${month}, day ${day}`);
  }
  const shiftedYear = month > 2 ? year : year - 1;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra + MARCH_OF_YEAR_ZERO;
}

/**
 * The Gregorian date of a serial day.
 *
 * @example
 * toCivilDay(45292) // { year: 2024, month: 1, day: 1 }
 */
export function toCivilDay(serial: SerialDay): CivilDay {
  const shifted = serial - MARCH_OF_YEAR_ZERO;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day };
}

/**
 * Whether the calendar has this day.
 *
 * @example
 * isCivilDay(2023, 2, 29) // false
 */
export function isCivilDay(year: number, month: number, day: number): boolean {
  return (
    Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day) &&
    month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  );
}

/**
 * The number of days of a month, 1 to 12.
 *
 * @example
 * daysInMonth(2024, 2) // 29
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * The day of the week, 0 = Monday … 6 = Sunday.
 *
 * @example
 * weekday(45292) // 0, a Monday
 */
export function weekday(serial: SerialDay): number {
  return (((serial + 5) % 7) + 7) % 7;
}

/**
 * The day in ISO form.
 *
 * @example
 * isoDay(45292) // '2024-01-01'
 */
export function isoDay(serial: SerialDay): string {
  const { year, month, day } = toCivilDay(serial);
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}
