import type { SerialDay } from '../../src/base/serialDay';
import type { Language } from '../../src/base/text';
import type { WrittenList } from '../effects/paneEffects';
import { optionPairs } from '../state/optionPairs';
import type { PaneSettings } from '../state/paneSettings';
import { dataTexts } from '../texts/dataTexts';
import { SETTINGS_NAMES } from './settingsNames';

/** The name of our settings sheet: the same in both languages, since the names that point into it are. */
export const OPTIONS_SHEET = 'Vigie Options';
/** Blank rows inside the named range, for what the user adds by hand: factors of sectors, say. */
const SPARE = 20;

/**
 * The settings as our sheet: `VigieOptions` is the key · value range that functions take as their last argument,
 * `VigieAsOf` the day that formulas can refer to. Every option is there, so that one can be typed in by hand.
 */
export function optionsList({ options }: PaneSettings, asOf: SerialDay, language: Language): WrittenList {
  const rows = [...optionPairs(options, language, true), ...Array.from({ length: SPARE }, () => [null, null] as const)];
  return {
    sheet: OPTIONS_SHEET,
    rows: [[dataTexts.asOf[language], { day: asOf }], ...rows],
    names: [
      { name: SETTINGS_NAMES.asOf, row: 1, column: 2, rows: 1, columns: 1 },
      { name: SETTINGS_NAMES.options, row: 2, column: 1, rows: rows.length, columns: 2 },
    ],
  };
}
