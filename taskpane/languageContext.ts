import { createContext, useContext } from 'react';
import type { Language, Text } from '../src/base/text';
import { noBreaks } from './texts/noBreaks';

/** The language the user reads, for every part below the pane. */
export const LanguageContext = createContext<Language>('en');

/** The language, and a text in it; those of the core are written with plain spaces. */
export function useLanguage(): { readonly language: Language; readonly say: (text: Text) => string } {
  const language = useContext(LanguageContext);
  return { language, say: (text) => (language === 'fr' ? noBreaks(text.fr) : text.en) };
}
