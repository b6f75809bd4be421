/** @jest-environment jsdom */
import type { Language } from '../../../src/base/text';
import { memoryWorkbook } from '../../../src/hosts/memory/memoryWorkbook';
import { DAY, smallLedger, workbookWith } from '../support';
import { showPane, type ShownPane } from './paneInDocument';

// A Wednesday: on a day off everybody is on hold, and the list of the day would be empty.
jest.mock('../../../taskpane/effects/today', () => ({ today: () => 46344 }));

const settings = (language: Language): string => JSON.stringify({ version: 1, language, asOf: DAY });
let pane: ShownPane | undefined;
afterEach(() => pane?.close());

/** The pane with the small ledger analysed, in a language. */
async function analysed(language: Language, cells = smallLedger): Promise<{ pane: ShownPane; workbook: ReturnType<typeof workbookWith> }> {
  const workbook = workbookWith(cells, language);
  await workbook.writeSettings(settings(language));
  const shown = await showPane(workbook);
  pane = shown;
  await shown.waitFor(() => shown.count('[data-stage=choosing]') === 1);
  await shown.click('.vigie-places button');
  await shown.waitFor(() => shown.count('[data-stage=ready]') === 1);
  return { pane: shown, workbook };
}
const go = (shown: ShownPane, view: string): Promise<void> => shown.click(`#vigie-tab-${view}`);
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

test.each<{ language: Language; lead: string; use: string }>([
  { language: 'fr', lead: 'Rien ne sort de ce classeur.', use: 'Utiliser comme registre' },
  { language: 'en', lead: 'Nothing leaves this workbook.', use: 'Use this table' },
])('the first run offers the tables, a sample and help ($language)', async ({ language, lead, use }) => {
  pane = await showPane(workbookWith(smallLedger, language));
  await pane.waitFor(() => pane!.count('[data-stage=choosing]') === 1);
  expect(pane.text()).toContain(lead);
  expect(pane.find('.vigie-places button').textContent).toBe(use);
  expect(pane.find('[lang]').lang).toBe(language);
});

test.each<{ language: Language; expected: readonly string[] }>([
  { language: 'fr', expected: ['À relancer aujourd’hui', 'Durand', '1 client, 951 en retard'] },
  { language: 'en', expected: ['To chase today', 'Durand', '1 client, 951 overdue'] },
])('Today lists whom to chase with the reason ($language)', async ({ language, expected }) => {
  const { pane: shown } = await analysed(language);
  for (const text of expected) expect(plain(shown.text())).toContain(text);
  expect(shown.count('.vigie-card-why')).toBe(1);
});

test.each<{ language: Language; expected: readonly string[] }>([
  { language: 'fr', expected: ['Encours1 251', 'En retard951', 'Balance âgée', 'Non échu300', '31–60 j700', '2 clients', 'plus il est élevé, plus le risque est grand'] },
  { language: 'en', expected: ['Open1,251', 'Overdue951', 'Aged balance', 'Not due300', '31–60 d700', '2 clients', 'higher is riskier'] },
])('Clients shows the figures, the aged balance and the list ($language)', async ({ language, expected }) => {
  const { pane: shown } = await analysed(language);
  await go(shown, 'clients');
  for (const text of expected) expect(plain(shown.text())).toContain(text);
  expect(shown.count('.vigie-rows li')).toBe(2);
  await shown.choose('.vigie-tools input', 'mar');
  expect(shown.count('.vigie-rows li')).toBe(1);
  await shown.choose('.vigie-tools input', 'nobody');
  expect(shown.text()).toMatch(/Aucun client ne contient|No client contains/);
});

test.each<{ language: Language; expected: readonly string[] }>([
  { language: 'fr', expected: ['Score de risque', 'D’où vient ce score', 'Client moyen', 'Quand paiera-t-il', 'F5', 'en retard de 60 j', 'payée, 60 j de retard'] },
  { language: 'en', expected: ['Risk score', 'Where this score comes from', 'Average client', 'When will the next', 'F5', '60 d late', 'paid 60 d late'] },
])('a client’s page explains the score and lists the invoices ($language)', async ({ language, expected }) => {
  const { pane: shown, workbook } = await analysed(language);
  await go(shown, 'clients');
  await shown.click('.vigie-rows button', /Durand/);
  for (const text of expected) expect(plain(shown.text())).toContain(text);
  expect(shown.count('svg[role=img]')).toBe(2);
  await shown.click('.vigie-invoices button', 'F5');
  expect(workbook.shown()).toEqual({ sheet: 'Factures', row: 6, column: 1 });
  await shown.click('article > button');
  expect(shown.count('.vigie-rows li')).toBe(2);
});

