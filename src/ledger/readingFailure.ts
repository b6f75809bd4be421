import type { Text } from '../base/text';
import type { Failure } from '../base/outcome';
import { invalidValue } from '../base/outcome';
import type { Field } from './issue';
import { FIELD_NAMES } from './field';

type Refusal = { readonly ok: false; readonly failure: Failure };

/** A failure of a table as a whole; that of the payments is told apart. */
function refused(code: string, payments: boolean, fr: string, en: string): Refusal {
  return invalidValue(code, payments ? { fr: `Table des règlements. ${fr}`, en: `Payments table. ${en}` } : { fr, en });
}

/** The cells hold nothing. */
export function emptyRange(payments = false): Refusal {
  return refused('empty-range', payments, 'La plage est vide : indiquez le tableau avec sa ligne d’en-têtes.', 'The range is empty: give the table with its header row.');
}

/** The first row holds data. */
export function noHeaderRow(payments: boolean): Refusal {
  return refused('no-header-row', payments, `Pas de ligne d’en-têtes : utilisez ${payments ? '' : 'Ledger ou '}VotreTableau[#Tout].`, `no header row: use ${payments ? '' : 'Ledger or '}YourTable[#All]`);
}

/** No row has headers that are known. */
export function unknownHeaders(headers: readonly string[], payments: boolean): Refusal {
  const key = columnKey('client', payments);
  return refused('unknown-headers', payments,
    `Aucun en-tête reconnu (trouvés : ${listed(headers)}). Il faut au moins ${payments ? 'facture ou client' : 'client, échéance'}, date et montant ; indiquez les colonnes dans les options, par exemple « ${key.fr} ».`,
    `No header is recognised (found: ${listed(headers)}). At least ${payments ? 'invoice or client' : 'client, due date'}, date and amount are needed; name the columns in the options, for example "${key.en}".`);
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
  return lacking(field, found, false);
}

/** The table of payments lacks a column, or names no invoice and no client. */
export function missingPaymentColumn(field: PaymentField, headers: readonly string[]): Refusal {
  return lacking(field, listed(headers), true);
}

function lacking(field: Field, found: string, payments: boolean): Refusal {
  const name = columnName(field, payments);
  const key = columnKey(field, payments);
  return refused(`${payments ? 'payments-' : ''}no-${field}-column`, payments,
    `Pas de colonne « ${name.fr} ». En-têtes trouvés : ${found}. Nommez-la dans les options avec la clé « ${key.fr} ».`,
    `No "${name.en}" column. Headers found: ${found}. Name it in the options with the key "${key.en}".`);
}

/**
 * Two columns could be the same field and nothing tells which. An option tells them apart, unless they have one header
 * or the field has no option.
 */
export function twoColumns(field: Field, first: string, second: string, payments: boolean): Refusal {
  const name = columnName(field, payments);
  const key = columnKey(field, payments);
  const keyless = first === second || (payments && !PAYMENT_FIELDS.includes(field as PaymentField));
  return refused(`two-${field}-columns`, payments,
    `Deux colonnes peuvent être « ${name.fr} » : « ${first} » et « ${second} ». ${keyless ? 'Changez l’en-tête de celle qui ne l’est pas.' : `Indiquez laquelle dans les options avec la clé « ${key.fr} ».`}`,
    `Two columns could be "${name.en}": "${first}" and "${second}". ${keyless ? 'Change the header of the one that is not.' : `Say which in the options with the key "${key.en}".`}`);
}

/** The mapping names a header that the table does not have, or has twice. */
export function unknownMapping(field: Field, header: string, headers: readonly string[], payments: boolean): Refusal {
  const key = columnKey(field, payments);
  return refused('mapping-not-found', payments,
    `L’option « ${key.fr} » nomme « ${header} », qui n’est pas exactement une fois parmi les en-têtes : ${listed(headers)}.`,
    `The option "${key.en}" names "${header}", which is not exactly once among the headers: ${listed(headers)}.`);
}

/** The columns of a payments table that an option can name. */
export const PAYMENT_FIELDS = ['client', 'invoice', 'issued', 'amount'] as const;
export type PaymentField = (typeof PAYMENT_FIELDS)[number];

/** The key of the option that names the column of a field. */
export function columnKey(field: Field, payments: boolean): Text {
  const { fr, en } = payments && field === 'issued' ? { fr: 'date', en: 'date' } : (FIELD_KEYS[field] ?? FIELD_NAMES[field]);
  return { fr: `${payments ? 'règlements ' : ''}colonne ${fr.toLowerCase()}`, en: `${payments ? 'payments ' : ''}column ${en.toLowerCase()}` };
}

/** What a message calls the column of a field. */
export function columnName(field: Field, payments: boolean): Text {
  return payments && field === 'issued' ? { fr: 'Date de paiement', en: 'Payment date' } : FIELD_NAMES[field];
}

/** How a user names a field in the options, after "colonne" or "column", where it is not its name in small letters. */
const FIELD_KEYS: { readonly [field in Field]?: Text } = {
  invoice: { fr: 'facture', en: 'invoice' },
  issued: { fr: 'date facture', en: 'issued' },
  due: { fr: 'échéance', en: 'due' },
  terms: { fr: 'conditions', en: 'terms' },
  amount: { fr: 'montant', en: 'amount' },
  hold: { fr: 'suspendu', en: 'hold' },
};

function listed(headers: readonly string[]): string {
  const written = headers.filter((header) => header !== '');
  return written.slice(0, 12).join(', ') + (written.length > 12 ? ', …' : '');
}
