import type { Failure } from '../../src/base/outcome';
import type { Place, Workbook } from '../../src/hosts/workbook';
import { readOptions } from '../../src/ledger/readOptions';
import { OPTIONS_SHEET } from '../lists/optionsList';
import { optionPairs } from '../state/optionPairs';
import type { PaneSettings } from '../state/paneSettings';

/** What the settings sheet says. */
export interface SheetSettings {
  readonly place: Place;
  /** The settings with what the user changed on the sheet; the same object where nothing differs. */
  readonly settings: PaneSettings;
  /** An entry that the functions refuse too: the pane then keeps its own options. */
  readonly failure: Failure | null;
}

/**
 * Reads the settings sheet back: whoever edits it by hand changes the cells, and the pane must say the same. A day other
 * than the one that we wrote is the user's. Null where there is no such sheet.
 */
export async function readOptionsSheet(workbook: Pick<Workbook, 'ourSheet' | 'read'>, settings: PaneSettings): Promise<SheetSettings | null> {
  if (!settings.onSheet) return null;
  const place = await workbook.ourSheet(OPTIONS_SHEET);
  if (place === null) return null;
  const [first, ...pairs] = await workbook.read(place);
  const read = readOptions(pairs);
  const day = first?.[1];
  const sheetAsOf = typeof day === 'number' && Number.isInteger(day) && day > 0 ? day : settings.sheetAsOf;
  const asOf = sheetAsOf === settings.sheetAsOf ? settings.asOf : sheetAsOf;
  const options = read.ok && !sameOptions(read.value, settings.options) ? read.value : settings.options;
  const same = asOf === settings.asOf && options === settings.options;
  return { place, failure: read.ok ? null : read.failure, settings: same ? settings : { ...settings, asOf, sheetAsOf, options } };
}

function sameOptions(a: PaneSettings['options'], b: PaneSettings['options']): boolean {
  return JSON.stringify(optionPairs(a, 'en')) === JSON.stringify(optionPairs(b, 'en'));
}
