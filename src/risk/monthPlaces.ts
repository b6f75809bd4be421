import { toCivilDay, type SerialDay } from '../base/serialDay';

/** Places of a day in its month: the 1st to the 28th, then the last day but two, the last but one and the last. */
export const MONTH_PLACES = 31;
/** The last days of a month, however long it is: a payment run "at the end of the month" falls on them. */
const LAST_DAYS = 3;

/**
 * Where every day of a range stands in its month: 0 = the 1st … 27 = the 28th; 28, 29 and 30 = the last three days,
 * counted from the end of the month, so that its last day is 30 in February too.
 */
export function monthPlaces(from: SerialDay, to: SerialDay): Uint8Array {
  const places = new Uint8Array(Math.max(0, to - from + 1));
  for (let first = from - toCivilDay(from).day + 1; first <= to;) {
    const length = 32 - toCivilDay(first + 31).day;
    for (let day = Math.max(from, first); day <= to && day < first + length; day += 1) {
      const left = length - 1 - (day - first);
      places[day - from] = left < LAST_DAYS ? MONTH_PLACES - 1 - left : day - first;
    }
    first += length;
  }
  return places;
}
