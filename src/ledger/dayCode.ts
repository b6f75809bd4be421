/**
 * What a date cell holds, as one integer, so that a column of them is an `Int32Array`:
 * 0 is blank, a positive number below `UNDECIDED` is a serial day, a larger one is a numeric date whose order of day and
 * month the column decides, a negative one says what is wrong.
 */
export const DayCode = {
  notADate: -1,
  outOfRange: -2,
  destroyed: -3,
  errorCell: -4,
  ambiguous: -5,
} as const;

export const UNDECIDED = 1 << 24;

/** The days that a ledger can hold: 1950-01-01 to 2199-12-31. A date outside is a typing or export fault. */
export const FIRST_DAY = 18264;
export const LAST_DAY = 109574;
