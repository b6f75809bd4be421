import { toCivilDay, type SerialDay } from '../base/serialDay';
import type { Language } from '../base/text';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

/**
 * A day as a letter writes it, with no-break spaces: `12 mars 2026`, `1er avril 2026`, `12 March 2026`.
 *
 * @example
 * dayText(46093, 'fr') // '12\u00a0mars\u00a02026'
 * dayText(46113, 'fr') // '1er\u00a0avril\u00a02026'
 */
export function dayText(serial: SerialDay, language: Language): string {
  const { year, month, day } = toCivilDay(serial);
  const first = language === 'fr' && day === 1 ? '1er' : String(day);
  return `${first}\u00a0${MONTHS[language][month - 1]!}\u00a0${year}`;
}