test.each<{ language: Language; expected: readonly string[] }>([
  { language: 'fr', expected: ['Lignes lues : 7', 'acceptées6', 'rejetées1', 'vides0', 'Colonnes reconnues', 'ligne 8'] },
  { language: 'en', expected: ['Rows read: 7', 'accepted6', 'rejected1', 'blank0', 'Recognised columns', 'row 8'] },
])('Data shows the rows, the issues with a jump, and the mapping ($language)', async ({ language, expected }) => {
  const { pane: shown, workbook } = await analysed(language);
  await go(shown, 'data');
  for (const text of expected) expect(plain(shown.text())).toContain(text);
  await shown.click('.vigie-issues button');
  expect(workbook.shown()).toMatchObject({ sheet: 'Factures', row: 8 });
});

test('a corrected column is kept by its header and read anew', async () => {
  const cells = smallLedger.map((row, at) => [...row, at === 0 ? 'Date de valeur' : DAY - 5]);
  const { pane: shown, workbook } = await analysed('fr', cells);
  await go(shown, 'data');
  await shown.choose('select[aria-label="Payé le"]', 'Date de valeur');
  await shown.waitFor(() => shown.count('[data-stage=ready]') === 1 && shown.find('#vigie-tab-data') !== null);
  expect(await workbook.readSettings()).toContain('Date de valeur');
  await go(shown, 'clients');
  await shown.waitFor(() => /Encours0/.test(plain(shown.text())));
});

test.each<{ language: Language; other: Language; expected: string }>([
  { language: 'fr', other: 'en', expected: 'Grade bounds' },
  { language: 'en', other: 'fr', expected: 'Seuils des notes' },
])('Settings switch the language at once ($language → $other)', async ({ language, other, expected }) => {
  const { pane: shown } = await analysed(language);
  await go(shown, 'settings');
  await shown.waitFor(() => shown.count('code') > 0);
  expect(shown.find('code').textContent).toContain(language === 'fr' ? '=RISKSCORE(A2;' : '=RISKSCORE(A2,');
  await shown.choose('.vigie-section select', other);
  await shown.waitFor(() => shown.text().includes(expected));
  expect(shown.find('[data-stage]').lang).toBe(other);
});

test('a hostile name is text wherever it is shown', async () => {
  const name = '<img src=x onerror=alert(1)>';
  const { pane: shown } = await analysed('en', smallLedger.map((row) => row.map((cell) => (cell === 'Durand' ? name : cell))));
  expect(shown.text()).toContain(name);
  await go(shown, 'clients');
  await shown.click('.vigie-rows button', /onerror/);
  expect(shown.find('h2').textContent).toBe(name);
  expect(shown.count('img')).toBe(0);
});

test('an empty workbook still has a way in', async () => {
  pane = await showPane(memoryWorkbook([], 'fr'));
  await pane.waitFor(() => pane!.count('[data-stage=choosing]') === 1);
  expect(pane.text()).toContain('Aucune table');
  await pane.click('.vigie-ways button', 'Insérer un exemple');
  await pane.waitFor(() => pane!.count('[data-stage=ready]') === 1);
  expect(pane.count('.vigie-card')).toBeGreaterThan(5);
});

test('the trial answers with a sentence, or says why it cannot', async () => {
  const { pane: shown } = await analysed('en');
  await go(shown, 'clients');
  await shown.click('button', 'Try it now');
  await shown.waitFor(() => /Not enough history/.test(shown.text()));
});

