import type { Language } from '../../../src/base/text';

/** A cell as the user sees it, before any host gives it its own form. */
export type UserCell = null | string | number | boolean | { readonly day: number } | { readonly error: string };
export type UserRange = readonly (readonly UserCell[])[];
/** An argument as the user types it: nothing, one value or cell, or a range. */
export type UserArgument = undefined | UserCell | UserRange;

export interface AskedCall {
  readonly name: string;
  readonly given: readonly UserArgument[];
}

/** Formulas on one workbook, in a host whose interface speaks this language. */
export interface AskedBook {
  readonly language: Language;
  readonly calls: readonly AskedCall[];
}

/** One host, as its users have it: what each formula of each workbook shows, in the one form of `shownText`. */
export interface HostPath {
  readonly name: string;
  answers(books: readonly AskedBook[]): Promise<readonly (readonly string[])[]>;
  close(): Promise<unknown>;
}

export function isRange(value: UserArgument): value is UserRange {
  return Array.isArray(value);
}

/** An error that a cell shows: its kind, and its sentence in the language of the host's interface. */
export interface ShownFailure {
  readonly failure: string;
  readonly text: string;
}

/** One text for what cells show, a failure by kind and sentence, a day by its number, an empty cell as ''. */
export function shownText(rows: readonly (readonly (string | number | boolean | ShownFailure | { readonly day: number })[])[]): string {
  return JSON.stringify(rows);
}
