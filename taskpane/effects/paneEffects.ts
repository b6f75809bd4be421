import type { Text } from '../../src/base/text';
import type { Place, WrittenCell, WrittenChart, WrittenName } from '../../src/hosts/workbook';
import type { Draft } from '../../src/reminders/draftMessage';
import type { LogEvent } from '../../src/reminders/logEvent';
import type { NotedOutcome } from '../analysis/loggedEvents';
import type { PaneSettings } from '../state/paneSettings';
import type { StudyQuestion } from '../state/studies';

/** A list that goes to a sheet of ours. */
export interface WrittenList {
  readonly sheet: string;
  readonly rows: readonly (readonly WrittenCell[])[];
  readonly names?: readonly WrittenName[];
  /** Drawn beside the table where the host draws charts. */
  readonly charts?: readonly WrittenChart[];
}

/** What comes after the log was written: the line that opens then, and what is said. */
interface AfterLogging {
  readonly next: string | null;
  readonly said: Text;
}

/** What is to be logged. `begin`: a draft left the pane. `done`: it was sent or said. The others are about a line on hold. */
export type LogRequest =
  | { readonly type: 'begin'; readonly drafts: readonly Draft[] }
  | { readonly type: 'done'; readonly drafts: readonly Draft[]; readonly outcome: NotedOutcome | null } & AfterLogging
  | { readonly type: 'confirm' | 'takeBack'; readonly event: LogEvent } & AfterLogging
  | { readonly type: 'note'; readonly client: string; readonly invoices: readonly string[]; readonly outcome: NotedOutcome } & AfterLogging;

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
  /** Writes to the reminder log, reads it back, and lists anew. */
  readonly record: (request: LogRequest) => void;
  /** Takes note that rows of the log are gone. */
  readonly forgetLost: () => void;
  readonly copy: (text: string) => void;
  /** Gives the user a file; absent where the host allows no download. */
  readonly save?: (name: string, type: string, content: string) => void;
  readonly print: () => void;
  readonly backtest: () => void;
  /** Works out what a view needs beyond the analysis. */
  readonly study: (question: StudyQuestion) => void;
  /** Names the ledger and writes the settings sheet, so that formulas give the figures of the pane. */
  readonly prepareFormulas: () => void;
  /** The client table as one live formula on a sheet of ours. */
  readonly insertFormulas: () => void;
}
