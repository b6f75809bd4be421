import type { Language } from '../../src/base/text';

const LOCALES = { fr: 'fr-FR', en: 'en-GB' } as const;
const formats = new Map<string, Intl.NumberFormat>();

/** A number with this many decimals, as the language writes it; French groups with a no-break space. With its sign it has a true minus. */
export function formatNumber(value: number, language: Language, decimals = 0, sign = false): string {
  const written = numberFormat(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals, ...(sign ? { signDisplay: 'exceptZero' } : {}) }).format(value);
  return sign ? written.replace('-', '−') : written;
}

/** A number for an axis, short: 12 k, 3,4 M. */
export function formatShort(value: number, language: Language): string {
  return numberFormat(language, { notation: 'compact', maximumFractionDigits: 1 }).format(value);
}

/** A share between 0 and 1 as a percentage. */
export function formatShare(share: number, language: Language, decimals = 0): string {
  return numberFormat(language, { style: 'percent', minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(share);
}

/** A format is costly to make and is asked for thousands of times: one of each kind is kept. */
export function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.NumberFormat(LOCALES[language], options);
  formats.set(key, known);
  return known;
}
