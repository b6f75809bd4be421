import type { Text } from '../base/text';
import type { Failure } from '../base/outcome';
import { invalidValue } from '../base/outcome';
import type { Field } from './issue';
import { FIELD_NAMES } from './field';

type Refusal = { readonly ok: false; readonly failure: Failure };

/** The cells hold nothing. */
export function emptyRange(): Refusal {
  return invalidValue('empty-range', { fr: 'La plage est vide : indiquez le tableau des factures avec sa ligne d’en-têtes.', en: 'The range is empty: give the table of invoices with its header row.' });
}

/** The first row holds data. */
export function noHeaderRow(): Refusal {
  return invalidValue('no-header-row', {
    fr: 'Pas de ligne d’en-têtes : utilisez Ledger ou VotreTableau[#Tout].',
    en: 'no header row: use Ledger or YourTable[#All]',
  });
}

/** No row has headers that are known. */
export function unknownHeaders(headers: readonly string[]): Refusal {
  return invalidValue('unknown-headers', {
    fr: `Aucun en-tête reconnu (trouvés : ${listed(headers)}). Il faut au moins le client, la date de facture, l’échéance et le montant ; indiquez les colonnes dans les options, par exemple « colonne client ».`,
    en: `No header is recognised (found: ${listed(headers)}). At least client, invoice date, due date and amount are needed; name the columns in the options, for example "column client".`,
  });
}

/** A required column is missing. */
export function missingColumn(field: Field, headers: readonly string[]): Refusal {
  const found = listed(headers);
  if (field === 'due') {
    return invalidValue('no-due-column', {
      fr: `Ni colonne « Échéance » ni conditions de paiement. En-têtes trouvés : ${found}. Nommez la colonne dans les options (« colonne échéance »), ou donnez « délai par défaut » en jours.`,
      en: `No "Due date" column and no payment terms. Headers found: ${found}. Name the column in the options ("column due"), or give "default terms" in days.`,
    });
  }
  return invalidValue(`no-${field}-column`, {
    fr: `Pas de colonne « ${FIELD_NAMES[field].fr} ». En-têtes trouvés : ${found}. Nommez-la dans les options avec la clé « colonne ${FIELD_KEYS[field].fr} ».`,
    en: `No "${FIELD_NAMES[field].en}" column. Headers found: ${found}. Name it in the options with the key "column ${FIELD_KEYS[field].en}".`,
  });
}

/** Two columns could be the same field and nothing tells which. Under one header they cannot be told apart by an option either. */
export function twoColumns(field: Field, first: string, second: string): Refusal {
  if (first === second) {
    return invalidValue(`two-${field}-columns`, {
      fr: `Deux colonnes ont l’en-tête « ${first} » et peuvent être « ${FIELD_NAMES[field].fr} ». Changez l’en-tête de celle qui ne l’est pas.`,
      en: `Two columns are headed "${first}" and could be "${FIELD_NAMES[field].en}". Change the header of the one that is not.`,
    });
  }
  return invalidValue(`two-${field}-columns`, {
    fr: `Deux colonnes peuvent être « ${FIELD_NAMES[field].fr} » : « ${first} » et « ${second} ». Indiquez laquelle dans les options avec la clé « colonne ${FIELD_KEYS[field].fr} ».`,
    en: `Two columns could be "${FIELD_NAMES[field].en}": "${first}" and "${second}". Say which in the options with the key "column ${FIELD_KEYS[field].en}".`,
  });
}

/** The mapping names a header that the table does not have, or has twice. */
export function unknownMapping(field: Field, header: string, headers: readonly string[]): Refusal {
  return invalidValue('mapping-not-found', {
    fr: `L’option « colonne ${FIELD_KEYS[field].fr} » nomme « ${header} », qui n’est pas exactement une fois parmi les en-têtes : ${listed(headers)}.`,
    en: `The option "column ${FIELD_KEYS[field].en}" names "${header}", which is not exactly once among the headers: ${listed(headers)}.`,
  });
}

/** The table of payments lacks a column, or names no invoice and no client. */
export function missingPaymentColumn(field: 'issued' | 'amount' | 'invoice', headers: readonly string[]): Refusal {
  const name = { issued: { fr: 'Date de paiement', en: 'Payment date' }, amount: FIELD_NAMES.amount, invoice: FIELD_NAMES.invoice }[field];
  return invalidValue(`payments-no-${field}-column`, {
    fr: `Table des règlements : pas de colonne « ${name.fr} ». En-têtes trouvés : ${listed(headers)}.`,
    en: `Payments table: no "${name.en}" column. Headers found: ${listed(headers)}.`,
  });
}

/** How a user names a field in the options, after "colonne" or "column". */
export const FIELD_KEYS: Readonly<Record<Field, Text>> = {
  client: { fr: 'client', en: 'client' },
  invoice: { fr: 'facture', en: 'invoice' },
  issued: { fr: 'date facture', en: 'issued' },
  due: { fr: 'échéance', en: 'due' },
  terms: { fr: 'conditions', en: 'terms' },
  amount: { fr: 'montant', en: 'amount' },
  paidOn: { fr: 'payé le', en: 'paid on' },
  paidAmount: { fr: 'montant payé', en: 'paid amount' },
  balance: { fr: 'solde', en: 'balance' },
  type: { fr: 'type', en: 'type' },
  status: { fr: 'statut', en: 'status' },
  currency: { fr: 'devise', en: 'currency' },
  disputed: { fr: 'litige', en: 'disputed' },
  promisedOn: { fr: 'promis le', en: 'promised on' },
  hold: { fr: 'suspendu', en: 'hold' },
  holdUntil: { fr: 'suspendu jusqu’au', en: 'hold until' },
  reminders: { fr: 'relances', en: 'reminders' },
};

function listed(headers: readonly string[]): string {
  const written = headers.filter((header) => header !== '');
  return written.slice(0, 12).join(', ') + (written.length > 12 ? ', …' : '');
}
