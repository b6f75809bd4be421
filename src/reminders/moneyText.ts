import { decimalText } from '../base/decimalText';
import type { Language } from '../base/text';

const SIGNS: Readonly<Record<string, string>> = { EUR: '€', GBP: '£', USD: '$' };

/**
 * Money as a letter writes it, from minor units: French `1 234,56 €` with no-break spaces, English `€1,234.56` or
 * `CHF 1,234.56`. A ledger that names no currency gets the bare amount.
 *
 * @param minorDigits 2 for EUR, 0 for JPY
 * @example
 * moneyText(123456, 2, 'EUR', 'fr') // '1\u202f234,56\u00a0€'
 * moneyText(-123456, 2, 'EUR', 'en') // '-€1,234.56'
 */
export function moneyText(minor: number, minorDigits: number, currency: string, language: Language): string {
  const units = String(Math.round(Math.abs(minor))).padStart(minorDigits + 1, '0');
  const whole = units.slice(0, units.length - minorDigits);
  const cents = units.slice(units.length - minorDigits);
  const amount = decimalText(minorDigits === 0 ? whole : `${whole}.${cents}`, language);
  const code = currency.trim();
  const sign = SIGNS[code.toUpperCase()] ?? code;
  const minus = Math.round(minor) < 0 ? '-' : '';
  if (sign === '') return minus + amount;
  if (language === 'fr') return `${minus}${amount}\u00a0${sign}`;
  return sign.length === 1 ? `${minus}${sign}${amount}` : `${minus}${sign}\u00a0${amount}`;
}
