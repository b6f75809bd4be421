import { weekday, type SerialDay } from '../../src/base/serialDay';
import type { Language } from '../../src/base/text';
import { formatDay } from './formatDay';

const WEEKDAYS = {
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;

/**
 * A day with its weekday, which does not break.
 *
 * @example
 * weekdayText(45364, 'fr') // 'mercredi\u00a013\u00a0mars\u00a02024'
 * weekdayText(45364, 'en') // 'Wednesday\u00a013\u00a0Mar\u00a02024'
 */
export function weekdayText(serial: SerialDay, language: Language): string {
  return `${WEEKDAYS[language][weekday(serial)]!}\u00a0${formatDay(serial, language)}`;
}
