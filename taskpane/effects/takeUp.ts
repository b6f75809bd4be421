import type { Place } from '../../src/hosts/workbook';
import type { Analysis } from '../analysis/analysis';
import { optionPairs } from '../state/optionPairs';
import type { PaneSettings } from '../state/paneSettings';
import { dataTexts } from '../texts/dataTexts';
import type { SettingsKeeper } from './settingsKeeper';
import type { World } from './world';

/** The tables of the pane, and its settings sheet where there is one. */
export interface TakenUp {
  readonly place: Place;
  readonly payments: Place | null;
  readonly settings: Place | null;
}

/** Where the ledger, its payments and the settings stand once the host, if it is ours, has followed the pane; it goes on with these. */
export async function takeUp(world: World, keeper: SettingsKeeper, analysis: Analysis, payments: Place | null, sheet: Place | null): Promise<TakenUp> {
  const { own, workbook, state, dispatch } = world;
  if (!own) return { place: analysis.place, payments, settings: sheet };
  const settings = sheet ?? (await settingsForCells(world, keeper));
  const followed = own.follow({ place: analysis.place, payments, ledger: analysis.reading.ledger, withSettings: settings !== null });
  const [placeId, paymentsId] = [followed.place.id, followed.payments?.id ?? null];
  if (followed.place.id !== analysis.place.id || paymentsId !== (payments?.id ?? null)) {
    dispatch({ type: 'relisted', of: analysis, analysis: { ...analysis, place: followed.place } });
    await keeper.store({ ...state().settings, placeId, paymentsId });
  }
  dispatch({ type: 'placesListed', places: await workbook.places() });
  if (followed.kept.length > 0) dispatch({ type: 'noticed', notice: { tone: 'warning', text: dataTexts.keptSheets(followed.kept) } });
  return { ...followed, settings };
}

/** The settings sheet, written where there is none and the pane does not read the ledger as cells do by themselves. */
async function settingsForCells({ state }: World, keeper: SettingsKeeper): Promise<Place | null> {
  const { settings } = state();
  if (isOwnReading(settings)) return keeper.putOnSheet(settings);
  if (settings.onSheet) await keeper.store({ ...settings, onSheet: false });
  return null;
}

function isOwnReading({ options, asOf }: PaneSettings): boolean {
  return asOf !== null || optionPairs(options, 'en').length > 0;
}
