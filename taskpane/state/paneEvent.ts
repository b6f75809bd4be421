import type { Failure } from '../../src/base/outcome';
import type { Language } from '../../src/base/text';
import type { Place } from '../../src/hosts/workbook';
import type { Reading } from '../../src/ledger/reading';
import type { Analysis } from '../analysis/analysis';
import type { Backtest } from '../../src/risk/backtest';
import type { ListState } from './listState';
import type { Notice } from './notice';
import type { PaneSettings } from './paneSettings';
import type { StudyAnswer, StudyName } from './studies';
import type { TodayEvent } from './todayState';
import type { ViewName } from './viewName';

/** Answers of long work. They bear the number of their job. */
export type JobEvent =
  | { readonly type: 'progressed'; readonly job: number; readonly doing: 'reading' | 'computing'; readonly done: number }
  | { readonly type: 'headersRead'; readonly job: number; readonly headers: readonly string[] }
  | { readonly type: 'analysed'; readonly job: number; readonly analysis: Analysis }
  | { readonly type: 'refused'; readonly job: number; readonly failure: Failure; readonly reading: Reading | null }
  | { readonly type: 'backtestProgressed'; readonly job: number; readonly done: number }
  | { readonly type: 'backtested'; readonly job: number; readonly backtest: Backtest }
  | { readonly type: 'backtestFailed'; readonly job: number; readonly failure: Failure };

/** Everything that can happen to the pane. */
export type PaneEvent =
  | JobEvent
  | TodayEvent
  /** The same analysis with the reminder log as it stands now; dropped if another one is shown. */
  | { readonly type: 'relisted'; readonly of: Analysis; readonly analysis: Analysis }
  | { readonly type: 'started'; readonly language: Language; readonly separator: ';' | ','; readonly places: readonly Place[]; readonly settings: PaneSettings }
  /** A file of the user's is being read; null once it is, or could not be. */
  | { readonly type: 'fileReading'; readonly name: string | null }
  | { readonly type: 'placesListed'; readonly places: readonly Place[] }
  | { readonly type: 'workBegan'; readonly job: number; readonly place: Place }
  | { readonly type: 'workCancelled'; readonly job: number }
  | { readonly type: 'backtestBegan'; readonly job: number }
  | { readonly type: 'studyBegan'; readonly name: StudyName; readonly job: number }
  | { readonly type: 'studyProgressed'; readonly name: StudyName; readonly job: number; readonly done: number }
  | { readonly type: 'studied'; readonly job: number; readonly answer: StudyAnswer }
  | { readonly type: 'viewChosen'; readonly view: ViewName }
  | { readonly type: 'clientOpened'; readonly client: number }
  | { readonly type: 'clientClosed' }
  | { readonly type: 'listChanged'; readonly list: Partial<ListState> }
  | { readonly type: 'settingsChanged'; readonly settings: PaneSettings }
  | { readonly type: 'noticed'; readonly notice: Notice }
  | { readonly type: 'noticeClosed' };
