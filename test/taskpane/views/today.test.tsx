/** @jest-environment jsdom */
import type { Language } from '../../../src/base/text';
import { LOG_SHEET } from '../../../taskpane/analysis/reminderLog';
import { DAY, smallLedger, workbookWith } from '../support';
import { showPane, type ShownPane } from './paneInDocument';

let pane: ShownPane | undefined;
afterEach(() => pane?.close());
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** The Today view on the small ledger; Martin has an overdue invoice too, so that there is a next line. */
async function today(language: Language, cells = [...smallLedger, ['Martin', 'F8', DAY - 60, DAY - 30, 400, null]], asOf = DAY) {
  const workbook = workbookWith(cells, language);
  await workbook.writeSettings(JSON.stringify({ version: 1, language, asOf }));
  const shown = await showPane(workbook);
  pane = shown;
  await shown.waitFor(() => shown.count('[data-stage=choosing]') === 1);
  await shown.click('.vigie-places button');
  await shown.waitFor(() => shown.count('[data-stage=ready]') === 1);
  return { shown, workbook };
}

test.each<{ language: Language; list: readonly string[]; line: readonly string[]; done: string }>([
  { language: 'fr', list: ['Liste au 9 déc. 2025', 'dernier paiement connu le', '0 faite, 2 à faire', 'Vigie n’envoie rien'], line: ['Étape : première relance', 'Total950,50', 'à partir de 20', 'Votre en-tête'], done: '1 faite, 1 à faire' },
  { language: 'en', list: ['List as of 9 Dec 2025', 'last known payment on', '0 done, 2 to do', 'Vigie sends nothing'], line: ['Step: first reminder', 'Invoice', 'Total950.50', 'from 20 on', 'Your letterhead'], done: '1 done, 1 to do' },
])('a line is opened, edited, logged; the next one opens, and the first has left the list ($language)', async ({ language, list, line, done }) => {
  const { shown, workbook } = await today(language);
  for (const text of list) expect(plain(shown.text())).toContain(text);
  await shown.click('.vigie-card-name', 'Durand');
  for (const text of line) expect(plain(shown.text())).toContain(text);
  expect(document.activeElement?.textContent).toBe('Durand');
  await shown.choose('.vigie-draft-text textarea', 'My own words.');
  await shown.click('.vigie-actions button', language === 'fr' ? 'Fait, au suivant' : 'Done, next');
  await shown.waitFor(() => document.activeElement?.textContent === 'Martin');
  expect(workbook.sheet(LOG_SHEET)!.slice(1).map((row) => row[1])).toEqual(['PENDING', 'DONE']);
  await shown.click('article > button');
  expect(plain(shown.text())).toContain(done);
  expect(shown.count('ol .vigie-card')).toBe(1);
  await shown.click('[data-action=held]');
  expect(shown.find('ul.vigie-cards').textContent).toContain('Durand');
});

test.each<{ language: Language; said: string; prepare: string; list: string }>([
  { language: 'fr', said: 'Le samedi 6 déc. 2025 n’est pas un jour ouvré : personne n’est relancé. 2 clients à relancer le lundi 8 déc. 2025.', prepare: 'Préparer la liste du lundi 8 déc. 2025', list: 'Liste au 8 déc. 2025' },
  { language: 'en', said: 'Saturday 6 Dec 2025 is not a working day: nobody is chased. 2 clients to chase on Monday 8 Dec 2025.', prepare: 'Prepare the list of Monday 8 Dec 2025', list: 'List as of 8 Dec 2025' },
])('on a day off nobody is chased, and the list of the next working day can be prepared ($language)', async ({ language, said, prepare, list }) => {
  const { shown } = await today(language, undefined, DAY - 3);
  expect(plain(shown.text())).toContain(said);
  expect(shown.count('ol .vigie-card')).toBe(0);
  expect(plain(shown.find('[data-action=prepare]').textContent ?? '')).toBe(prepare);
  await shown.click('[data-action=prepare]');
  await shown.waitFor(() => plain(shown.text()).includes(list));
  expect(shown.count('ol .vigie-card')).toBe(2);
});

