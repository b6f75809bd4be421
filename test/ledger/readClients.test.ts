import { DEFAULT_OPTIONS } from '../../src/ledger/options';
import { readClients } from '../../src/ledger/readClients';
import type { ClientsReading } from '../../src/ledger/clientRecord';

function reading(cells: unknown[][]): ClientsReading {
  const outcome = readClients(cells, DEFAULT_OPTIONS);
  if (!outcome.ok) throw new Error(outcome.failure.text.en);
  return outcome.value;
}

test('a table in French', () => {
  const { clients, counts, contactColumns, issues } = reading([
    ['Clients 2024'],
    ['Client', 'Code client', 'Forme', 'Secteur', 'E-mail', 'Téléphone', 'Langue', 'Conditions de paiement', 'Plafond de crédit', 'Ne pas contacter', 'Score externe', 'Échelle', 'Date score', 'Procédure collective'],
    ['Dupont SARL', 'C1', 'société', 'bâtiment', 'a@b.fr', '+33 6 12', 'français', '45 j fin de mois', '10 000 €', 'oui', 62, '100-1', '31/01/2024', 'redressement 15/02/2024'],
    ['Élan', '', 'particulier', '', '', '', '', 'un jour', '', 'non', '', '', '', 'non'],
    ['', '', '', ''],
  ]);
  expect(counts).toEqual({ rows: 3, accepted: 2, rejected: 0, blank: 1 });
  expect(contactColumns).toBe(true);
  expect(clients.get('c1')).toBe(clients.get('dupont sarl'));
  expect(clients.get('c1')).toEqual({
    name: 'Dupont SARL', code: 'C1', kind: 'business', sector: 'bâtiment', contact: null, email: 'a@b.fr', phone: '+33 6 12', address: null, language: 'fr',
    terms: { days: 45, endOfMonth: true, dayOfMonth: 0 }, creditLimit: 10000, doNotContact: true,
    externalScore: { value: 62, best: 100, worst: 1, source: null, day: 45322 }, insolvency: { day: null, text: 'redressement 15/02/2024' }, row: 3,
  });
  expect(clients.get('elan')).toMatchObject({ kind: 'person', terms: null, insolvency: null, doNotContact: false });
  expect(issues.map(({ row, column, code, found }) => [row, column, code, found])).toEqual([[4, 8, 'optional-unreadable', 'un jour']]);
});

test('an agency gives its scale; the last of two rows counts', () => {
  const { clients, issues } = reading([['Customer', 'Score', 'Source'], ['A', 3, 'Coface'], ['a', 8, 'Allianz Trade']]);
  expect(clients.get('a')?.externalScore).toEqual({ value: 8, best: 1, worst: 10, source: 'Allianz Trade', day: null });
  expect(issues.map(({ code }) => code)).toEqual(['client-repeated']);
});

test.each<[string, unknown[][], string]>([
  ['nothing', [], 'empty-range'],
  ['no client column', [['E-mail'], ['a@b.fr']], 'clients-no-name-column'],
])('%s', (_, cells, code) => {
  expect(readClients(cells, DEFAULT_OPTIONS)).toMatchObject({ ok: false, failure: { code } });
});
