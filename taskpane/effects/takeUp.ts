import type { Place } from '../../src/hosts/workbook';
import type { Analysis } from '../analysis/analysis';
import { dataTexts } from '../texts/dataTexts';
import type { SettingsKeeper } from './settingsKeeper';
import type { World } from './world';

/** Where the ledger and its payments stand once the host, if it is ours, has followed the pane; it goes on with these. */
export async function takeUp(
  { own, workbook, state, dispatch }: World, { store }: SettingsKeeper, analysis: Analysis, payments: Place | null,
): Promise<{ readonly place: Place; readonly payments: Place | null }> {
  if (!own) return { place: analysis.place, payments };
  const followed = own.follow({ place: analysis.place, payments, ledger: analysis.reading.ledger });
  const { settings } = state();
  const [placeId, paymentsId] = [followed.place.id, followed.payments?.id ?? null];
  if (followed.place.id !== analysis.place.id || paymentsId !== (payments?.id ?? null)) {
    dispatch({ type: 'relisted', of: analysis, analysis: { ...analysis, place: followed.place } });
    await store({ ...settings, placeId, paymentsId });
  }
  dispatch({ type: 'placesListed', places: await workbook.places() });
  if (followed.kept.length > 0) dispatch({ type: 'noticed', notice: { tone: 'warning', text: dataTexts.keptSheets(followed.kept) } });
  return followed;
}