test.each<{ language: Language; expected: readonly string[] }>([
  { language: 'fr', expected: ['Encaissements attendus', 'en 13 semaines, sur 1 251 ouverts', 'Balance âgée', 'DSO dans le temps', 'Pertes attendues', 'Taux supposé'] },
  { language: 'en', expected: ['Cash expected', 'in 13 weeks, of 1,251 open', 'Aged balance', 'DSO over time', 'Expected credit loss', 'Assumed rate'] },
])('Cash shows the forecast with its band, the DSO over time and the expected loss ($language)', async ({ language, expected }) => {
  const { pane: shown, workbook } = await analysed(language);
  await go(shown, 'cash');
  await shown.waitFor(() => shown.count('.vigie-losses') === 1);
  for (const text of expected) expect(plain(shown.text())).toContain(text);
  expect(shown.count('svg[role=img]')).toBe(2);
  expect(shown.count('.vigie-plot-range')).toBe(13);
  await shown.click('.vigie-write');
  await shown.waitFor(() => workbook.sheet(language === 'fr' ? 'Vigie Trésorerie' : 'Vigie Cash') !== null);
});

test.each<{ language: Language; expected: readonly string[]; answered: readonly string[] }>([
  { language: 'fr', expected: ['Conditions à proposer', 'Plafond légal : 60 jours', 'Et si je changeais les conditions ?', 'Pénalités de retard exigibles', '2 factures échues', 'non un avis juridique'], answered: ['1 client concerné', 'Encaissé en 6 mois', 'aujourd’hui'] },
  { language: 'en', expected: ['Terms to propose', 'Legal cap: 60 days', 'What if I changed the terms?', 'Late fees due', '2 overdue invoices', 'not legal advice'], answered: ['1 client concerned', 'Cash in 6 months', 'today'] },
])('Terms shows suggestions under the law, a what-if and late fees ($language)', async ({ language, expected, answered }) => {
  const { pane: shown } = await analysed(language);
  await go(shown, 'terms');
  await shown.waitFor(() => shown.count('[data-choice=offer]') === 1);
  for (const text of expected) expect(plain(shown.text())).toContain(text);
  await shown.choose('select[aria-label]', 'all');
  expect(shown.count('.vigie-card')).toBe(2);
  await shown.choose('[data-choice=whom]', 'client:Durand');
  await shown.choose('[data-choice=offer]', 'prepayment');
  await shown.waitFor(() => shown.count('.vigie-what-if') === 1);
  for (const text of answered) expect(plain(shown.text())).toContain(text);
});

test.each<{ language: Language; expected: readonly string[]; person: string }>([
  { language: 'fr', expected: ['Fiche du client', 'm@m.example', '30 jours fin de mois', 'Plafond convenu900'], person: 'personne physique : pas de score' },
  { language: 'en', expected: ['What is on file', 'm@m.example', '30 days end of month', 'Agreed limit900'], person: 'natural person: not scored' },
])('what the Clients table says is on the client’s page; a natural person has no score ($language)', async ({ language, expected, person }) => {
  const workbook = workbookWith(smallLedger, language);
  workbook.addSheet('Clients', [
    ['Client', 'Forme', 'Contact', 'E-mail', 'Conditions convenues', 'Plafond de crédit'], ['Durand', 'SARL', 'Anne', 'm@m.example', '30 j fdm', 900], ['Martin', 'Particulier', null, null, null, null],
  ]);
  await workbook.writeSettings(settings(language));
  const shown = await showPane(workbook);
  pane = shown;
  await shown.waitFor(() => shown.count('[data-stage=choosing]') === 1);
  await shown.click('.vigie-places button');
  await shown.waitFor(() => shown.count('[data-stage=ready]') === 1);
  await go(shown, 'clients');
  expect(plain(shown.text())).toMatch(/1 (personne physique|natural person)/);
  await shown.click('.vigie-rows button', /Durand/);
  for (const text of expected) expect(plain(shown.text())).toContain(text);
  await shown.click('article > button');
  await shown.click('.vigie-rows button', /Martin/);
  expect(plain(shown.text())).toContain(person);
  expect(shown.count('.vigie-score .vigie-grade-none')).toBe(1);
  await go(shown, 'data');
  await shown.choose('[data-choice=clients]', 'none');
  await shown.waitFor(() => shown.count('[data-stage=ready]') === 1);
  await go(shown, 'clients');
  expect(plain(shown.text())).not.toMatch(/personne physique|natural person/);
});
