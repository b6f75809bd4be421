import type { Cells } from '../ledger/cells';
import { foldName } from '../ledger/foldName';
import { isBlank } from '../ledger/isBlank';
import { readTerms } from '../ledger/termsText';
import type { ClientTermsFacts } from './clientTerms';
import type { Sector } from './legalCaps';

type Column = 'client' | 'kind' | 'sector' | 'terms' | 'insolvency';

/** Folded headers of the Clients table that matter to terms. */
const HEADERS: Readonly<Record<Column, readonly string[]>> = {
  client: ['client', 'clients', 'customer', 'nom', 'nom du client', 'name', 'client name', 'customer name', 'raison sociale', 'company'],
  kind: ['forme', 'nature', 'kind', 'kind of person', 'type de personne', 'personne', 'legal form'],
  sector: ['secteur', 'sector', 'activite', 'industry'],
  terms: ['conditions convenues', 'agreed terms', 'conditions', 'conditions de paiement', 'payment terms', 'terms', 'delai', 'delai de paiement', 'delai convenu'],
  insolvency: ['procedure collective', 'insolvency', 'insolvency notice', 'insolvency proceeding', 'defaillance'],
};
const NO = new Set(['non', 'no', 'n', 'false', 'faux', 'aucune', 'none', '-']);
/** Days that the end of a month adds on average. */
const MONTH_END = 15;

/**
 * What a Clients table says about terms, by folded client name: agreed terms, an open insolvency proceeding, whether the
 * client is a public buyer (the law gives it its own cap). A client's line of business sets no cap: the law looks at what
 * is sold, which is the seller's sector in the options. Terms that cannot be read are kept as text, so that the answer can
 * say so. A table without a client column says nothing. The last row of a client counts.
 */
export function readClientTerms(cells: Cells): ReadonlyMap<string, ClientTermsFacts> {
  const facts = new Map<string, ClientTermsFacts>();
  const columns = findColumns(cells[0] ?? []);
  const at = columns.get('client');
  if (at === undefined) return facts;
  for (const row of cells.slice(1)) {
    const name = wordIn(row, at);
    if (name === '') continue;
    facts.set(name, factsOf(row, columns));
  }
  return facts;
}

function findColumns(header: readonly unknown[]): Map<Column, number> {
  const found = new Map<Column, number>();
  header.forEach((cell, at) => {
    const word = typeof cell === 'string' ? foldName(cell.slice(0, 60)) : '';
    for (const column of Object.keys(HEADERS) as Column[]) {
      if (!found.has(column) && HEADERS[column].includes(word)) found.set(column, at);
    }
  });
  return found;
}

function factsOf(row: readonly unknown[], columns: ReadonlyMap<Column, number>): ClientTermsFacts {
  const sector = publicSector(wordIn(row, columns.get('kind')), wordIn(row, columns.get('sector')));
  const insolvency = wordIn(row, columns.get('insolvency'));
  const written = wordIn(row, columns.get('terms'));
  const terms = written === '' ? null : readTerms(written);
  return {
    ...(sector === null ? {} : { sector }),
    insolvent: insolvency !== '' && !NO.has(insolvency),
    ...(terms === null ? {} : {
      agreedDays: terms.days + (terms.endOfMonth ? MONTH_END : 0),
      agreedEndOfMonth: terms.endOfMonth && terms.days === 45,
    }),
    ...(terms === null && written !== '' ? { unreadTerms: written } : {}),
  };
}

function publicSector(kind: string, sector: string): Sector | null {
  const words = `${kind} ${sector}`;
  if (/\b(hopital|hospital|chu|centre hospitalier)\b/.test(words)) return 'publicHospital';
  if (/\b(entreprise publique|public undertaking)\b/.test(words)) return 'publicUndertaking';
  return /\b(public|publique|collectivite|commune|mairie|administration|etat)\b/.test(words) ? 'publicBuyer' : null;
}

function wordIn(row: readonly unknown[], column: number | undefined): string {
  const cell = column === undefined ? null : row[column];
  if (isBlank(cell)) return '';
  return typeof cell === 'string' ? foldName(cell.slice(0, 200)) : typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}
