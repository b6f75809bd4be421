import { orthodoxEaster, westernEaster } from './easter';
import { daysInMonth, toCivilDay, toSerialDay, weekday, type SerialDay } from './serialDay';

/**
 * The public holidays of one year as MMDD, from rules in a row:
 *
 * - `MMDD` a fixed date · `E+n` days from Western Easter, `O+n` from Orthodox Easter · `MM#n` the n-th (−1: last) Monday of a
 *   month · `MMDD>d` the first day d (0 = Monday) on or after a date;
 * - then, if it falls on a weekend: `~monday` it moves to the next Monday, `~free` to the next day that is no holiday
 *   itself, `~also` the Monday is free too, `~before` a Sunday moves to the Saturday;
 * - then `@from-until`, the years in which the rule holds, or `@year` for one.
 *
 * @throws {RangeError} on a rule of another form
 * @example
 * [...holidaysOf('0101 E+1 05#1@2020-', 2024)].join(' ') // '0101 0401 0506'
 */
export function holidaysOf(rules: string, year: number): ReadonlySet<string> {
  const days = new Set<SerialDay>();
  const later: SerialDay[] = [];
  for (const rule of rules.split(' ')) {
    const parts = /^([^~@]+)(?:~(\w+))?(?:@(\d*)(-?)(\d*))?$/.exec(rule);
    if (!parts) throw new RangeError(`no such form of a holiday: ${rule}`);
    const [, when, weekend, from, dash, until] = parts;
    if (Number(from || 0) > year || Number((dash === '' ? from : until) || 9999) < year) continue;
    const day = dayOf(when!, year);
    const on = weekday(day);
    if (on < 5 || weekend === undefined) days.add(day);
    else if (weekend === 'monday') days.add(day + 7 - on);
    else if (weekend === 'also') days.add(day).add(day + 7 - on);
    else if (weekend === 'before') days.add(on === 6 ? day - 1 : day);
    else later.push(day);
  }
  for (const day of later.sort((a, b) => a - b)) {
    let free = day + 1;
    while (weekday(free) > 4 || days.has(free)) free += 1;
    days.add(free);
  }
  return new Set([...days].map(toCivilDay).filter((civil) => civil.year === year).map(({ month, day }) => monthAndDay(month, day)));
}

/** A day of the year as MMDD. */
export function monthAndDay(month: number, day: number): string {
  return String(month * 100 + day).padStart(4, '0');
}

function dayOf(when: string, year: number): SerialDay {
  const easter = /^([EO])([+-]\d+)$/.exec(when);
  if (easter) return (easter[1] === 'E' ? westernEaster(year) : orthodoxEaster(year)) + Number(easter[2]);
  const nth = /^(\d\d)#(-1|\d)$/.exec(when);
  if (nth) {
    const month = Number(nth[1]);
    if (nth[2] !== '-1') return firstOn(toSerialDay(year, month, 1), 0) + 7 * (Number(nth[2]) - 1);
    const last = toSerialDay(year, month, daysInMonth(year, month));
    return last - weekday(last);
  }
  const fixed = /^(\d\d)(\d\d)(?:>(\d))?$/.exec(when);
  if (!fixed) throw new RangeError(`no such form of a holiday: ${when}`);
  const day = toSerialDay(year, Number(fixed[1]), Number(fixed[2]));
  return fixed[3] === undefined ? day : firstOn(day, Number(fixed[3]));
}

function firstOn(day: SerialDay, wanted: number): SerialDay {
  return day + ((wanted - weekday(day) + 7) % 7);
}