test('a promise without a day is refused with a sentence; with one it pauses the client', async () => {
  const { shown } = await today('en');
  await shown.click('.vigie-card-name', 'Durand');
  await shown.choose('[data-choice=outcome]', 'promised');
  await shown.click('.vigie-actions button', 'Done, next');
  expect(shown.find('[role=alert]').textContent).toMatch(/promised day/);
  await shown.choose('input[type=date]', '2025-12-15');
  await shown.click('.vigie-actions button', 'Done, next');
  await shown.waitFor(() => document.activeElement?.textContent === 'Martin');
  await shown.click('article > button');
  await shown.click('[data-action=held]');
  expect(shown.find('ul.vigie-cards').textContent).toMatch(/promise to pay is running/);
});

test('filters narrow the list, and say so when nothing is left', async () => {
  const { shown } = await today('en');
  await shown.choose('.vigie-tools-today input', 'mart');
  expect(shown.count('ol .vigie-card')).toBe(1);
  await shown.choose('.vigie-tools-today input', 'nobody');
  expect(shown.text()).toContain('No line matches these filters.');
});

test('a setting changes the list; steps that do not rise are refused with a sentence', async () => {
  const { shown } = await today('en');
  await shown.click('#vigie-tab-settings');
  await shown.waitFor(() => shown.count('code') > 0);
  const type = async (label: string, value: string): Promise<void> => {
    const field = `[id="${shown.find('label', label).getAttribute('for')}"]`;
    await shown.choose(field, value);
    await shown.leave(field);
  };
  await type('1st reminder', '20');
  expect(shown.find('[role=alert]').textContent).toMatch(/Four rising numbers/);
  await type('1st reminder', '2');
  await type('Least amount to chase', '940');
  await shown.waitFor(() => shown.count('[data-stage=ready]') === 1);
  await shown.click('#vigie-tab-today');
  await shown.waitFor(() => shown.count('ol .vigie-card') === 1);
  expect(shown.find('ol .vigie-card').textContent).toContain('Durand');
});

test('the mail merge is looked over, written to a sheet, then logged', async () => {
  const { shown, workbook } = await today('en');
  await shown.click('[data-action=merge]');
  expect(shown.count('.vigie-merge .vigie-card')).toBe(2);
  await shown.click('.vigie-actions button', 'Write the table');
  await shown.waitFor(() => workbook.sheet('Vigie Mail merge')?.length === 3);
  await shown.waitFor(() => workbook.sheet(LOG_SHEET)?.length === 3);
  await shown.waitFor(() => shown.find('.vigie-actions button', 'Log all 2 as done').getAttribute('aria-disabled') !== 'true');
  await shown.click('.vigie-actions button', 'Log all 2 as done');
  await shown.waitFor(() => shown.text().includes('All done for today.'));
  expect(workbook.sheet(LOG_SHEET)!.length).toBe(5);
});

test('a hostile name and a formal letter stay text', async () => {
  const name = '<img src=x onerror=alert(1)>';
  const { shown } = await today('en', smallLedger.map((row) => row.map((cell) => (cell === 'Durand' ? name : cell))));
  await shown.click('.vigie-card-name', name);
  await shown.choose('[data-choice=channel]', 'letter');
  expect(shown.text()).toContain('a letter needs a sender');
  await shown.choose('.vigie-details input', 'Atelier Nord');
  await shown.leave('.vigie-details input');
  await shown.waitFor(() => shown.count('.vigie-draft-text') === 1);
  await shown.click('.vigie-actions button', 'Print view');
  expect(shown.find('.vigie-letter').textContent).toContain(name);
  expect(document.querySelectorAll('img')).toHaveLength(0);
  expect(document.body.querySelectorAll('.vigie-print .vigie-letter')).toHaveLength(1);
});

