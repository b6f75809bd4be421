import { SETTINGS_NAMES } from '../lists/settingsNames';
import type { State } from '../state/state';

/**
 * What a formula takes for the ledger of the pane: its name, joined with its payments where these have a table of their
 * own. Where the host follows the pane the name stands for both already.
 */
export function ledgerFormula(name: string, { places, settings }: Pick<State, 'places' | 'settings'>, followed: boolean, separator: string): string {
  const payments = followed ? undefined : places.find(({ id }) => id === settings.paymentsId);
  return payments ? `LEDGERJOIN(${[name, payments.formula, SETTINGS_NAMES.options].join(separator)})` : name;
}
