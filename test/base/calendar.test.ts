import Holidays from 'date-holidays';
import { addWorkingDays, calendarCodes, isPublicHoliday, isWorkingDay, nextWorkingDay } from '../../src/base/calendar';
import { holidaysOf } from '../../src/base/holidaysOf';
import { toCivilDay, toSerialDay, weekday } from '../../src/base/serialDay';
import { dayOf } from '../support/ledgerOf';

/**
 * Where our dated rules and the library differ on working days, and why ours is kept.
 * `*` = every year. Everything else must agree, day by day, from 2015 to 2040.
 */
const DIFFERENCES: Readonly<Record<string, { readonly days: readonly string[]; readonly why: string }>> = {
  BG: { days: ['*'], why: 'since 2017 a holiday on a weekend is made up on the next working day (Labour Code, art. 154 II); the library leaves it out' },
  CY: { days: ['*'], why: 'Green Monday is a Monday, 48 days before Easter (the library gives the Tuesday), and Kataklysmos Monday is missing there' },
  CZ: { days: ['2015-04-03'], why: 'Good Friday is a holiday since 2016 (act 359/2015)' },
  ES: { days: ['2016-12-26', '2022-12-26', '2033-12-26', '2039-12-26'], why: 'a Christmas on a Sunday is made up by some communities, not by all' },
  IE: { days: ['2022-03-18'], why: 'a single day of remembrance' },
  NL: { days: ['2015-05-05', '2020-05-05', '2025-05-05', '2030-05-05', '2035-05-05', '2040-05-05'], why: 'Liberation Day is a day off every fifth year' },
  PL: { days: ['2018-11-12'], why: 'the centenary, once' },
  PT: { days: ['2015-06-04', '2015-10-05', '2015-12-01'], why: 'suspended from 2013 to 2015' },
  RO: { days: ['*'], why: '6 and 7 January since 2024, Good Friday since 2018, 1 June since 2017' },
  SK: { days: ['*'], why: '8 May and 15 September are working days in 2026 only; 30 October 2018 once' },
  SI: { days: ['2023-08-14'], why: 'the day of solidarity after the floods' },
};

function libraryFor(code: string): Holidays {
  const [country, region] = code.split('-');
  return region !== undefined ? new Holidays(country!, region) : code === 'GB' ? new Holidays('GB', 'ENG') : new Holidays(code);
}

describe('public holidays', () => {
  test.each(calendarCodes())('%s agrees with an independent library on every working day from 2015 to 2040', (code) => {
    const library = libraryFor(code);
    const excepted = DIFFERENCES[code]?.days ?? [];
    if (excepted.includes('*')) return expect(DIFFERENCES[code]!.why).not.toBe('');
    const differ: string[] = [];
    for (let year = 2015; year <= 2040; year += 1) {
      const theirs = new Set(library.getHolidays(year).filter((holiday) => holiday.type === 'public').map((holiday) => holiday.date.slice(0, 10)));
      for (let day = toSerialDay(year, 1, 1); day <= toSerialDay(year, 12, 31); day += 1) {
        if (weekday(day) > 4) continue;
        const civil = toCivilDay(day);
        const iso = `${year}-${String(civil.month).padStart(2, '0')}-${String(civil.day).padStart(2, '0')}`;
        if (isPublicHoliday(day, code) !== theirs.has(iso) && !excepted.includes(iso)) differ.push(iso);
      }
    }
    return expect(differ).toEqual([]);
  });

  test.each([
    ['FR', '2026-04-06', true, 'Easter Monday'], ['FR', '2026-05-14', true, 'Ascension'], ['FR', '2026-05-25', true, 'Whit Monday'],
    ['FR', '2026-04-03', false, 'Good Friday is one in Alsace-Moselle only'], ['FR-57', '2026-04-03', true, 'Good Friday'],
    ['FR-57', '2025-12-26', true, 'second Christmas day'], ['FR', '2025-12-26', false, 'no holiday in the rest of France'],
    ['GB', '2022-09-19', true, 'state funeral'], ['GB', '2021-12-28', true, 'Boxing Day made up'], ['GB', '2023-05-08', true, 'coronation'],
    ['IE', '2024-02-05', true, "St Brigid's Day"], ['DK', '2024-04-26', false, 'Great Prayer Day was abolished'], ['DK', '2023-05-05', true, 'Great Prayer Day'],
    ['GR', '2025-03-03', true, 'Clean Monday'], ['CY', '2025-03-03', true, 'Green Monday'], ['BG', '2024-12-27', false, 'no make-up needed'],
    ['RO', '2024-01-06', true, 'Epiphany'], ['SK', '2026-05-08', false, 'a working day in 2026'], ['SE', '2025-06-06', true, 'National Day'],
    ['DE', '2017-10-31', true, '500 years of Reformation'], ['CH', '2025-08-01', true, 'Bundesfeier'],
  ])('%s %s is %s: %s', (code, iso, expected) => {
    expect(isPublicHoliday(dayOf(iso), code)).toBe(expected);
  });

  test('an unknown calendar is refused, also by names that objects have', () => {
    expect(() => isPublicHoliday(45292, 'XX')).toThrow(RangeError);
    expect(() => isPublicHoliday(45292, '__proto__')).toThrow(RangeError);
  });

  test('outside the years of the rules fixed days are still known, movable ones are not', () => {
    expect(isPublicHoliday(dayOf('2013-07-14'), 'FR')).toBe(true);
    expect(isPublicHoliday(dayOf('2041-12-25'), 'FR')).toBe(true);
    expect(isPublicHoliday(dayOf('2041-04-22'), 'FR')).toBe(false);
  });
});

test('a rule that nobody can read is refused', () => {
  for (const rule of ['', '13', 'E1', '0101~', '05#x', '0101@2020-x']) expect(() => holidaysOf(rule, 2024)).toThrow(RangeError);
});

describe('working days', () => {
  test('weekends and holidays are passed over', () => {
    expect(isWorkingDay(dayOf('2026-05-15'), 'FR')).toBe(true);
    expect(nextWorkingDay(dayOf('2026-05-01'), 'FR')).toBe(dayOf('2026-05-04'));
    expect(addWorkingDays(dayOf('2026-05-07'), 5, 'FR')).toBe(dayOf('2026-05-18'));
    expect(addWorkingDays(dayOf('2026-05-09'), 0, 'FR')).toBe(dayOf('2026-05-09'));
    expect(() => addWorkingDays(46000, -1, 'FR')).toThrow(RangeError);
  });

  test('adding n working days one by one is adding n', () => {
    for (let day = dayOf('2025-12-15'); day < dayOf('2026-06-15'); day += 1) {
      expect(addWorkingDays(addWorkingDays(day, 2, 'FR-57'), 3, 'FR-57')).toBe(addWorkingDays(day, 5, 'FR-57'));
    }
  });
});
