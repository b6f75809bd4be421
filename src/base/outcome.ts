import type { SerialDay } from './serialDay';
import type { Text } from './text';

/**
 * Why there is no value.
 * `notAvailable`: the question is right but the data cannot answer it (`#N/A` in a cell).
 * `invalidValue`: the question or the input is wrong (`#VALUE!` in a cell).
 */
export interface Failure {
  readonly kind: 'notAvailable' | 'invalidValue';
  readonly code: string;
  readonly text: Text;
}

/** A value, or the reason why there is none. NaN, null and 0 never mean "unknown". */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** One cell of a result: a number, text, a truth value, a day, nothing, or the reason why there is no value. */
export type ResultCell = number | string | boolean | null | DayCell | FailureCell;
export interface DayCell {
  readonly day: SerialDay;
}
export interface FailureCell {
  readonly failure: Failure;
}

/** What a spreadsheet function gives: one cell, or a rectangle of cells that spills. */
export type FunctionResult = ResultCell | readonly (readonly ResultCell[])[];

export function success<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function notAvailable(code: string, text: Text): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { kind: 'notAvailable', code, text } };
}

export function invalidValue(code: string, text: Text): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { kind: 'invalidValue', code, text } };
}
