import type { Language } from '../base/text';
import { foldName } from './foldName';

/**
 * The language of a table, by the words of its headers; French where they do not tell.
 *
 * @example
 * headerLanguage(['Customer', 'Invoice date', 'Amount']) // 'en'
 */
export function headerLanguage(headers: readonly string[]): Language {
  let french = 0;
  let english = 0;
  for (const header of headers) {
    for (const word of foldName(header.slice(0, 80).replace(/([a-z])([A-Z])/g, '$1 $2')).split(/[^a-z]+/)) {
      if (FRENCH.has(word)) french += 1;
      if (ENGLISH.has(word)) english += 1;
    }
  }
  return english > french ? 'en' : 'fr';
}

const FRENCH: ReadonlySet<string> = new Set(
  ('facture factures echeance montant paye payee regle reglee reglement paiement emise emis du le de solde litige statut etat devise numero piece tiers ' +
    'relances promesse raison sociale delai conditions encaissement avoir reste nom').split(' '),
);
const ENGLISH: ReadonlySet<string> = new Set(
  ('invoice invoices due amount paid payment customer issued on balance disputed status currency number document name reminders promised terms ' +
    'until hold company settled account issue').split(' '),
);