test('a template is changed, checked, tried on a client, used in the drafts, and taken back', async () => {
  const { shown, workbook } = await today('en');
  await shown.click('.vigie-card-name', 'Durand');
  await shown.click('[data-action=template]');
  await shown.waitFor(() => shown.count('[data-template=body]') === 1);
  const body = '[data-template=body]';
  await shown.choose(body, 'Hello {contct}\n{table}');
  await shown.leave(body);
  expect(shown.find('[role=alert]').textContent).toMatch(/unknown placeholder.*\{contct\}/);
  expect(await workbook.readSettings()).not.toContain('contct');
  await shown.choose(body, 'Hello {client}, on {promisedOn}.\n\n{table}');
  await shown.leave(body);
  // Durand promised nothing: the field is named, and no draft leaves.
  expect(shown.find('.vigie-preview').textContent).toMatch(/\{promisedOn\} has no value/);
  expect(shown.text()).toContain('nothing says how to dispute an invoice');
  await shown.click('#vigie-tab-today');
  expect(shown.find('[role=status].vigie-card-warning').textContent).toMatch(/\{promisedOn\} has no value/);
  expect(shown.count('.vigie-draft-text')).toBe(0);
  await shown.click('[data-action=template]');
  await shown.choose(body, 'Hello {client}, my own wording.\n\n{table}\n\n{dispute}\n\n{disregard}');
  await shown.leave(body);
  await shown.choose('[data-choice=preview]', 'Martin');
  expect(plain(shown.find('.vigie-preview').textContent)).toContain('Hello Martin, my own wording.');
  await shown.click('#vigie-tab-today');
  expect((shown.find('.vigie-draft-text textarea') as HTMLTextAreaElement).value).toMatch(/^Hello Durand, my own wording\./);
  await shown.click('article > button');
  await shown.click('[data-action=merge]');
  expect(shown.find('.vigie-merge').textContent).toContain('Hello Martin, my own wording.');
  await shown.click('#vigie-tab-settings');
  await shown.waitFor(() => shown.count('code') > 0);
  await shown.click('[data-action=template-reset]');
  expect((shown.find(`textarea${body}`) as HTMLTextAreaElement).value).toContain('{greeting}');
  expect(JSON.parse((await workbook.readSettings())!)).toMatchObject({ templates: {} });
});

test('a second wording goes to half of the clients, and the log notes which', async () => {
  const cells = [...smallLedger, ...['Petit', 'Leroy', 'Blanc', 'Noir', 'Morel'].map((name, at) => [name, `G${at}`, DAY - 60, DAY - 30, 400, null])];
  const { shown, workbook } = await today('en', cells);
  await shown.click('#vigie-tab-settings');
  await shown.waitFor(() => shown.count('code') > 0);
  await shown.click('[data-action=templates]');
  await shown.choose('[data-choice=template-variant]', 'B');
  await shown.choose('[data-template=body]', 'Wording B.\n\n{table}\n\n{dispute}\n\n{disregard}');
  await shown.leave('[data-template=body]');
  await shown.click('#vigie-tab-today');
  await shown.click('[data-action=merge]');
  const texts = [...document.querySelectorAll('.vigie-merge .vigie-card')].map((card) => card.textContent);
  await shown.click('.vigie-actions button', /as done/);
  await shown.waitFor(() => workbook.sheet(LOG_SHEET)?.length === 1 + 2 * texts.length);
  const noted = new Map(workbook.sheet(LOG_SHEET)!.slice(1).map((row) => [row[4], row[12]]));
  expect([...new Set(noted.values())].sort()).toEqual(['A', 'B']);
  for (const [name, variant] of noted) expect(texts.find((text) => text.startsWith(String(name)))!.includes('Wording B.')).toBe(variant === 'B');
});

test('a field that stands in a changed text keeps it from leaving', async () => {
  const { shown } = await today('en');
  await shown.click('.vigie-card-name', 'Durand');
  await shown.choose('.vigie-draft-text textarea', 'You owe {total}.');
  expect(shown.find('[role=alert]').textContent).toContain('{total}');
  expect(shown.find('.vigie-actions button', 'Done, next').getAttribute('aria-disabled')).toBe('true');
});
