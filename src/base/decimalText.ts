import type { Language } from './text';

/**
 * A number in plain digits with a point, as a language writes it: thousands grouped by a narrow no-break space and a
 * comma in French, by commas and a point in English. As many decimals as given.
 *
 * @example
 * decimalText('1234567.50', 'fr') // '1\u202f234\u202f567,50'
 * decimalText('-1234', 'en') // '-1,234'
 */
export function decimalText(plain: string, language: Language): string {
  const [whole, decimals] = plain.split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, language === 'fr' ? '\u202f' : ',');
  return decimals === undefined ? grouped : `${grouped}${language === 'fr' ? ',' : '.'}${decimals}`;
}
