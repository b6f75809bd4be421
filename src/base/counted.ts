import { decimalText } from './decimalText';

/**
 * A number with what it counts, by language: French counts 0, 1 and 1,5 as one, English counts only 1 as one.
 *
 * @example
 * counted.fr(0, 'facture', 'factures') // '0 facture'
 * counted.en(0, 'invoice', 'invoices') // '0 invoices'
 * counted.en(1549, 'invoice', 'invoices') // '1,549 invoices'
 */
export const counted = {
  fr: (count: number, one: string, many: string): string => `${decimalText(String(count), 'fr')} ${Math.abs(count) < 2 ? one : many}`,
  en: (count: number, one: string, many: string): string => `${decimalText(String(count), 'en')} ${count === 1 ? one : many}`,
};
