import { initialState } from '../../../taskpane/state/initialState';
import { DEFAULT_SETTINGS } from '../../../taskpane/state/paneSettings';
import type { PaneEvent } from '../../../taskpane/state/paneEvent';
import type { State } from '../../../taskpane/state/state';
import { shownAnalysis, update } from '../../../taskpane/state/update';
import { analysisOf, place, smallLedger } from '../support';

const analysis = analysisOf();
const failure = { kind: 'invalidValue', code: 'several-currencies', text: { fr: 'f', en: 'e' } } as const;
const after = (...events: readonly PaneEvent[]): State => events.reduce(update, initialState('en'));
const started: PaneEvent = { type: 'started', language: 'fr', separator: ';', places: [place], settings: DEFAULT_SETTINGS };
const began = (job: number): PaneEvent => ({ type: 'workBegan', job, place });
const analysed = (job: number): PaneEvent => ({ type: 'analysed', job, analysis });
const ready = after(started, began(1), analysed(1));

describe('the way to an analysis', () => {
  test.each<{ name: string; state: State; stage: State['stage'] }>([
    { name: 'before the host answers', state: after(), stage: 'starting' },
    { name: 'the host answered, no ledger yet', state: after(started), stage: 'choosing' },
    { name: 'a table is read', state: after(started, began(1)), stage: 'working' },
    { name: 'it is analysed', state: ready, stage: 'ready' },
    { name: 'it cannot be', state: after(started, began(1), { type: 'refused', job: 1, failure, reading: null }), stage: 'refused' },
    { name: 'cancelled the first time', state: after(started, began(1), { type: 'workCancelled', job: 2 }), stage: 'choosing' },
    { name: 'cancelled later: the figures before stay', state: update(update(ready, began(2)), { type: 'workCancelled', job: 3 }), stage: 'ready' },
  ])('$name → $stage', ({ state, stage }) => {
    expect(state.stage).toBe(stage);
  });

  test('the language of the host is taken, unless the user chose one', () => {
    expect(after(started).language).toBe('fr');
    expect(after({ ...started, settings: { ...DEFAULT_SETTINGS, language: 'en' } }).language).toBe('en');
  });

  test('progress is shown with what is being done', () => {
    expect(after(started, began(1), { type: 'progressed', job: 1, doing: 'computing', done: 0.4 })).toMatchObject({ doing: 'computing', done: 0.4 });
  });

  test('figures stay in view while new ones are made', () => {
    expect(shownAnalysis(update(ready, began(2)))).toBe(analysis);
    expect(shownAnalysis(after(started, began(1)))).toBeNull();
  });
});

describe('a late answer is dropped', () => {
  const answers: readonly PaneEvent[] = [
    { type: 'progressed', job: 1, doing: 'reading', done: 0.9 },
    { type: 'headersRead', job: 1, headers: ['x'] },
    analysed(1),
    { type: 'refused', job: 1, failure, reading: null },
    { type: 'backtestProgressed', job: 1, done: 0.5 },
    { type: 'backtestFailed', job: 1, failure },
  ];
  test.each(answers)('$type of an older job changes nothing', (answer) => {
    const working = after(started, began(1), began(2));
    expect(update(working, answer)).toBe(working);
    const cancelled = after(started, began(1), { type: 'workCancelled', job: 2 });
    expect(update(cancelled, answer)).toBe(cancelled);
  });
});

describe('the trial', () => {
  test('runs on a finished analysis, and can fail with a reason', () => {
    const running = update(ready, { type: 'backtestBegan', job: 2 });
    expect(running).toMatchObject({ backtest: { phase: 'running', done: 0 } });
    expect(update(running, { type: 'backtestProgressed', job: 2, done: 0.5 })).toMatchObject({ backtest: { phase: 'running', done: 0.5 } });
    expect(update(running, { type: 'backtestFailed', job: 2, failure })).toMatchObject({ backtest: { phase: 'failed', failure } });
    expect(update(running, { type: 'workCancelled', job: 3 })).toMatchObject({ stage: 'ready', job: 3, backtest: { phase: 'none' } });
  });

  test('without an analysis there is nothing to try', () => {
    const choosing = after(started);
    expect(update(choosing, { type: 'backtestBegan', job: 9 })).toBe(choosing);
  });
});

