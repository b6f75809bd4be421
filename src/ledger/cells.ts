/**
 * The values of a range as a host gives them: rows of unknown values, row by row.
 * Excel gives numbers for dates and 0 for blanks, Sheets gives Dates and '', files give text. Nothing is trusted.
 */
export type Cells = readonly (readonly unknown[])[];
