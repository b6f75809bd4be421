import { isCivilDay, isoDay, toSerialDay, type SerialDay } from '../../src/base/serialDay';

/** The day as an `<input type="date">` wants it. */
export const dayInputValue = (day: SerialDay | null): string => (day === null ? '' : isoDay(day));

/**
 * The day from an `<input type="date">`; null while it is empty or half typed.
 *
 * @example
 * dayFromInput('2024-01-01') // 45292
 */
export function dayFromInput(value: string): SerialDay | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!parts) return null;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  return year >= 1900 && isCivilDay(year, month, day) ? toSerialDay(year, month, day) : null;
}
