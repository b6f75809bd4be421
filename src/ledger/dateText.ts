import { isCivilDay, toSerialDay } from '../base/serialDay';
import { DayCode, FIRST_DAY, LAST_DAY, UNDECIDED } from './dayCode';
import { readDateWords } from './dateWords';

/** No date is written with more characters, time and zone included. */
const LONGEST_DATE = 60;

/**
 * Reads a text as a date: ISO, `dd/mm/yyyy` or `mm/dd/yyyy` (undecided until the column decides), `12-mars-2024`,
 * `Mar 12, 2024`, `20240312`, a serial number written as text, each with or without a time of day.
 *
 * @returns 0 for a blank, a serial day, a code above `UNDECIDED` (see `undecidedDay`), or a negative `DayCode`
 * @example
 * readDateText('2024-03-12T08:30:00Z') // 45363
 */
export function readDateText(text: string): number {
  const length = text.length;
  if (length === 0) return 0;
  if (length > LONGEST_DATE) return text.length < 10_000 && text.trim() === '' ? 0 : DayCode.notADate;
  if (length === 10 && text.charCodeAt(4) === 45 && text.charCodeAt(7) === 45) {
    const year = digitsOf(text, 0, 4);
    const month = digitsOf(text, 5, 7);
    const day = digitsOf(text, 8, 10);
    if (year >= 0 && month >= 0 && day >= 0) return civilDay(year, month, day);
  }
  return readOtherForms(text.trim());
}

/** The two numbers and the year of an undecided date. */
export function undecidedDay(code: number): { readonly first: number; readonly second: number; readonly year: number } {
  const packed = code - UNDECIDED;
  return { first: packed & 63, second: (packed >> 6) & 63, year: packed >> 12 };
}

/** A day of the calendar within the years a ledger can hold, or the code of what is wrong with it. */
export function civilDay(year: number, month: number, day: number): number {
  if (year === 0 && month === 0 && day === 0) return 0;
  if (!isCivilDay(year, month, day)) return DayCode.notADate;
  const serial = toSerialDay(year, month, day);
  return serial >= FIRST_DAY && serial <= LAST_DAY ? serial : DayCode.outOfRange;
}

const NUMERIC = /^(\d{1,4})\s?[/.\-\s]\s?(\d{1,2})\s?[/.\-\s]\s?(\d{1,4})(?:[T\s,]+\d{1,2}[:h.]\d{2}.*)?$/;
const DESTROYED = /^\d{1,3}:\d{2}([:.]\d+)*$/;
const NOTHING = /^([-–—]+|null|none|nan|nat|n\/?a|[#?]+)$/i;

function readOtherForms(text: string): number {
  if (text === '' || text === '0' || NOTHING.test(text)) return text.startsWith('#') ? DayCode.destroyed : 0;
  if (/^\d+([.,]\d*)?$/.test(text)) return readDateNumber(Math.floor(Number(text.replace(',', '.'))));
  const parts = NUMERIC.exec(text);
  if (parts === null) return DESTROYED.test(text) ? DayCode.destroyed : readDateWords(text);
  const [first, second, third] = [parts[1]!, parts[2]!, parts[3]!];
  if (first.length >= 3) return third.length <= 2 ? civilDay(Number(first), Number(second), Number(third)) : DayCode.notADate;
  if (third.length === 3 || third.length === 1) return DayCode.notADate;
  return numericDay(Number(first), Number(second), third.length === 4 ? Number(third) : fullYear(Number(third)));
}

/** A date written as a number: a serial day, or year, month and day in eight digits. */
export function readDateNumber(value: number): number {
  if (value <= 0) return 0;
  if (value >= FIRST_DAY && value < LAST_DAY + 1) return Math.floor(value);
  if (value >= 19000101 && value <= 22001231 && Number.isInteger(value)) {
    return civilDay(Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100);
  }
  return DayCode.outOfRange;
}

/** Two digits of a year: 00–69 are in the 2000s. */
export function fullYear(year: number): number {
  return year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year;
}

function numericDay(first: number, second: number, year: number): number {
  if (first === 0 && second === 0 && year % 1000 === 0) return 0;
  if (first < 1 || second < 1 || first > 31 || second > 31 || (first > 12 && second > 12)) return DayCode.notADate;
  if (year < 1900 || year > 4000) return DayCode.outOfRange;
  return UNDECIDED + (first | (second << 6) | (year << 12));
}

function digitsOf(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
