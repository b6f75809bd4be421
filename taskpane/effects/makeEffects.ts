import type { SerialDay } from '../../src/base/serialDay';
import type { Place, Workbook } from '../../src/hosts/workbook';
import { WorkbookError } from '../../src/hosts/workbookError';
import { headersOf } from '../analysis/headersOf';
import { optionsList } from '../lists/optionsList';
import type { PaneEvent } from '../state/paneEvent';
import type { PaneSettings } from '../state/paneSettings';
import type { State } from '../state/state';
import { readStoredSettings, storedSettings } from '../state/storedSettings';
import { shownAnalysis } from '../state/update';
import { clientTexts } from '../texts/clientTexts';
import { frameTexts } from '../texts/frameTexts';
import type { Engine } from './engine';
import { CancelledError, runSteps } from './runSteps';
import type { PaneEffects, WrittenList } from './paneEffects';

/** What the effects work on. */
export interface World {
  readonly workbook: Workbook;
  readonly engine: Engine;
  /** Opens a file of the user's as a sheet; given by an entry whose host has no "open" of its own. */
  readonly openFile?: (file: File) => Promise<Place>;
  readonly today: () => SerialDay;
  readonly state: () => State;
  readonly dispatch: (event: PaneEvent) => void;
}

/** A pause after the user's last keystroke in the ledger, so that typing a row costs one computation, not eight. */
const SETTLED_AFTER = 600;

/** The effects of one pane on one workbook; `start` is called once, `stop` when the pane goes away. */
export function makeEffects(world: World): PaneEffects & { readonly start: () => void; readonly stop: () => void } {
  const { workbook, engine, dispatch, state, today } = world;
  let latest = 0;
  let unwatch = (): void => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Runs work whose failure becomes a sentence for the user. */
  function tell(work: Promise<void>): void {
    work.catch((error: unknown) => {
      if (error instanceof CancelledError) return;
      if (!(error instanceof WorkbookError)) console.error(error);
      dispatch({ type: 'noticed', notice: { tone: 'error', text: error instanceof WorkbookError ? error.text : frameTexts.unexpected } });
    });
  }

  async function analyse(place: Place, settings: PaneSettings): Promise<void> {
    const job = (latest += 1);
    clearTimeout(timer);
    dispatch({ type: 'workBegan', job, place });
    try {
      const cells = await workbook.read(place, (done) => dispatch({ type: 'progressed', job, doing: 'reading', done }));
      const paymentsPlace = settings.paymentsId === null ? undefined : state().places.find(({ id }) => id === settings.paymentsId);
      const payments = paymentsPlace ? await workbook.read(paymentsPlace) : null;
      if (job !== latest) return;
      dispatch({ type: 'headersRead', job, headers: headersOf(cells) });
      const result = await runSteps(
        engine.analyse({ place, cells, payments, settings, today: today() }),
        (done) => dispatch({ type: 'progressed', job, doing: 'computing', done }),
        () => job !== latest,
      );
      if (result.ok) dispatch({ type: 'analysed', job, analysis: result.analysis });
      else dispatch({ type: 'refused', job, failure: result.failure, reading: result.reading });
      await watch(place, job);
    } catch (error) {
      if (job === latest) dispatch({ type: 'workCancelled', job });
      throw error;
    }
  }

  async function watch(place: Place, job: number): Promise<void> {
    const stop = await workbook.watch(place, () => {
      clearTimeout(timer);
      timer = setTimeout(() => tell(analyse(place, state().settings)), SETTLED_AFTER);
    });
    if (job !== latest) return stop();
    unwatch();
    unwatch = stop;
  }

  async function keep(settings: PaneSettings): Promise<void> {
    dispatch({ type: 'settingsChanged', settings });
    await workbook.writeSettings(storedSettings(settings));
    if (settings.onSheet) await workbook.writeSheet(...written(optionsList(settings, shownAnalysis(state())?.asOf ?? today(), state().language)));
  }

  async function use(place: Place): Promise<void> {
    const settings = { ...state().settings, placeId: place.id };
    dispatch({ type: 'placesListed', places: await withPlace(place) });
    await keep(settings);
    await analyse(place, settings);
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
    if (place) await analyse(place, settings);
  }

  async function write(list: WrittenList): Promise<void> {
    const place = await workbook.writeSheet(...written(list));
    dispatch({ type: 'noticed', notice: { tone: 'success', text: frameTexts.written(list.sheet), place } });
  }

  /** The name `Ledger`, the day and the options, so that a formula says the same as the pane. */
  async function prepareFormulas(): Promise<void> {
    const now = state();
    if (now.stage !== 'ready') return;
    const { place, asOf } = now.analysis;
    if (place.formula !== 'Ledger') await workbook.nameLedger(place);
    const places = await workbook.places();
    const named = places.find(({ formula }) => formula === 'Ledger') ?? place;
    dispatch({ type: 'placesListed', places });
    const settings = { ...now.settings, placeId: named.id, onSheet: true };
    await keep(settings);
    const list = optionsList(settings, asOf, state().language);
    const written = await workbook.writeSheet(list.sheet, list.rows, list.names);
    dispatch({ type: 'noticed', notice: { tone: 'success', text: frameTexts.written(list.sheet), place: written } });
  }

  async function insertFormulas(): Promise<void> {
    await prepareFormulas();
    await write({ sheet: clientTexts.formulasSheet[state().language], rows: [[{ formula: 'CLIENTRISKS(Ledger,VigieAsOf,,,VigieOptions)' }]] });
  }

  async function change(settings: PaneSettings): Promise<void> {
    const before = state().settings;
    await keep(settings);
    const current = currentPlace(state());
    const figuresChange = settings.asOf !== before.asOf || settings.options !== before.options || settings.paymentsId !== before.paymentsId;
    if (current && figuresChange) await analyse(current, settings);
  }

  async function backtest(): Promise<void> {
    const now = state();
    if (now.stage !== 'ready') return;
    const job = (latest += 1);
    dispatch({ type: 'backtestBegan', job });
    const progress = (done: number): void => dispatch({ type: 'backtestProgressed', job, done });
    const result = await runSteps(engine.backtest(now.analysis), progress, () => job !== latest);
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
      clearTimeout(timer);
      unwatch();
    },
    use: (place) => tell(use(place)),
    findPlaces: () => tell(workbook.places().then((places) => dispatch({ type: 'placesListed', places }))),
    refresh: () => {
      const place = currentPlace(state());
      if (place) tell(analyse(place, state().settings));
    },
    cancel,
    change: (settings) => tell(change(settings)),
    insertSample: () => tell(workbook.insertLedger(...engine.sample(state().language, today())).then(use)),
    ...(world.openFile ? { openFile: (file: File) => tell(world.openFile!(file).then(use)) } : {}),
    goTo: (place, row, column) => tell(workbook.goTo(place, row, column)),
    write: (list) => tell(write(list)),
    backtest: () => tell(backtest()),
    prepareFormulas: () => tell(prepareFormulas()),
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
