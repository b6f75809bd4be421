import type { Place, WrittenCell, WrittenName } from '../../src/hosts/workbook';
import type { PaneSettings } from '../state/paneSettings';
import type { StudyQuestion } from '../state/studies';

/** A list that goes to a sheet of ours. */
export interface WrittenList {
  readonly sheet: string;
  readonly rows: readonly (readonly WrittenCell[])[];
  readonly names?: readonly WrittenName[];
}

/** What the views can ask of the world. Every verb returns at once; what comes of it arrives as an event. */
export interface PaneEffects {
  /** Reads this table as the ledger, and remembers it. */
  readonly use: (place: Place) => void;
  /** Looks for tables again. */
  readonly findPlaces: () => void;
  /** Reads and computes again. */
  readonly refresh: () => void;
  readonly cancel: () => void;
  /** Keeps the settings in the workbook, and computes again where figures depend on them. */
  readonly change: (settings: PaneSettings) => void;
  readonly insertSample: () => void;
  /** Absent where the host itself opens files. */
  readonly openFile?: (file: File) => void;
  readonly goTo: (place: Place, row: number, column: number) => void;
  readonly write: (list: WrittenList) => void;
  readonly backtest: () => void;
  /** Works out what a view needs beyond the analysis. */
  readonly study: (question: StudyQuestion) => void;
  /** Names the ledger and writes the settings sheet, so that formulas give the figures of the pane. */
  readonly prepareFormulas: () => void;
  /** The client table as one live formula on a sheet of ours. */
  readonly insertFormulas: () => void;
}
