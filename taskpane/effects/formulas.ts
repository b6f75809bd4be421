import type { Place } from '../../src/hosts/workbook';
import { ledgerFormula } from '../analysis/ledgerFormula';
import { SETTINGS_NAMES } from '../lists/settingsNames';
import { clientTexts } from '../texts/clientTexts';
import type { WrittenList } from './paneEffects';
import type { SettingsKeeper } from './settingsKeeper';
import type { World } from './world';

/** The name `Ledger`, the day and the options, so that a formula says the same as the pane; gives the settings sheet. */
export async function prepareFormulas({ workbook, dispatch, state, own }: World, { putOnSheet }: SettingsKeeper): Promise<Place | null> {
  const now = state();
  if (now.stage !== 'ready') return null;
  const { place } = now.analysis;
  // Where the host follows the pane, the name stands for the ledger already.
  if (!own && place.formula !== 'Ledger') await workbook.nameLedger(place);
  const places = await workbook.places();
  const named = (own ? undefined : places.find(({ formula }) => formula === 'Ledger')) ?? place;
  dispatch({ type: 'placesListed', places });
  return putOnSheet({ ...now.settings, placeId: named.id });
}

/** The client table as one live formula; it takes the payments and the Clients table where the pane has them. */
export function clientsFormula({ state, own }: World): WrittenList {
  const now = state();
  const table = now.stage === 'ready' && now.analysis.clientsTable?.reading ? now.analysis.clientsTable.place.formula : '';
  const ledger = ledgerFormula('Ledger', now, own !== undefined, ',');
  return { sheet: clientTexts.formulasSheet[now.language], rows: [[{ formula: `CLIENTRISKS(${ledger},${SETTINGS_NAMES.asOf},${table},,${SETTINGS_NAMES.options})` }]] };
}
