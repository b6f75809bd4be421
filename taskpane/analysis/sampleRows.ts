import type { SerialDay } from '../../src/base/serialDay';
import type { Language } from '../../src/base/text';
import type { WrittenCell } from '../../src/hosts/workbook';
import { sampleLedger } from '../../src/sample/sampleLedger';

/** The sample company as a sheet: its name and its rows. */
export function sampleRows(language: Language, endingAt: SerialDay): readonly [string, readonly (readonly WrittenCell[])[]] {
  return [language === 'fr' ? 'Exemple Vigie' : 'Vigie sample', sampleLedger(endingAt, language)];
}
