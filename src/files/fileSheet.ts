import type { Outcome } from '../base/outcome';
import type { Cells } from '../ledger/cells';

/** One sheet of a file; a CSV has one. Dates are serial numbers, as Excel gives them. */
export interface FileSheet {
  readonly name: string;
  readonly cells: Cells;
  /** Hidden in the program that made the file. */
  readonly hidden: boolean;
}

/** A file, read. */
export interface FileContent {
  readonly sheets: readonly FileSheet[];
}

export type FileOutcome = Outcome<FileContent>;
