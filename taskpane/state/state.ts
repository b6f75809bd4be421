import type { Failure } from '../../src/base/outcome';
import type { Language } from '../../src/base/text';
import type { Place } from '../../src/hosts/workbook';
import type { Reading } from '../../src/ledger/reading';
import type { Analysis } from '../analysis/analysis';
import type { Backtest } from '../../src/risk/backtest';
import type { ListState } from './listState';
import type { Notice } from './notice';
import type { PaneSettings } from './paneSettings';
import type { Studies } from './studies';
import type { TodayState } from './todayState';
import type { ViewName } from './viewName';

/** How far the pane is with the user's ledger. */
export type Stage =
  | { readonly stage: 'starting' }
  | { readonly stage: 'choosing' }
  | { readonly stage: 'working'; readonly place: Place; readonly doing: 'reading' | 'computing'; readonly done: number; readonly before: Analysis | null }
  | { readonly stage: 'refused'; readonly place: Place; readonly failure: Failure; readonly reading: Reading | null }
  | { readonly stage: 'ready'; readonly analysis: Analysis; readonly backtest: BacktestStage };

/** The trial of the model on the user's past, made when asked for. */
export type BacktestStage =
  | { readonly phase: 'none' }
  | { readonly phase: 'running'; readonly done: number }
  | { readonly phase: 'failed'; readonly failure: Failure }
  | { readonly phase: 'done'; readonly backtest: Backtest };

/** What stands whatever the stage. */
export interface Frame {
  readonly language: Language;
  readonly separator: ';' | ',';
  readonly view: ViewName;
  /** The long work that is wanted now; an answer with another number is late and is dropped. */
  readonly job: number;
  readonly places: readonly Place[];
  /** The texts of the header row of the table in use: what a field can be mapped to. */
  readonly headers: readonly string[];
  readonly settings: PaneSettings;
  /** The file that is being read. */
  readonly file: string | null;
  readonly notice: Notice | null;
  /** The client whose page is open. */
  readonly client: number | null;
  readonly lists: ListState;
  readonly today: TodayState;
  /** Of the analysis that is shown. */
  readonly studies: Studies;
}

export type State = Frame & Stage;
