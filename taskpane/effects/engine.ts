import type { Failure, Outcome } from '../../src/base/outcome';
import type { SerialDay } from '../../src/base/serialDay';
import type { Steps } from '../../src/base/steps';
import type { Language } from '../../src/base/text';
import type { Place, WrittenCell } from '../../src/hosts/workbook';
import type { Cells } from '../../src/ledger/cells';
import type { Reading } from '../../src/ledger/reading';
import type { Analysis } from '../analysis/analysis';
import type { Backtest } from '../../src/risk/backtest';
import type { PaneSettings } from '../state/paneSettings';
import type { StudyAnswer, StudyQuestion } from '../state/studies';

export interface AnalysisRequest {
  readonly place: Place;
  readonly cells: Cells;
  readonly payments: Cells | null;
  readonly clients: { readonly place: Place; readonly cells: Cells } | null;
  /** The reminder log's sheet; absent where there is none. */
  readonly log?: { readonly place: Place; readonly cells: Cells } | null;
  readonly settings: PaneSettings;
  readonly today: SerialDay;
}

export type AnalysisResult =
  | { readonly ok: true; readonly analysis: Analysis }
  | { readonly ok: false; readonly failure: Failure; readonly reading: Reading | null };

/** The long work of the pane, as steps; a test gives its own. It is loaded apart, so that the pane opens sooner. */
export interface Engine {
  /** Loads all of it ahead of time. */
  readonly preload?: () => void;
  readonly analyse: (request: AnalysisRequest) => Promise<Steps<AnalysisResult>>;
  /** What a view asks of the analysis; an answer with its reason where the data cannot give one. */
  readonly study: (analysis: Analysis, question: StudyQuestion) => Promise<Steps<StudyAnswer>>;
  readonly backtest: (analysis: Analysis) => Promise<Steps<Outcome<Backtest>>>;
  /** An invented company up to this day: the name of its sheet and its rows. */
  readonly sample: (language: Language, endingAt: SerialDay) => Promise<readonly [string, readonly (readonly WrittenCell[])[]]>;
}
