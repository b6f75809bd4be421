import type { Text } from '../../src/base/text';
import { noBreaks } from './noBreaks';

/**
 * A text in both languages; leaving one out does not compile. The French one is set as it is printed: a no-break space
 * before : ; ? ! % € and inside « », and a curly apostrophe, so that texts are written with the plain keys.
 *
 * @example
 * inBoth("C'est vrai ?", 'Is it true?').fr // 'C’est vrai\u00a0?'
 */
export function inBoth(fr: string, en: string): Text {
  return { fr: noBreaks(fr.replace(/'/g, '’')), en: en.replace(/'/g, '’') };
}
