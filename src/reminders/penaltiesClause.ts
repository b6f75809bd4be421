import type { SerialDay } from '../base/serialDay';
import type { Language } from '../base/text';
import type { PartyKind } from '../ledger/reminderOptions';
import { EUROPEAN_UNION, FRANCE } from '../terms/lateFeeRegime';
import type { LetterSettings } from './letterSettings';
import type { Level } from './reminderLine';

/** Whether a message of this step to such a client may name penalties at all, if the user wants it. */
export function mayNamePenalties(level: Level, kind: PartyKind, { country }: Pick<LetterSettings, 'country'>): boolean {
  return level >= 2 && kind === 'business' && country !== 'other';
}

/**
 * The sentence on penalties and the fixed indemnity; '' where it may not or should not stand: before the second
 * reminder, if the user does not name them, towards natural persons and public bodies, outside the European Union, for
 * invoices late before the law.
 *
 * @param lateSince the first late day of the oldest invoice claimed: the sum of the law then in force
 * @source `src/terms/lateFeeRegime.ts`: Code de commerce, L441-10 II and D441-5; Directive 2011/7/EU, articles 3 and 6
 */
export function penaltiesClause(level: Level, kind: PartyKind, settings: LetterSettings, language: Language, lateSince: SerialDay): string {
  if (!settings.namePenalties || !mayNamePenalties(level, kind, settings)) return '';
  const { fixedSums } = settings.country === 'FR' ? FRANCE : EUROPEAN_UNION;
  const inForce = fixedSums.filter(({ from }) => from <= lateSince);
  if (inForce.length === 0) return '';
  const { sum } = inForce[inForce.length - 1]!;
  if (settings.country === 'FR') {
    return language === 'fr'
      ? `Nous vous rappelons qu’entre professionnels tout retard de paiement entraîne de plein droit des pénalités de retard et une indemnité forfaitaire pour frais de recouvrement de ${sum}\u00a0€ par facture (articles L441-10 et D441-5 du Code de commerce).`
      : `Please note that, between businesses, late payment gives rise by law to late-payment interest and to a fixed indemnity for recovery costs of €${sum} per invoice (French Commercial Code, articles L441-10 and D441-5).`;
  }
  return language === 'fr'
    ? `Nous vous rappelons qu’entre professionnels tout retard de paiement ouvre droit à des intérêts de retard et à une indemnité d’au moins ${sum}\u00a0€ par facture (directive 2011/7/UE).`
    : `Please note that, between businesses, late payment entitles us to interest and to compensation of at least €${sum} per invoice (Directive 2011/7/EU).`;
}
