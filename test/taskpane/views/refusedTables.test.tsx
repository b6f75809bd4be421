/** @jest-environment jsdom */
import type { Language } from '../../../src/base/text';
import { smallLedger, workbookWith } from '../support';
import { showPane, type ShownPane } from './paneInDocument';

let pane: ShownPane | undefined;
afterEach(() => pane?.close());

/** The pane with a table chosen that it cannot take as a ledger. */
async function refused(cells: Parameters<typeof workbookWith>[0], language: Language): Promise<ShownPane> {
  const shown = await showPane(workbookWith(cells, language));
  pane = shown;
  await shown.waitFor(() => shown.count('[data-stage=choosing]') === 1);
  await shown.click('.vigie-places button');
  await shown.waitFor(() => shown.count('[data-stage=refused]') === 1);
  return shown;
}

test('several currencies ask for one, and the choice leads to the figures', async () => {
  const cells = smallLedger.map((row, at) => [...row, at === 0 ? 'Devise' : at === 1 ? 'USD' : 'EUR']);
  const shown = await refused(cells, 'en');
  expect(shown.text()).toContain('USD');
  await shown.choose('.vigie-section select', 'EUR');
  await shown.waitFor(() => shown.count('[data-stage=ready]') === 1);
});

test('a table without one column says which, unbroken, and shows the columns that it does have', async () => {
  const shown = await refused([['Qui', ...smallLedger[0]!.slice(1)], ...smallLedger.slice(1)], 'fr');
  expect(shown.text()).toContain('avec la clé «\u00a0colonne client\u00a0».');
  expect(shown.text()).toContain('Échéance (auto)');
  expect(shown.text()).not.toContain('Qui (auto)');
});

test.each<{ language: Language; expected: string; never: RegExp }>([
  { language: 'fr', expected: 'La table n’a encore que ses en-têtes', never: /1899|Aucune remarque|ne peut pas être lue/ },
  { language: 'en', expected: 'The table has only its headers so far', never: /1899|No remarks|cannot be read/ },
])('a table with nothing but its headers is told so ($language)', async ({ language, expected, never }) => {
  const shown = await refused([smallLedger[0]!, ['', null, null, null, null, null]], language);
  expect(shown.text()).toContain(expected);
  expect(shown.text()).not.toMatch(never);
});
