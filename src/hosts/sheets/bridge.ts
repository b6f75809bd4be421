import type { Text } from '../../base/text';
import type { Place, WrittenCell, WrittenChart, WrittenName } from '../workbook';

/** A sheet that is being written in several calls. */
export interface WritingSheet {
  readonly sheetId: number;
  readonly place: Place;
}

/** The functions of the script that the sidebar calls: names, arguments and answers, known at compile time on both sides. */
export interface ServerCalls {
  vigieLocale(): { readonly user: string; readonly spreadsheet: string };
  vigiePlaces(): readonly Place[];
  /** Rows `from` to `from + count − 1` of a place (0-based), days as serial numbers; fewer where the place ends. */
  vigieRead(place: Place, from: number, count: number): { readonly rows: readonly (readonly unknown[])[]; readonly total: number };
  /** A short sum of the place's content: another one means that a cell changed. */
  vigieDigest(place: Place): string;
  /** A sheet that we made, as a place; null if there is none of that name. */
  vigieOurSheet(name: string): Place | null;
  /**
   * Makes or empties a sheet of ours, large enough, for the content of this sum; the names are checked now and set by
   * `vigieFinishSheet`.
   */
  vigieBeginSheet(name: string, sum: string, rows: number, columns: number, names: readonly WrittenName[]): WritingSheet;
  /**
   * Writes rows at a place in the sheet (0-based): the same call twice changes nothing. Refused once another content was
   * begun on the sheet, so that two sidebars never leave a mixture.
   */
  vigiePutRows(sheetId: number, sum: string, from: number, rows: readonly (readonly WrittenCell[])[]): null;
  vigieFinishSheet(sheetId: number, names: readonly WrittenName[]): null;
  /** Draws a chart on a sheet of ours, or changes the one of that name: the same call twice draws it once. */
  vigieDrawChart(sheet: string, chart: WrittenChart): null;
  /**
   * Adds rows below a sheet of ours, made with these headers if absent, under the document's lock. A row whose first
   * `keys` cells are there already is left out, so that a retry adds nothing twice. Answers how many were added.
   */
  vigieAppendRows(name: string, headers: readonly string[], rows: readonly (readonly WrittenCell[])[], keys: number): number;
  vigieNameLedger(place: Place): null;
  vigieGoTo(place: Place, row: number, column: number): null;
  vigieReadSettings(): string | null;
  vigieWriteSettings(text: string): null;
}

export type ServerCall = keyof ServerCalls;

/** Every name once: the build writes a top-level function for each, and a test compares them. */
export const SERVER_CALLS: readonly ServerCall[] = Object.keys({
  vigieLocale: 0, vigiePlaces: 0, vigieRead: 0, vigieDigest: 0, vigieOurSheet: 0, vigieBeginSheet: 0, vigiePutRows: 0, vigieFinishSheet: 0,
  vigieDrawChart: 0, vigieAppendRows: 0, vigieNameLedger: 0, vigieGoTo: 0, vigieReadSettings: 0, vigieWriteSettings: 0,
} satisfies Record<ServerCall, 0>) as ServerCall[];

/** What crosses the bridge back, as JSON text: a value, or a sentence for the user. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly text: Text };
