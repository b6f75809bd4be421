import { toCivilDay, type SerialDay } from '../../src/base/serialDay';
import type { Language } from '../../src/base/text';

const MONTHS = {
  fr: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
} as const;

/**
 * A day as it is read: the month in letters, so that day and month cannot be taken for each other. It does not break.
 *
 * @example
 * formatDay(45363, 'fr') // '12\u00a0mars\u00a02024'
 */
export function formatDay(serial: SerialDay, language: Language): string {
  const { year, month, day } = toCivilDay(serial);
  const shown = language === 'fr' && day === 1 ? '1er' : String(day);
  return [shown, MONTHS[language][month - 1]!, year].join('\u00a0');
}
