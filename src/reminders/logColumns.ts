import type { Language } from '../base/text';

/** Columns of the log in the order in which we write them; found again by header, so a user may reorder or hide them. */
export const LOG_COLUMNS = [
  'id', 'state', 'kind', 'day', 'client', 'level', 'channel', 'outcome', 'promisedOn', 'amount', 'invoices', 'author', 'variant', 'note', 'check',
] as const;
export type LogColumn = (typeof LOG_COLUMNS)[number];

export const LOG_HEADERS: Readonly<Record<LogColumn, Readonly<Record<Language, string>>>> = {
  id: { fr: 'Événement', en: 'Event' },
  state: { fr: 'État', en: 'State' },
  kind: { fr: 'Nature', en: 'Kind' },
  day: { fr: 'Jour', en: 'Day' },
  client: { fr: 'Client', en: 'Client' },
  level: { fr: 'Étape', en: 'Step' },
  channel: { fr: 'Canal', en: 'Channel' },
  outcome: { fr: 'Suite', en: 'Outcome' },
  promisedOn: { fr: 'Promis le', en: 'Promised on' },
  amount: { fr: 'Montant', en: 'Amount' },
  invoices: { fr: 'Factures', en: 'Invoices' },
  author: { fr: 'Auteur', en: 'Author' },
  variant: { fr: 'Variante', en: 'Variant' },
  note: { fr: 'Note', en: 'Note' },
  check: { fr: 'Contrôle', en: 'Check' },
};

/**
 * The header row of a new log.
 *
 * @example
 * logHeader('en').slice(0, 3) // ['Event', 'State', 'Kind']
 */
export function logHeader(language: Language): string[] {
  return LOG_COLUMNS.map((column) => LOG_HEADERS[column][language]);
}
