import type { DateColumn, DateEvidence } from './dateColumn';
import { DayCode, UNDECIDED } from './dayCode';
import { civilDay, undecidedDay } from './dateText';
import type { Options } from './options';

/** How the order of day and month of a column was decided. */
export interface DateDecision {
  readonly order: 'dmy' | 'mdy' | 'ymd' | null;
  readonly by: 'option' | 'evidence' | 'otherColumns' | 'conflict' | 'nothing' | 'notNeeded';
}

/**
 * Decides the order of day and month of a column and puts serial days in place of its undecided dates.
 * The user's option comes first, then the column's own evidence, then what the other date columns of the table agree on.
 * Where evidence contradicts itself or is missing, the dates that both orders explain become `DayCode.ambiguous`;
 * a date that only one order explains is read so.
 */
export function decideDates(column: DateColumn, all: readonly DateColumn[], option: Options['dateOrder']): DateDecision {
  const decision = decide(column.evidence, all, option);
  const { dayFirst, monthFirst, either } = column.evidence;
  if (dayFirst + monthFirst + either === 0) return { order: null, by: 'notNeeded' };
  const { days } = column;
  for (let i = 0; i < days.length; i += 1) {
    if (days[i]! >= UNDECIDED) days[i] = inOrder(days[i]!, decision);
  }
  return decision;
}

function decide(own: DateEvidence, all: readonly DateColumn[], option: Options['dateOrder']): DateDecision {
  if (option !== null) return { order: option, by: 'option' };
  if (own.dayFirst > 0 && own.monthFirst > 0) return { order: null, by: 'conflict' };
  if (own.dayFirst > 0) return { order: 'dmy', by: 'evidence' };
  if (own.monthFirst > 0) return { order: 'mdy', by: 'evidence' };
  const dayFirst = all.some(({ evidence }) => evidence.dayFirst > 0);
  const monthFirst = all.some(({ evidence }) => evidence.monthFirst > 0);
  if (dayFirst !== monthFirst) return { order: dayFirst ? 'dmy' : 'mdy', by: 'otherColumns' };
  return { order: null, by: 'nothing' };
}

function inOrder(code: number, { order }: DateDecision): number {
  const { first, second, year } = undecidedDay(code);
  if (order === 'dmy') return second > 12 ? DayCode.notADate : civilDay(year, second, first);
  if (order === 'mdy') return first > 12 ? DayCode.notADate : civilDay(year, first, second);
  if (order === 'ymd') return year >= 1970 && year < 2070 ? civilDay(2000 + first, second, year % 100) : DayCode.notADate;
  if (first <= 12 && second <= 12) return DayCode.ambiguous;
  return civilDay(year, Math.min(first, second), Math.max(first, second));
}
