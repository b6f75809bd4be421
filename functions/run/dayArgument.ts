import { success, type Outcome } from '../../src/base/outcome';
import { isCivilDay, toSerialDay, type SerialDay } from '../../src/base/serialDay';
import { isDate } from '../../src/ledger/plainValue';
import type { Parameter } from '../catalog/spec';
import { refusal } from './refusal';

const LAST_DAY = 2958465;

/**
 * A day from a cell: a serial number (its hour is dropped), a Date of any realm (its calendar day where it was made),
 * or ISO text. Text such as `03/04/2024` can be two days, so it is refused.
 */
export function dayArgument(parameter: Parameter, value: unknown): Outcome<SerialDay> {
  const day = typeof value === 'number' ? Math.floor(value) : isDate(value) ? dayOfDate(value) : typeof value === 'string' ? dayInText(value) : NaN;
  if (!(day >= 1 && day <= LAST_DAY)) {
    return refusal(parameter, value, { fr: 'une date, ou AAAA-MM-JJ', en: 'a date, or YYYY-MM-DD' });
  }
  return success(day);
}

/** A serial of 0 or less is how Excel and the workbench give an empty date cell. */
export function isBlankDay(value: unknown): boolean {
  return typeof value === 'number' && value <= 0;
}

function dayOfDate(date: Date): number {
  const year = date.getFullYear();
  return isCivilDay(year, date.getMonth() + 1, date.getDate()) ? toSerialDay(year, date.getMonth() + 1, date.getDate()) : NaN;
}

function dayInText(text: string): number {
  const found = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.]*Z?)?\s*$/.exec(text.slice(0, 60));
  if (found === null) return NaN;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return isCivilDay(year, month, day) ? toSerialDay(year, month, day) : NaN;
}
