import type { SerialDay } from '../src/base/serialDay';
import type { Language } from '../src/base/text';
import type { FunctionCache } from './run/cache';

/** What a function in a cell needs of Google Sheets. Every part is asked for only when a call needs it: each question costs time. */
export interface SheetsHost {
  readonly cache: FunctionCache;
  /** The language of messages; results take theirs from the ledger. */
  readonly language: () => Language;
  /** How to read the serial number that a date cell stands for, its hour as a fraction. */
  readonly dayOf: () => (date: Date) => number;
  /** How to make the Date that a cell shows as a day. */
  readonly dateOf: () => (day: SerialDay) => Date;
}
