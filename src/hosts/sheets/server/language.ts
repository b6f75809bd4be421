import type { Language } from '../../../base/text';

/** The language of a locale such as `fr_FR`; English where it cannot be asked for, or is another one. */
export function languageOf(locale: () => string): Language {
  try {
    return locale().toLowerCase().startsWith('fr') ? 'fr' : 'en';
  } catch {
    return 'en';
  }
}