describe('moving about', () => {
  test('another view closes the page of a client', () => {
    const open = update(ready, { type: 'clientOpened', client: 1 });
    expect(open).toMatchObject({ view: 'clients', client: 1 });
    expect(update(open, { type: 'viewChosen', view: 'data' })).toMatchObject({ view: 'data', client: null });
    expect(update(open, { type: 'clientClosed' }).client).toBeNull();
  });

  test('a client keeps its page by name when the rows changed places, and loses it when gone', () => {
    const open = update(ready, { type: 'clientOpened', client: 1 });
    const [header, ...rows] = smallLedger;
    const turned = analysisOf([header!, ...[...rows].reverse()]);
    expect(analysis.clients[1]!.name).toBe('Durand');
    expect(turned.clients[0]!.name).toBe('Durand');
    expect(update(update(open, began(2)), { type: 'analysed', job: 2, analysis: turned }).client).toBe(0);
    const gone = analysisOf(smallLedger.filter((row) => row[0] !== 'Durand'));
    expect(update(update(open, began(2)), { type: 'analysed', job: 2, analysis: gone }).client).toBeNull();
  });

  test('search, order and page stay while the user looks elsewhere', () => {
    const searched = update(ready, { type: 'listChanged', list: { clientSearch: 'dur', clientPage: 2 } });
    expect(update(update(searched, { type: 'viewChosen', view: 'data' }), { type: 'viewChosen', view: 'clients' }).lists).toMatchObject({ clientSearch: 'dur', clientPage: 2, clientOrder: 'risk' });
  });

  test('a refusal leads to the data, where it can be mended', () => {
    expect(after(started, began(1), { type: 'refused', job: 1, failure, reading: null }).view).toBe('data');
  });

  test('a message stands until it is closed or new work begins', () => {
    const told = update(ready, { type: 'noticed', notice: { tone: 'success', text: failure.text } });
    expect(told.notice?.tone).toBe('success');
    expect(update(told, { type: 'noticeClosed' }).notice).toBeNull();
    expect(update(told, began(2)).notice).toBeNull();
  });

  test('another view takes away what went well, and keeps what went wrong', () => {
    const after = (tone: 'success' | 'warning' | 'error') => update(update(ready, { type: 'noticed', notice: { tone, text: failure.text } }), { type: 'viewChosen', view: 'cash' }).notice?.tone;
    expect([after('success'), after('warning'), after('error')]).toEqual([undefined, 'warning', 'error']);
  });

  test('a chosen language takes effect at once; "that of the host" keeps what is shown', () => {
    expect(update(ready, { type: 'settingsChanged', settings: { ...DEFAULT_SETTINGS, language: 'en' } }).language).toBe('en');
    expect(update(ready, { type: 'settingsChanged', settings: DEFAULT_SETTINGS }).language).toBe('fr');
  });
});

describe('studies of a view', () => {
  const began: PaneEvent = { type: 'studyBegan', name: 'terms', job: 7 };
  const failed = (job: number): PaneEvent => ({ type: 'studied', job, answer: { name: 'terms', stage: { phase: 'failed', failure } } });
  test.each<{ name: string; events: readonly PaneEvent[]; phase: string }>([
    { name: 'nothing was asked', events: [], phase: 'none' },
    { name: 'it runs', events: [began], phase: 'running' },
    { name: 'it ended', events: [began, failed(7)], phase: 'failed' },
    { name: 'an answer to an older question is dropped', events: [began, { ...began, job: 8 }, failed(7)], phase: 'running' },
    { name: 'an answer to the newer question is taken', events: [began, { ...began, job: 8 }, failed(8)], phase: 'failed' },
    { name: 'another view’s study is another', events: [{ ...began, name: 'cash' }], phase: 'none' },
    { name: 'a new analysis forgets it', events: [began, failed(7), { type: 'workBegan', job: 2, place }, { type: 'analysed', job: 2, analysis }], phase: 'none' },
    { name: 'an answer of the analysis before is dropped', events: [began, { type: 'workBegan', job: 2, place }, { type: 'analysed', job: 2, analysis }, failed(7)], phase: 'none' },
    { name: 'cancelled work leaves it', events: [began, failed(7), { type: 'workBegan', job: 2, place }, { type: 'workCancelled', job: 3 }], phase: 'failed' },
  ])('$name → $phase', ({ events, phase }) => {
    expect(events.reduce(update, ready).studies.terms.phase).toBe(phase);
  });

  test('progress is that of its own job', () => {
    const running = [began, { type: 'studyProgressed', name: 'terms', job: 7, done: 0.5 }, { type: 'studyProgressed', name: 'terms', job: 6, done: 0.1 }] as const;
    expect(running.reduce<State>(update, ready).studies.terms).toEqual({ phase: 'running', job: 7, done: 0.5 });
  });
});
