import * as library from 'numfmt';
import type { Language } from '../../base/text';

export * from 'numfmt';

/** How the user writes dates and numbers. */
export interface Writing {
  /** `05/04/2026` is 5 April. */
  readonly dayFirst: boolean;
  /** `1234,56` and `1 234,56` are numbers. */
  readonly decimalComma: boolean;
}

type Read = library.ParseData | null;
type Options = Parameters<typeof library.parseDate>[1];

const DAY_FIRST = { locale: 'en_GB' };
const DAY_FIRST_FRENCH = { locale: 'fr' };
const SHORT_DAY = /^\s*(\d{1,2})([/-])(\d{1,2})\s*$/;
const FRENCH_NUMBER = /^\s*([-+(]?)\s*(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d{1,3}(?:\.\d{3})+(?=,)|\d+|(?=,))(?:,(\d+))?\s*(%?)(\)?)\s*$/;
const STRAY_COMMA = /,(?!\d{3}(?!\d))|\.\d*,/;

let writing: Writing = { dayFirst: false, decimalComma: false };

/** How text typed or pasted into cells is read from now on. */
export function readTypedTextAs(asked: Writing): void {
  writing = asked;
}

/**
 * In French as the sheets show days and numbers; in English, whose sheets show `2026-04-05`, the order of `05/04/2026`
 * is that of the browser's own language (a tag such as `en-GB`).
 */
export function writingOf(language: Language, browser: string): Writing {
  const parts = new Intl.DateTimeFormat(browser).formatToParts(0).map(({ type }) => type).filter((type) => type !== 'literal');
  return { dayFirst: language === 'fr' || parts[0] !== 'month', decimalComma: language === 'fr' };
}

/**
 * The spreadsheet library reads every typed text as an American writes it, in whatever language it runs: `05/04/2026`
 * became 4 May in a column that shows `04/05/2026` for it. The build puts this module in the place of the one that it
 * reads with, so that typing, pasting and formulas agree.
 */
export function parseDate(text: string, options?: Options): Read {
  if (options || !writing.dayFirst) return library.parseDate(text, options);
  const short = SHORT_DAY.exec(text);
  if (!short) return library.parseDate(text, writing.decimalComma ? DAY_FIRST_FRENCH : DAY_FIRST);
  // Without a year the module reads month and day in this order whatever it is told.
  const read = library.parseDate(`${short[3]!}${short[2]!}${short[1]!}`);
  return read?.z === undefined ? read : { ...read, z: read.z.split(short[2]!).reverse().join(short[2]) };
}

/**
 * As `parseDate`. Numbers with a point are read in French too: it is how the library itself hands numbers on. A comma
 * that parts no thousands is no number in English (the library made 125% of `12,5%`).
 */
export function parseNumber(text: string, options?: Options): Read {
  const french = options || !writing.decimalComma ? null : FRENCH_NUMBER.exec(text);
  if (!french) return !options && STRAY_COMMA.test(text) ? null : library.parseNumber(text, options);
  const [, sign, whole, decimals, percent, end] = french;
  return library.parseNumber(`${sign!}${whole!.replace(/\D/g, '') || 0}${decimals === undefined ? '' : `.${decimals}`}${percent!}${end!}`);
}
