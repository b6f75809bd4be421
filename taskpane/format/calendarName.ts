import type { Language } from '../../src/base/text';

const OWN: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'FR-57': { fr: 'France, Alsace-Moselle', en: 'France, Alsace-Moselle' },
  GB: { fr: 'Royaume-Uni (Angleterre et pays de Galles)', en: 'United Kingdom (England and Wales)' },
};

/** What people call a calendar of public holidays: the name of its country. */
export function calendarName(code: string, language: Language): string {
  return OWN[code]?.[language] ?? new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
}
