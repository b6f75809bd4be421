import type { Language } from '../../src/base/text';
import { formatNumber, formatShort, numberFormat } from './formatNumber';

/** The unit in which the amounts of an analysis are told. */
export interface MoneyUnit {
  /** An ISO code, a symbol, or '' where the ledger names none. */
  readonly currencyCode: string;
  readonly minorDigits: number;
}

/**
 * An amount in minor units, as the language writes money. `whole` leaves the cents out, for figures that are read at a
 * glance; lists of invoices show them.
 */
export function formatMoney(minor: number, unit: MoneyUnit, language: Language, whole = false): string {
  const amount = minor / 10 ** unit.minorDigits;
  const decimals = whole ? 0 : unit.minorDigits;
  if (/^[A-Za-z]{3}$/.test(unit.currencyCode)) {
    return numberFormat(language, {
      style: 'currency', currency: unit.currencyCode.toUpperCase(), minimumFractionDigits: decimals, maximumFractionDigits: decimals,
    }).format(amount);
  }
  const number = formatNumber(amount, language, decimals);
  if (unit.currencyCode === '') return number;
  return language === 'fr' ? `${number}\u00a0${unit.currencyCode}` : `${unit.currencyCode}${number}`;
}

/** Major units for an axis, short: 12 k €, €3.4m. */
export function formatShortMoney(amount: number, { currencyCode }: Pick<MoneyUnit, 'currencyCode'>, language: Language): string {
  if (!/^[A-Za-z]{3}$/.test(currencyCode)) return formatShort(amount, language);
  return numberFormat(language, { style: 'currency', currency: currencyCode.toUpperCase(), currencyDisplay: 'narrowSymbol', notation: 'compact', maximumFractionDigits: 1 }).format(amount);
}
