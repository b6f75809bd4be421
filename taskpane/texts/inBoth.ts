import type { Text } from '../../src/base/text';

/**
 * A text in both languages; leaving one out does not compile. The French one is set as it is printed: a no-break space
 * before : ; ? ! % € and inside « », and a curly apostrophe, so that texts are written with the plain keys.
 *
 * @example
 * inBoth("C'est vrai ?", 'Is it true?').fr // 'C’est vrai\u00a0?'
 */
export function inBoth(fr: string, en: string): Text {
  return { fr: typeset(fr), en: en.replace(/'/g, '’') };
}

function typeset(fr: string): string {
  return fr.replace(/'/g, '’').replace(/ (?=[:;?!»€%])/g, '\u00a0').replace(/« /g, '«\u00a0');
}
