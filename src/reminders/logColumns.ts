import type { Language, Text } from '../base/text';

/** Columns of the log with their headers, in the order in which we write them; found again by header, so a user may reorder or hide them. */
const LOG = [
  ['id', 'Événement', 'Event'],
  ['state', 'État', 'State'],
  ['kind', 'Nature', 'Kind'],
  ['day', 'Jour', 'Day'],
  ['client', 'Client', 'Client'],
  ['level', 'Étape', 'Step'],
  ['channel', 'Canal', 'Channel'],
  ['outcome', 'Suite', 'Outcome'],
  ['promisedOn', 'Promis le', 'Promised on'],
  ['amount', 'Montant', 'Amount'],
  ['invoices', 'Factures', 'Invoices'],
  ['author', 'Auteur', 'Author'],
  ['variant', 'Variante', 'Variant'],
  ['note', 'Note', 'Note'],
  ['check', 'Contrôle', 'Check'],
] as const;
export type LogColumn = (typeof LOG)[number][0];
export const LOG_COLUMNS: readonly LogColumn[] = LOG.map(([column]) => column);
export const LOG_HEADERS: ReadonlyMap<LogColumn, Text> = new Map(LOG.map(([column, fr, en]) => [column, { fr, en }]));

/**
 * The header row of a new log.
 *
 * @example
 * logHeader('en').slice(0, 3) // ['Event', 'State', 'Kind']
 */
export function logHeader(language: Language): string[] {
  return Array.from(LOG_HEADERS.values(), (header) => header[language]);
}
