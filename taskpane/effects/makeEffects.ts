import type { Place, Workbook } from '../../src/hosts/workbook';
import { WorkbookError } from '../../src/hosts/workbookError';
import { headersOf } from '../analysis/headersOf';
import type { PaneSettings } from '../state/paneSettings';
import type { State } from '../state/state';
import { readStoredSettings } from '../state/storedSettings';
import { frameTexts } from '../texts/frameTexts';
import { todayTexts } from '../texts/todayTexts';
import { findClientsTable } from './findClientsTable';
import { clientsFormula, prepareFormulas } from './formulas';
import { insertSample } from './insertSample';
import { logKeeper } from './logKeeper';
import type { PaneEffects, WrittenList } from './paneEffects';
import { placeWatch } from './placeWatch';
import { CancelledError, runSteps } from './runSteps';
import { settingsKeeper } from './settingsKeeper';
import { runStudy } from './runStudy';
import { copyText, saveFile } from './takeOut';
import { takeUp } from './takeUp';
import type { OwnHost, World } from './world';

/** The effects of one pane on one workbook; `start` is called once, `stop` when the pane goes away. */
export function makeEffects(world: World): PaneEffects & { readonly start: () => void; readonly stop: () => void } {
  const { workbook, engine, dispatch, state, today, own } = world;
  const keeper = settingsKeeper(world);
  const watching = placeWatch(workbook, () => refresh());
  const journal = logKeeper(world, keeper, () => refresh());
  let latest = 0;

  /** Runs work whose failure becomes a sentence for the user. */
  function tell(work: Promise<void>): void {
    work.catch((error: unknown) => {
      if (error instanceof CancelledError) return;
      if (!(error instanceof WorkbookError)) console.error(error);
      dispatch({ type: 'noticed', notice: { tone: 'error', text: error instanceof WorkbookError ? error.text : frameTexts.unexpected } });
    });
  }

  async function analyse(place: Place, given: PaneSettings): Promise<void> {
    const job = (latest += 1);
    watching.settle();
    dispatch({ type: 'workBegan', job, place });
    try {
      const sheet = await keeper.adopt(given);
      const settings = sheet?.settings ?? given;
      const cells = await workbook.read(place, (done) => dispatch({ type: 'progressed', job, doing: 'reading', done }));
      const { places } = state();
      const paymentsPlace = places.find(({ id }) => id === settings.paymentsId && id !== place.id) ?? null;
      const payments = paymentsPlace ? await workbook.read(paymentsPlace) : null;
      const clients = await findClientsTable(workbook, places, place, settings);
      const log = await journal.find();
      if (job !== latest) return;
      dispatch({ type: 'headersRead', job, headers: headersOf(cells, settings.options) });
      const result = await runSteps(
        await engine.analyse({ place, cells, payments, clients, log, settings, today: today() }),
        (done) => dispatch({ type: 'progressed', job, doing: 'computing', done }),
        () => job !== latest,
      );
      if (result.ok) dispatch({ type: 'analysed', job, analysis: result.analysis });
      else dispatch({ type: 'refused', job, failure: result.failure, reading: result.reading });
      keeper.complain(sheet);
      // The cells' day follows the pane's: a ledger that is opened the next day is seen the next day in both.
      if (result.ok && sheet !== null && sheet.failure === null && settings.sheetAsOf !== result.analysis.asOf) await keeper.keep(state().settings);
      const found = { place, payments: paymentsPlace, settings: sheet?.place ?? null };
      const now = result.ok ? await takeUp(world, keeper, result.analysis, found.payments, found.settings) : found;
      const followed = [now.place, now.payments, clients?.place, now.settings, log?.place].filter((each) => each !== null && each !== undefined);
      await watching.follow(followed, () => job === latest);
    } catch (error) {
      if (job === latest) dispatch({ type: 'workCancelled', job });
      throw error;
    }
  }

  function refresh(): void {
    const place = currentPlace(state());
    if (place) tell(analyse(place, state().settings));
  }

  async function use(place: Place, change: Partial<PaneSettings> = {}): Promise<void> {
    const settings = { ...state().settings, ...change, placeId: place.id };
    dispatch({ type: 'placesListed', places: await withPlace(place) });
    await analyse(place, await keeper.keep(settings));
  }

  async function withPlace(place: Place): Promise<readonly Place[]> {
    const places = await workbook.places();
    return places.some(({ id }) => id === place.id) ? places : [place, ...places];
  }

  async function start(): Promise<void> {
    const [{ language, separator }, places, stored] = await Promise.all([workbook.locale(), workbook.places(), workbook.readSettings()]);
    const settings = readStoredSettings(stored);
    dispatch({ type: 'started', language, separator, places, settings });
    const place = places.find(({ id }) => id === settings.placeId) ?? places.find(({ formula }) => formula === 'Ledger');
    if (own?.trouble) dispatch({ type: 'noticed', notice: { tone: 'error', text: own.trouble } });
    if (place) await analyse(place, settings);
  }

  async function openFile({ openFile: opened }: OwnHost, file: File): Promise<void> {
    dispatch({ type: 'fileReading', name: file.name });
    // The payments were those of the ledger before.
    await opened(file).finally(() => dispatch({ type: 'fileReading', name: null })).then((place) => use(place, { paymentsId: null }));
  }

  async function write(list: WrittenList): Promise<void> {
    const place = await workbook.writeSheet(...written(list));
    const charts = list.charts ?? [];
    let drawn = true;
    for (const chart of charts) drawn = (await workbook.drawChart(list.sheet, chart)) && drawn;
    const text = charts.length === 0 ? frameTexts.written(list.sheet) : drawn ? frameTexts.drawn(list.sheet) : frameTexts.notDrawn(list.sheet);
    dispatch({ type: 'noticed', notice: { tone: 'success', text, place } });
  }

  /** From now on the settings sheet is followed too. */
  async function prepare(): Promise<void> {
    const sheet = await prepareFormulas(world, keeper);
    if (sheet !== null) await watching.also(sheet);
  }

  async function insertFormulas(): Promise<void> {
    // As the pane is at the click: the sheet that comes first is read again.
    const formula = clientsFormula(world);
    await prepare();
    await write(formula);
  }

  async function change(settings: PaneSettings): Promise<void> {
    const before = state().settings;
    const kept = await keeper.keep(settings);
    const current = currentPlace(state());
    const figuresChange = (['asOf', 'options', 'paymentsId', 'clientsId'] as const).some((key) => settings[key] !== before[key]);
    if (current && figuresChange) await analyse(current, kept);
  }

  async function record(...request: Parameters<typeof journal.record>): Promise<void> {
    await journal.record(...request);
    const now = state();
    if (now.stage === 'ready' && now.analysis.log.place) await watching.also(now.analysis.log.place);
  }

  async function copy(text: string): Promise<void> {
    const copied = await copyText(text);
    dispatch({ type: 'noticed', notice: copied ? { tone: 'success', text: todayTexts.copied } : { tone: 'warning', text: todayTexts.notCopied } });
  }

  async function backtest(): Promise<void> {
    const now = state();
    if (now.stage !== 'ready') return;
    const job = (latest += 1);
    dispatch({ type: 'backtestBegan', job });
    const progress = (done: number): void => dispatch({ type: 'backtestProgressed', job, done });
    const result = await runSteps(await engine.backtest(now.analysis), progress, () => job !== latest);
    dispatch(result.ok ? { type: 'backtested', job, backtest: result.value } : { type: 'backtestFailed', job, failure: result.failure });
  }

  function cancel(): void {
    latest += 1;
    dispatch({ type: 'workCancelled', job: latest });
  }

  return {
    start: () => tell(start()),
    stop: () => {
      latest += 1;
      watching.stop();
    },
    use: (place) => tell(use(place)),
    findPlaces: () => tell(workbook.places().then((places) => dispatch({ type: 'placesListed', places }))),
    refresh,
    cancel,
    change: (settings) => tell(change(settings)),
    insertSample: () => tell(insertSample(world, (place) => use(place, { paymentsId: null }))),
    ...(own ? { openFile: (file: File) => tell(openFile(own, file)) } : {}),
    goTo: (place, row, column) => tell(workbook.goTo(place, row, column)),
    write: (list) => tell(write(list)),
    record: (request) => tell(record(request)),
    forgetLost: () => tell(journal.forgetLost()),
    copy: (text) => tell(copy(text)),
    // The panes of Excel and Sheets run in frames that take no download: there the text is copied.
    ...(workbook.host === 'workbench' || workbook.host === 'memory' ? { save: saveFile } : {}),
    print: () => window.print(),
    backtest: () => tell(backtest()),
    study: (question) => tell(runStudy(world, question)),
    prepareFormulas: () => tell(prepare()),
    insertFormulas: () => tell(insertFormulas()),
  };
}

function written({ sheet, rows, names }: WrittenList): Parameters<Workbook['writeSheet']> {
  return names ? [sheet, rows, names] : [sheet, rows];
}

/** The table that the pane works on, whatever came of it. */
function currentPlace(state: State): Place | null {
  if (state.stage === 'ready') return state.analysis.place;
  return state.stage === 'working' || state.stage === 'refused' ? state.place : null;
}
