import type { Cells } from './cells';
import type { ColumnReader } from './columnReader';
import { DayCode, FIRST_DAY, LAST_DAY, UNDECIDED } from './dayCode';
import { civilDay, readDateNumber, readDateText, undecidedDay } from './dateText';
import { ErrorCell, plainValue } from './plainValue';

/** What the numeric dates of a column say about the order of day and month. */
export interface DateEvidence {
  /** Dates that only day-month order can explain, such as 21/06. */
  dayFirst: number;
  /** Dates that only month-day order can explain, such as 06/21. */
  monthFirst: number;
  /** Numeric dates that either order explains. */
  either: number;
}

/** A column of dates: one `DayCode`, serial day or undecided date per row below the header. */
export interface DateColumn {
  readonly column: number;
  readonly days: Int32Array;
  readonly evidence: DateEvidence;
}

/** Reads a column of dates from the row `first` (0-based) on. A blank and the number 0 are "no date". */
export function dateColumnReader(cells: Cells, first: number, column: number): ColumnReader<DateColumn> {
  const days = new Int32Array(cells.length - first);
  const evidence: DateEvidence = { dayFirst: 0, monthFirst: 0, either: 0 };
  const read: DateColumn = { column, days, evidence };
  return { column: read, read: (from, to) => readDates(read, cells, first, from, to) };
}

function readDates({ column, days, evidence }: DateColumn, cells: Cells, first: number, from: number, to: number): void {
  for (let i = from; i < to; i += 1) {
    const cell = cells[first + i]![column];
    if (isDayNumber(cell)) days[i] = cell;
    else days[i] = readCell(cell, evidence);
  }
}

/** Whether a cell is a serial day, or the 0 of a blank: nothing has to be decided. */
export function isDayNumber(cell: unknown): cell is number {
  return typeof cell === 'number' && ((cell >= FIRST_DAY && cell <= LAST_DAY) || cell === 0);
}

function readCell(cell: unknown, evidence: DateEvidence): number {
  if (typeof cell === 'string') {
    const code = readDateText(cell);
    if (code < UNDECIDED) return code === DayCode.notADate && plainValue(cell) instanceof ErrorCell ? DayCode.errorCell : code;
    return weigh(code, evidence);
  }
  if (cell === null || cell === undefined) return 0;
  const value = plainValue(cell);
  if (typeof value === 'number') return readDateNumber(value);
  if (typeof value === 'string') return readCell(value, evidence);
  if (value instanceof ErrorCell) return DayCode.errorCell;
  if (value === null || value === false) return 0;
  if (value === true) return DayCode.notADate;
  const year = value.getFullYear();
  return Number.isNaN(year) ? DayCode.notADate : civilDay(year, value.getMonth() + 1, value.getDate());
}

function weigh(code: number, evidence: DateEvidence): number {
  const { first, second, year } = undecidedDay(code);
  if (first === second) return civilDay(year, first, second);
  if (first > 12) evidence.dayFirst += 1;
  else if (second > 12) evidence.monthFirst += 1;
  else evidence.either += 1;
  return code;
}
