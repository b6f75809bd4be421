import type { Language, Text } from '../base/text';
import { SECTOR_NAMES, type SampleClient } from './sampleClient';
import type { SampleRows } from './sampleCell';
import { SAMPLE_CLIENTS } from './sampleClients';
import { termsWords } from './termsWords';

const HEADERS: readonly Text[] = [
  { fr: 'Client', en: 'Client' },
  { fr: 'Forme', en: 'Kind of person' },
  { fr: 'Secteur', en: 'Sector' },
  { fr: 'Contact', en: 'Contact' },
  { fr: 'E-mail', en: 'E-mail' },
  { fr: 'Téléphone', en: 'Phone' },
  { fr: 'Langue', en: 'Language' },
  { fr: 'Conditions convenues', en: 'Agreed terms' },
  { fr: 'Plafond de crédit', en: 'Credit limit' },
  { fr: 'Ne pas contacter', en: 'Do not contact' },
  { fr: 'Procédure collective', en: 'Insolvency notice' },
];

const KINDS: Readonly<Record<SampleClient['kind'], Text>> = {
  company: { fr: 'Société', en: 'Company' },
  soleTrader: { fr: 'Personne physique', en: 'Natural person' },
  publicBody: { fr: 'Organisme public', en: 'Public body' },
};
const YES: Text = { fr: 'oui', en: 'yes' };
const RECEIVERSHIP: Text = { fr: 'Redressement judiciaire', en: 'Receivership' };

/**
 * What the sample company knows of its clients beside the ledger: a header row, then one row per client in alphabetical
 * order. E-mail addresses are under `.example` and telephone numbers in the blocks that France keeps for fiction, so
 * that nothing can reach anybody.
 *
 * @source RFC 2606 (the domain .example); Arcep decision 2018-0881 (numbers for audiovisual works)
 */
export function sampleClientsTable(language: Language): SampleRows {
  const stopped = SAMPLE_CLIENTS.findIndex((client) => client.payer === 'stopped');
  const silent = SAMPLE_CLIENTS.findIndex((client) => client.payer === 'disputer');
  const rows = SAMPLE_CLIENTS.map((client, at) => [
    client.name, KINDS[client.kind][language], SECTOR_NAMES[client.sector][language], client.contact,
    // The odd client has no address on file: a list of reminders must say so.
    at % 17 === 5 ? null : email(client), at % 19 === 7 ? null : phone(at), 'fr', termsWords(client.terms, language), creditLimit(client),
    at === silent ? YES[language] : null, at === stopped ? RECEIVERSHIP[language] : null,
  ]);
  return [HEADERS.map((header) => header[language]), ...rows.sort((a, b) => (plain(String(a[0])) < plain(String(b[0])) ? -1 : 1))];
}

/** Three months of sales, in round hundreds; none where nobody set one. */
function creditLimit(client: SampleClient): number | null {
  const limit = Math.round((client.invoicesPerYear * client.usualAmount * 1.2) / 4 / 500) * 500;
  return client.kind === 'publicBody' || limit === 0 ? null : limit;
}

function email(client: SampleClient): string {
  const host = plain(client.name).replace(/^(la|le|les) /, '').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').split('-').slice(0, 3).join('-');
  return `${client.kind === 'soleTrader' ? 'contact' : 'comptabilite'}@${host}.example`;
}

/** Numbers set aside for films: 01 99 00, 02 61 91, 03 53 01, 04 65 71, 05 36 49. */
function phone(at: number): string {
  const block = ['01 99 00', '02 61 91', '03 53 01', '04 65 71', '05 36 49'][at % 5]!;
  return `${block} ${String(10 + ((at * 37) % 90))} ${String(10 + ((at * 53) % 90))}`;
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
}
