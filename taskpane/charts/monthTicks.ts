import { toCivilDay, toSerialDay, type SerialDay } from '../../src/base/serialDay';
import type { Tick } from './Plot';

/** Three months that span the days: the first of the first one, one between, the first after the last. */
export function monthTicks(from: SerialDay, to: SerialDay): readonly Tick[] {
  const start = monthsSince(from), end = monthsSince(to) + 1;
  const middle = start + Math.round((end - start) / 2);
  return [...new Set([start, middle, end])].map((months) => {
    const month = (months % 12) + 1, year = Math.floor(months / 12);
    return { at: toSerialDay(year, month, 1), label: `${String(month).padStart(2, '0')}/${year}` };
  });
}

function monthsSince(day: SerialDay): number {
  const { year, month } = toCivilDay(day);
  return year * 12 + month - 1;
}
