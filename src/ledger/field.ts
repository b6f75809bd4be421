import type { Text } from '../base/text';
import type { Field } from './issue';

/** The fields of a ledger in the order of the design, with the names that messages and written ledgers use. */
export const FIELD_NAMES: Readonly<Record<Field, Text>> = {
  client: { fr: 'Client', en: 'Client' },
  invoice: { fr: 'N° facture', en: 'Invoice no.' },
  issued: { fr: 'Date facture', en: 'Invoice date' },
  due: { fr: 'Échéance', en: 'Due date' },
  terms: { fr: 'Conditions de paiement', en: 'Payment terms' },
  amount: { fr: 'Montant TTC', en: 'Amount incl. VAT' },
  paidOn: { fr: 'Payé le', en: 'Paid on' },
  paidAmount: { fr: 'Montant payé', en: 'Paid amount' },
  balance: { fr: 'Solde', en: 'Balance' },
  type: { fr: 'Type', en: 'Type' },
  status: { fr: 'Statut', en: 'Status' },
  currency: { fr: 'Devise', en: 'Currency' },
  disputed: { fr: 'Litige', en: 'Disputed' },
  promisedOn: { fr: 'Promis le', en: 'Promised on' },
  hold: { fr: 'Ne pas relancer', en: 'Hold' },
  holdUntil: { fr: 'Suspendu jusqu’au', en: 'Hold until' },
  reminders: { fr: 'Relances', en: 'Reminders' },
};

export const FIELDS = Object.keys(FIELD_NAMES) as readonly Field[];
