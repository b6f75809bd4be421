import type { Language } from '../base/text';
import type { Cells } from '../ledger/cells';

/** A rectangle of cells that can hold a ledger, as the user would name it. */
export interface Place {
  /** How the host finds it again; opaque to everyone else. */
  readonly id: string;
  readonly kind: 'table' | 'name' | 'sheet' | 'selection';
  readonly label: string;
  /** The range as a formula of this host would name it, header row included: `Ledger`, `LedgerTable[#All]`, `'My sheet'!A1:J200`. */
  readonly formula: string;
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
}

/** What is written on a sheet of ours: text, numbers, truth values, days, formulas (en-US form, without the sign). */
export type WrittenCell = string | number | boolean | null | { readonly day: number } | { readonly formula: string };

/** A defined name for a part of a sheet that is being written; row and column are 1-based. */
export interface WrittenName {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A line or bars over one column of a table. */
export interface WrittenSeries {
  readonly name: string;
  readonly column: number;
  readonly form: 'bar' | 'line';
}

/** A chart of a table on a sheet of ours; rows and columns are 1-based. */
export interface WrittenChart {
  /** What it is found again by on its sheet. */
  readonly name: string;
  readonly title: string;
  /** What the figures are, with their unit. */
  readonly axis: string;
  /** The row of the headers, and how many rows of figures follow it. */
  readonly headerRow: number;
  readonly rows: number;
  /** The column that names the points: days, ages. */
  readonly categories: number;
  readonly series: readonly WrittenSeries[];
  /** The cell of its upper left corner when it is first drawn; later it stays where the user has put it. */
  readonly corner: { readonly row: number; readonly column: number };
}

export interface Progress {
  (done: number): void;
}

/**
 * Everything that the task pane needs of a spreadsheet, and nothing else. Excel, Sheets, the workbench and the memory
 * workbook each return one; all pass the same contract suite. Every verb rejects with a `WorkbookError` that bears a
 * sentence for the user in both languages.
 */
export interface Workbook {
  readonly host: 'excel' | 'sheets' | 'workbench' | 'memory';
  /** The language of the host's interface and the separator its formulas show. */
  locale(): Promise<{ readonly language: Language; readonly separator: ';' | ',' }>;
  /** Tables, named ranges and sheets that can hold a ledger; the likeliest first. */
  places(): Promise<readonly Place[]>;
  read(place: Place, progress?: Progress): Promise<Cells>;
  /**
   * Replaces the content of a sheet of ours, made if absent, and points the names given at parts of it. A sheet of the
   * user's with that name is refused, so is a name the user gave to something else. Text stays text, whatever it begins
   * with. It does not move the user; the place returned is where `goTo` can take them.
   */
  writeSheet(name: string, rows: readonly (readonly WrittenCell[])[], names?: readonly WrittenName[]): Promise<Place>;
  /**
   * Draws a chart of the host's own on a sheet of ours, in place of the one of that name that we drew before; charts of
   * the user's are left alone. Answers false where the host draws none: then the table stands for it.
   */
  drawChart(sheet: string, chart: WrittenChart): Promise<boolean>;
  /**
   * Adds rows below everything on a sheet of ours, made with these headers if absent; answers how many were added. What
   * is there never changes. Columns are found by their header, since a user may have moved them. A row whose first
   * `keys` cells are there already is left out, so that trying again, or two co-authors at once, add nothing twice.
   */
  appendRows(name: string, headers: readonly string[], rows: readonly (readonly WrittenCell[])[], keys: number): Promise<number>;
  /** A sheet of ours by its name, to read it back; null if there is none. */
  ourSheet(name: string): Promise<Place | null>;
  /** Adds a sheet with a ledger and points the name `Ledger` at it. */
  insertLedger(name: string, rows: readonly (readonly WrittenCell[])[]): Promise<Place>;
  /** Points the defined name `Ledger` at a place. */
  nameLedger(place: Place): Promise<void>;
  /** Shows a cell to the user; row and column are 1-based inside the place. */
  goTo(place: Place, row: number, column: number): Promise<void>;
  /** Calls back after the user (not we) changed cells of the place; returns the way to stop. */
  watch(place: Place, changed: () => void): Promise<() => void>;
  readSettings(): Promise<string | null>;
  writeSettings(text: string): Promise<void>;
}
