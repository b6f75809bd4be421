import { assertNever } from './assertNever';
import type { Analysis } from '../analysis/analysis';
import type { JobEvent, PaneEvent } from './paneEvent';
import type { BacktestStage, Frame, State } from './state';
import { NO_STUDIES, studyJob } from './studies';
import { keptOpen, updateToday } from './todayState';

/**
 * The state after an event. Nothing else changes the state, and nothing here waits. An answer of work that is no longer
 * wanted, because the user chose another table or cancelled, is dropped on the first line.
 */
export function update(state: State, event: PaneEvent): State {
  if (isAnswer(event)) return event.job === state.job ? answered(state, event) : state;
  switch (event.type) {
    case 'started': {
      const { language, separator, places, settings } = event;
      return { ...state, stage: 'choosing', language: settings.language ?? language, separator, places, settings };
    }
    case 'fileReading':
      return { ...state, file: event.name, notice: event.name === null ? state.notice : null };
    case 'placesListed':
      return { ...state, places: event.places };
    case 'workBegan':
      return { ...frameOf(state), stage: 'working', job: event.job, place: event.place, doing: 'reading', done: 0, before: shownAnalysis(state), notice: null };
    case 'workCancelled':
      return cancelled(state, event.job);
    case 'backtestBegan':
      return state.stage === 'ready' ? { ...state, job: event.job, backtest: { phase: 'running', done: 0 } } : state;
    case 'studyBegan':
      return { ...state, studies: { ...state.studies, [event.name]: { phase: 'running', job: event.job, done: 0 } } };
    case 'studyProgressed':
      return studyJob(state.studies[event.name]) === event.job
        ? { ...state, studies: { ...state.studies, [event.name]: { phase: 'running', job: event.job, done: event.done } } }
        : state;
    case 'studied': {
      const { name, stage } = event.answer;
      return studyJob(state.studies[name]) === event.job ? { ...state, studies: { ...state.studies, [name]: stage } } : state;
    }
    case 'viewChosen':
      // What was done has been read by then; what went wrong stays until the user closes it.
      return { ...state, view: event.view, client: null, notice: state.notice?.tone === 'success' ? null : state.notice, today: { ...state.today, last: null } };
    case 'clientOpened':
      return { ...state, view: 'clients', client: event.client, lists: { ...state.lists, invoicePage: 0 } };
    case 'clientClosed':
      return { ...state, client: null };
    case 'listChanged':
      return { ...state, lists: { ...state.lists, ...event.list } };
    case 'settingsChanged':
      return { ...state, settings: event.settings, language: event.settings.language ?? state.language };
    case 'relisted':
      return state.stage === 'ready' && state.analysis === event.of ? { ...state, analysis: event.analysis } : state;
    case 'noticed':
      return { ...state, notice: event.notice };
    case 'noticeClosed':
      return { ...state, notice: null };
    case 'lineOpened':
    case 'lineClosed':
    case 'channelChosen':
    case 'draftEdited':
    case 'recordingBegan':
    case 'recordingEnded':
    case 'recorded':
    case 'mergeShown':
    case 'said':
      return { ...state, today: updateToday(state.today, event) };
  }
}

function answered(state: State, event: JobEvent): State {
  switch (event.type) {
    case 'progressed':
      return state.stage === 'working' ? { ...state, doing: event.doing, done: event.done } : state;
    case 'headersRead':
      return { ...state, headers: event.headers };
    case 'analysed': {
      const { analysis } = event;
      const client = sameClient(shownAnalysis(state), analysis, state.client);
      return { ...frameOf(state), studies: NO_STUDIES, client, today: keptOpen(state.today, analysis.reminders), stage: 'ready', analysis, backtest: { phase: 'none' } };
    }
    case 'refused':
      return state.stage === 'working'
        ? { ...frameOf(state), view: 'data', client: null, stage: 'refused', place: state.place, failure: event.failure, reading: event.reading }
        : state;
    case 'backtestProgressed':
      return withBacktest(state, { phase: 'running', done: event.done });
    case 'backtested':
      return withBacktest(state, { phase: 'done', backtest: event.backtest });
    case 'backtestFailed':
      return withBacktest(state, { phase: 'failed', failure: event.failure });
    default:
      return assertNever(event);
  }
}

/** What the views can show now: the finished analysis, or the one before while a new one is made. */
export function shownAnalysis(state: State): Analysis | null {
  if (state.stage === 'ready') return state.analysis;
  return state.stage === 'working' ? state.before : null;
}

function cancelled(state: State, job: number): State {
  if (state.stage === 'ready') return { ...state, job, backtest: { phase: 'none' } };
  if (state.stage !== 'working') return state;
  return state.before
    ? { ...frameOf(state), job, stage: 'ready', analysis: state.before, backtest: { phase: 'none' } }
    : { ...frameOf(state), job, stage: 'choosing' };
}

/** A client keeps its page when the same ledger is read again, though its id may change. */
function sameClient(before: Analysis | null, after: Analysis, client: number | null): number | null {
  const name = client === null ? undefined : before?.clients[client]?.name;
  const found = name === undefined ? undefined : after.clients.find((line) => line.name === name);
  return found ? found.client : null;
}

function withBacktest(state: State, backtest: BacktestStage): State {
  return state.stage === 'ready' ? { ...state, backtest } : state;
}

function frameOf({ language, separator, view, job, places, headers, file, settings, notice, client, lists, today, studies }: State): Frame {
  return { language, separator, view, job, places, headers, file, settings, notice, client, lists, today, studies };
}

function isAnswer(event: PaneEvent): event is JobEvent {
  return ANSWERS.has(event.type);
}

const ANSWERS: ReadonlySet<PaneEvent['type']> = new Set([
  'progressed', 'headersRead', 'analysed', 'refused', 'backtestProgressed', 'backtested', 'backtestFailed',
]);
