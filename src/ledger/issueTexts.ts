import { decimalText } from '../base/decimalText';
import type { Text } from '../base/text';
import type { Issue } from './issue';

/** What an issue says: its severity, and a sentence in both languages that may name one detail. */
export interface IssueKind {
  readonly severity: Issue['severity'];
  readonly fr: (detail: string) => string;
  readonly en: (detail: string) => string;
}

const kind = (severity: Issue['severity'], fr: string, en: string): IssueKind => ({
  severity,
  fr: (detail) => fr.replace('{}', () => detail),
  en: (detail) => en.replace('{}', () => detail),
});
const rejected = (fr: string, en: string): IssueKind => kind('rejected', `${fr} Ligne écartée.`, `${en} The row is left out.`);
const warning = (fr: string, en: string): IssueKind => kind('warning', fr, en);
const note = (fr: string, en: string): IssueKind => kind('note', fr, en);

/** A text whose detail is an amount such as `1234.50`: `1 234,50` in French, with a no-break space, `1,234.50` in English. */
const ofAmount = ({ severity, fr, en }: IssueKind): IssueKind =>
  ({ severity, fr: (amount) => fr(decimalText(amount, 'fr')), en: (amount) => en(decimalText(amount, 'en')) });

/** Every code of the reading, with its text. `{}` is the detail: mostly the name of the column. */
export const ISSUE_KINDS = {
  'client-missing': rejected('Le client manque ; attendu : un nom.', 'The client is missing; expected: a name.'),
  'date-missing': rejected('La date manque (colonne « {} ») ; attendu : une date, par exemple 31/12/2024.', 'The date is missing (column "{}"); expected: a date such as 2024-12-31.'),
  'date-unreadable': rejected('Ce n’est pas une date (colonne « {} ») ; attendu : une date, par exemple 31/12/2024.', 'This is not a date (column "{}"); expected: a date such as 2024-12-31.'),
  'date-destroyed': rejected('Un tableur a détruit cette date (colonne « {} ») : il n’en reste qu’une heure ; exportez de nouveau depuis le logiciel d’origine.', 'A spreadsheet destroyed this date (column "{}"): only a time is left; export it again from the program it came from.'),
  'date-out-of-range': rejected('Date hors limites (colonne « {} ») ; attendu : une date de 1950 à 2199.', 'Date out of range (column "{}"); expected: a date from 1950 to 2199.'),
  'date-ambiguous': rejected('Jour et mois ne se distinguent pas (colonne « {} ») ; indiquez l’option « ordre des dates » : jma ou mja.', 'Day and month cannot be told apart (column "{}"); set the option "date order" to dmy or mdy.'),
  'error-cell': rejected('La cellule contient une erreur (colonne « {} ») ; attendu : une valeur.', 'The cell holds an error (column "{}"); expected: a value.'),
  'due-missing': rejected('Ni échéance ni conditions de paiement ; attendu : une date, un délai, ou l’option « délai par défaut ».', 'Neither due date nor payment terms; expected: a date, terms, or the option "default terms".'),
  'terms-unreadable': rejected('Conditions de paiement non comprises et pas d’échéance ; attendu : par exemple « 30 jours fin de mois », de 0 à 365 jours.', 'Payment terms not understood and no due date; expected: for example "net 30", from 0 to 365 days.'),
  'amount-missing-or-zero': rejected('Montant absent ou nul ; attendu : un montant TTC.', 'Amount missing or zero; expected: an amount including VAT.'),
  'amount-unreadable': rejected('Ce n’est pas un montant (colonne « {} ») ; attendu : par exemple 1 234,56.', 'This is not an amount (column "{}"); expected: for example 1,234.56.'),
  'amount-ambiguous': rejected('Milliers ou décimales ? (colonne « {} ») ; indiquez l’option « séparateur décimal » : , ou .', 'Thousands or decimals? (column "{}"); set the option "decimal separator" to , or .'),
  'amount-too-large': rejected('Montant trop grand ; attendu : moins de 9 000 milliards.', 'Amount too large; expected: less than 9,000 billion.'),
  'too-many-currencies': rejected('Plus de 250 devises ; attendu : des codes tels que EUR.', 'More than 250 currencies; expected: codes such as EUR.'),
  'duplicate-row': rejected('La ligne répète exactement la ligne {} ; attendu : une fois.', 'The row repeats row {} exactly; expected: once.'),
  'totals-row': rejected('Ligne de total ; attendu : une pièce.', 'A totals row; expected: a document.'),
  'repeated-header': rejected('Les en-têtes sont répétés ; attendu : une pièce.', 'The headers are repeated; expected: a document.'),
  'payment-without-invoice': rejected('Règlement sans facture ni client ; attendu : une facture ou un client.', 'A payment without invoice and client; expected: an invoice or a client.'),
  'orphan-payment': warning('Aucune facture retenue de ce client n’a ce numéro : compté comme avance du client.', 'No accepted invoice of this client has this number: counted as an advance of the client.'),
  'orphan-payment-lost': rejected('Aucune facture retenue n’a ce numéro ; attendu : une facture ou un client.', 'No accepted invoice has this number; expected: an invoice or a client.'),
  'payment-on-cancelled': warning('Règlement d’une facture annulée (ligne {}) : non compté.', 'Payment of a cancelled invoice (row {}): not counted.'),
  'payment-several-invoices': rejected('Plusieurs factures portent ce numéro (lignes {}) ; attendu : le client du règlement.', 'Several invoices bear this number (rows {}); expected: the client of the payment.'),
  'payment-currency': rejected('Le règlement est dans une autre devise que la facture (ligne {}) ; attendu : la même.', 'The payment is in another currency than the invoice (row {}); expected: the same.'),
  'payment-before-issue': warning('Règlement daté avant l’émission de la facture (ligne {}) : conservé.', 'Payment dated before the invoice was issued (row {}): kept.'),
  overpaid: ofAmount(warning('Payée plus que son montant ; trop-perçu : {}.', 'Paid more than its amount; overpaid: {}.')),
  underpaid: ofAmount(note('Payée en partie ; reste : {}.', 'Paid in part; rest: {}.')),
  'due-before-issue': warning('L’échéance précède l’émission.', 'The due date is before the issue date.'),
  'due-inferred': note('Échéance déduite des conditions de paiement.', 'Due date inferred from the payment terms.'),
  'all-due-inferred': note('Pas d’échéance dans le tableau : {} échéances déduites des conditions de paiement.', 'No due date in the table: {} due dates inferred from the payment terms.'),
  'number-reused': warning('Ce numéro de facture est déjà à la ligne {}, avec un autre contenu : les deux sont conservées.', 'This invoice number is already on row {}, with other content: both are kept.'),
  'paid-without-day': warning('Payée sans date : close, hors des moyennes de retard.', 'Paid without a date: closed, out of the delay averages.'),
  'paid-without-payment': warning('Marquée payée, mais aucun règlement ne la solde : elle reste ouverte.', 'Marked as paid, but no payment settles it: it stays open.'),
  'open-but-paid': warning('Marquée ouverte, mais ses règlements la soldent : elle est payée.', 'Marked as open, but its payments settle it: it is paid.'),
  'payments-differ': warning('Payé selon la ligne et règlements qui la nomment ne s’accordent pas : le plus grand compte.', 'What the row says was paid and the payments that name it do not agree: the greater counts.'),
  'balance-mismatch': warning('Montant, payé et solde ne s’accordent pas : le montant payé est retenu.', 'Amount, paid amount and balance do not agree: the paid amount is taken.'),
  'balance-above-amount': warning('Le solde dépasse le montant : comptée ouverte en entier.', 'The balance is above the amount: counted as open in full.'),
  'balance-blank-but-open': warning('Solde nul ou vide, mais marquée ouverte : comptée ouverte en entier.', 'Balance zero or blank, but marked as open: counted as open in full.'),
  'credit-note-paid': note('Avoir marqué payé : il compte encore en faveur du client.', 'A credit note marked as paid: it still counts in the client’s favour.'),
  cancelled: note('Annulée, non encaissée ou sans valeur de créance ({}) : non comptée.', 'Cancelled, not received or no receivable ({}): not counted.'),
  'far-future': warning('Date plus de 366 jours après presque toutes les autres : elle ne fixe pas la date du jour.', 'Date more than 366 days after nearly all others: it does not set the as-of date.'),
  'word-unknown': warning('Mot inconnu (colonne « {} ») : ignoré partout où il figure.', 'Unknown word (column "{}"): ignored wherever it stands.'),
  'optional-unreadable': warning('Non compris (colonne « {} ») : ignoré.', 'Not understood (column "{}"): ignored.'),
  'similar-clients': note('Ressemble au client « {} » : comptés comme deux clients.', 'Looks like client "{}": counted as two clients.'),
  'client-repeated': warning('Ce client est déjà à la ligne {} : c’est la dernière qui compte.', 'This client is already on row {}: the last one counts.'),
  'titles-skipped': note('{} ligne(s) de titre au-dessus des en-têtes : ignorées.', '{} title row(s) above the headers: skipped.'),
  'column-passed-over': note('Colonne non retenue : une autre, « {} », dit la même chose plus exactement.', 'Column not used: another, "{}", says the same more exactly.'),
  'amounts-before-tax': warning('Les montants sont hors taxes (colonne « {} ») : aucune colonne TTC trouvée.', 'The amounts exclude VAT (column "{}"): no column including VAT was found.'),
  'balance-as-amount': note('Pas de montant de facture : le solde ouvert (colonne « {} ») en tient lieu.', 'No invoice amount: the open balance (column "{}") stands for it.'),
  'paid-column': note('Colonne « payé » lue comme : {}.', 'Column "paid" read as: {}.'),
  'date-order': note('Ordre des dates, d’après les valeurs : {}.', 'Order of the dates, by the values: {}.'),
  'date-order-from-others': warning('Rien dans la colonne ne distingue jour et mois ; lue comme les autres colonnes de dates : {}.', 'Nothing in the column tells day from month; read as the other date columns: {}.'),
  'date-order-undecided': warning('Jour et mois ne se distinguent pas (colonne « {} ») ; indiquez l’option « ordre des dates » : jma ou mja. Les dates douteuses sont écartées.', 'Day and month cannot be told apart (column "{}"); set the option "date order" to dmy or mdy. Doubtful dates are left out.'),
  'decimal-undecided': warning('Milliers ou décimales ? (colonne « {} ») ; indiquez l’option « séparateur décimal » : , ou . Les montants douteux sont écartés.', 'Thousands or decimals? (column "{}"); set the option "decimal separator" to , or . Doubtful amounts are left out.'),
  'decimal-from-others': warning('Séparateur décimal lu comme dans les autres colonnes de montants (colonne « {} »).', 'Decimal separator read as in the other amount columns (column "{}").'),
  'currency-assumed': note('Lignes sans devise : comptées en {}.', 'Rows without currency: counted in {}.'),
  'status-codes': warning('Codes de statut compris d’après les règlements : {}. Les options « statut ouvert », « statut payé », « statut annulé » les fixent.', 'Status codes understood from the payments: {}. The options "status open", "status paid", "status cancelled" set them.'),
  'no-rows': note('Le tableau n’a que ses en-têtes.', 'The table has only its headers.'),
} satisfies Record<string, IssueKind>;

export type IssueCode = keyof typeof ISSUE_KINDS;

/** The sentence of an issue in both languages. */
export function issueText(code: IssueCode, detail: string): Text {
  const { fr, en } = ISSUE_KINDS[code];
  return { fr: fr(detail), en: en(detail) };
}
