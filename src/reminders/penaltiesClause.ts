import type { Language } from '../base/text';
import type { PartyKind } from './clientProfile';
import type { LetterSettings } from './letterSettings';
import type { Level } from './reminderLine';

/**
 * The sentence on penalties and the fixed indemnity; '' where it may not or should not stand: before the second
 * reminder, if the user does not name them, towards natural persons and public bodies, outside the European Union.
 *
 * @source Code de commerce, L441-10 II and D441-5; Directive 2011/7/EU, articles 3 and 6
 */
export function penaltiesClause(level: Level, kind: PartyKind, settings: LetterSettings, language: Language): string {
  if (level < 2 || !settings.namePenalties || kind !== 'business' || settings.country === 'other') return '';
  if (settings.country === 'FR') {
    return language === 'fr'
      ? 'Nous vous rappelons qu’entre professionnels tout retard de paiement entraîne de plein droit des pénalités de retard et une indemnité forfaitaire pour frais de recouvrement de 40\u00a0€ par facture (articles L441-10 et D441-5 du Code de commerce).'
      : 'Please note that, between businesses, late payment gives rise by law to late-payment interest and to a fixed indemnity for recovery costs of €40 per invoice (French Commercial Code, articles L441-10 and D441-5).';
  }
  return language === 'fr'
    ? 'Nous vous rappelons qu’entre professionnels tout retard de paiement ouvre droit à des intérêts de retard et à une indemnité d’au moins 40\u00a0€ par facture (directive 2011/7/UE).'
    : 'Please note that, between businesses, late payment entitles us to interest and to compensation of at least €40 per invoice (Directive 2011/7/EU).';
}
