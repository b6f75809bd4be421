import type { Language } from '../base/text';
import type { SampleClient } from './sampleClient';

/**
 * Payment terms as an invoice states them.
 *
 * @example
 * termsWords({ days: 45, endOfMonth: true }, 'fr') // '45 jours fin de mois'
 */
export function termsWords(terms: SampleClient['terms'], language: Language): string {
  if (language === 'fr') return `${terms.days} jours${terms.endOfMonth ? ' fin de mois' : ''}`;
  return terms.endOfMonth ? `${terms.days} days end of month` : `Net ${terms.days}`;
}
