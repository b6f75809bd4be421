import type { Parameter } from './spec';

// Parameters that many functions have: one wording, one coercion, one order.

export const ledger = {
  name: { fr: 'registre', en: 'ledger' },
  kind: 'ledger',
  text: {
    fr: 'le registre des factures avec sa ligne d’en-têtes\u00a0: Ledger, ou VotreTableau[#Tout]',
    en: 'the invoice ledger with its header row: Ledger, or YourTable[#All]',
  },
} as const satisfies Parameter;

export const asOf = {
  name: { fr: 'dateArrêté', en: 'asOf' },
  kind: 'asOf',
  optional: true,
  text: { fr: 'le jour jusqu’auquel les faits sont connus', en: 'the day up to which facts are known' },
  omitted: {
    fr: 'la dernière émission ou le dernier paiement du registre',
    en: 'the latest issue or payment date of the ledger',
  },
} as const satisfies Parameter;

export const options = {
  name: { fr: 'options', en: 'options' },
  kind: 'options',
  optional: true,
  text: { fr: 'la plage clé · valeur des réglages\u00a0: VigieOptions', en: 'the key · value range of settings: VigieOptions' },
  omitted: { fr: 'les réglages par défaut', en: 'the default settings' },
} as const satisfies Parameter;

/** A client who must be named. */
export const client = {
  name: { fr: 'client', en: 'client' },
  kind: 'subject',
  text: {
    fr: 'un client, ou une plage de clients (un résultat par cellule)',
    en: 'one client, or a range of clients (one result per cell)',
  },
} as const satisfies Parameter;

/** A client, or the whole ledger when blank. */
export const clientOrAll = {
  ...client,
  omitted: { fr: 'tout le registre (écrire "")', en: 'the whole ledger (write "")' },
} as const satisfies Parameter;

/** The same at the end of a list of arguments, where it can be left out. */
export const optionalClient = {
  ...client,
  optional: true,
  omitted: { fr: 'tout le registre', en: 'the whole ledger' },
} as const satisfies Parameter;

export const clients = {
  name: { fr: 'clients', en: 'clients' },
  kind: 'cells',
  optional: true,
  text: {
    fr: 'le tableau des clients (nature, secteur, note externe, contact…) avec ses en-têtes',
    en: 'the table of clients (kind, sector, external score, contact…) with its headers',
  },
  omitted: { fr: 'le registre seul', en: 'the ledger alone' },
} as const satisfies Parameter;

export const signals = {
  name: { fr: 'signaux', en: 'signals' },
  kind: 'cells',
  optional: true,
  text: {
    fr: 'le tableau des signaux (date, client, nature, texte, source) avec ses en-têtes',
    en: 'the table of signals (date, client, kind, text, source) with its headers',
  },
  omitted: { fr: 'aucun signal', en: 'no signal' },
} as const satisfies Parameter;

export const log = {
  name: { fr: 'journal', en: 'log' },
  kind: 'cells',
  optional: true,
  text: { fr: 'le journal des relances tenu par Vigie', en: 'the reminder log kept by Vigie' },
  omitted: { fr: 'aucune relance passée', en: 'no past reminder' },
} as const satisfies Parameter;

export const payments = {
  name: { fr: 'règlements', en: 'payments' },
  kind: 'cells',
  text: { fr: 'le tableau des règlements (facture, date, montant, [client]) avec ses en-têtes', en: 'the table of payments (invoice, date, amount, [client]) with its headers' },
} as const satisfies Parameter;

export const invoice = {
  name: { fr: 'facture', en: 'invoice' },
  kind: 'subject',
  text: {
    fr: 'un numéro de facture, ou une plage de numéros (un résultat par cellule)',
    en: 'one invoice number, or a range of them (one result per cell)',
  },
} as const satisfies Parameter;

/** Whose invoice it is: one client, or a range of the shape of the invoices. */
export const clientOfInvoice = {
  name: { fr: 'client', en: 'client' },
  kind: 'subject',
  optional: true,
  text: {
    fr: 'le client de la facture, si plusieurs utilisent le même numéro\u00a0; une valeur, ou une plage de la forme des factures',
    en: 'the client of the invoice, where several use the same number; one value, or a range of the shape of the invoices',
  },
  omitted: { fr: 'le numéro suffit', en: 'the number is enough' },
} as const satisfies Parameter;
