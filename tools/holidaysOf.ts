import { daysInMonth, toCivilDay, toSerialDay, weekday, type SerialDay } from '../src/base/serialDay';
import { orthodoxEaster, westernEaster } from './easter';

/** One public holiday: when it falls, and in which years. */
export interface HolidayRule {
  /**
   * `MMDD` a fixed date · `E+n` days from Western Easter · `O+n` days from Orthodox Easter · `MM#n` the n-th (−1 last)
   * given weekday of a month · `MMDD>` the first given weekday on or after a date · `YYYYMMDD` one day once.
   */
  readonly when: string;
  /** 0 = Monday … 6 = Sunday, for the forms that need it. */
  readonly weekday?: number;
  readonly from?: number;
  readonly until?: number;
  readonly except?: readonly number[];
  /** If it falls on a weekend: `monday` moves it to the next Monday, `free` to the next day that is no holiday itself, `also` adds the Monday. */
  readonly weekend?: 'monday' | 'free' | 'also' | 'saturdayIfSunday' | 'mondayIfSunday';
}

/** The public holidays of one year as MMDD. */
export function holidaysOf(rules: readonly HolidayRule[], year: number): Set<string> {
  const days = new Set<SerialDay>();
  const later: SerialDay[] = [];
  for (const rule of rules) {
    if ((rule.from ?? 0) > year || (rule.until ?? 9999) < year || (rule.except ?? []).includes(year)) continue;
    const day = dayOf(rule, year);
    if (day === null) continue;
    const on = weekday(day);
    if (on < 5 || rule.weekend === undefined) days.add(day);
    else if (rule.weekend === 'monday') days.add(day + (7 - on));
    else if (rule.weekend === 'also') days.add(day).add(day + (7 - on));
    else if (rule.weekend === 'saturdayIfSunday') days.add(on === 6 ? day - 1 : day);
    else if (rule.weekend === 'mondayIfSunday') days.add(on === 6 ? day + 1 : day);
    else later.push(day);
  }
  for (const day of later.sort((a, b) => a - b)) {
    let free = day + 1;
    while (weekday(free) > 4 || days.has(free)) free += 1;
    days.add(free);
  }
  return new Set([...days].map(toCivilDay).filter((day) => day.year === year)
    .map(({ month, day }) => String(month * 100 + day).padStart(4, '0')));
}

function dayOf({ when, weekday: wanted = 0 }: HolidayRule, year: number): SerialDay | null {
  const easter = /^([EO])([+-]\d+)$/.exec(when);
  if (easter) return (easter[1] === 'E' ? westernEaster(year) : orthodoxEaster(year)) + Number(easter[2]);
  const once = /^(\d{4})(\d\d)(\d\d)$/.exec(when);
  if (once) return Number(once[1]) === year ? toSerialDay(year, Number(once[2]), Number(once[3])) : null;
  const nth = /^(\d\d)#(-?\d)$/.exec(when);
  if (nth) {
    const month = Number(nth[1]);
    if (nth[2] === '-1') {
      const last = toSerialDay(year, month, daysInMonth(year, month));
      return last - ((weekday(last) - wanted + 7) % 7);
    }
    return firstOn(toSerialDay(year, month, 1), wanted) + 7 * (Number(nth[2]) - 1);
  }
  const fixed = /^(\d\d)(\d\d)(>?)$/.exec(when);
  if (!fixed) throw new RangeError(`no such form of a holiday: ${when}`);
  const day = toSerialDay(year, Number(fixed[1]), Number(fixed[2]));
  return fixed[3] === '>' ? firstOn(day, wanted) : day;
}

function firstOn(day: SerialDay, wanted: number): SerialDay {
  return day + ((wanted - weekday(day) + 7) % 7);
}
