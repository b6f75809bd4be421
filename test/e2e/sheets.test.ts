import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { deleteFakeSheet } from '../support/sheets/fakeBook';
import { serveSheets, type SheetsServer, type Sidebar } from './sheetsPage';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** A folder for pictures of every view, to be looked at; none by default. */
const pictures = process.env['VIGIE_PICTURES'];
let browser: Browser, server: SheetsServer;

beforeAll(async () => {
  server = await serveSheets();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  server.stop();
});

async function useFirst({ frame }: Sidebar): Promise<void> {
  await frame.click('.vigie-places button');
  await frame.waitForSelector('[data-stage=ready]');
}

/** Until the view itself is there, not what says that it is coming. */
async function isShown({ frame }: Sidebar): Promise<void> {
  await frame.waitForFunction(() => document.querySelector('.vigie-view')?.textContent !== '' && document.querySelector('.vigie-waiting') === null);
}

async function faults({ frame }: Sidebar): Promise<string[]> {
  await frame.evaluate(axe);
  const { violations } = await frame.evaluate(() => (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run());
  const scroll = await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return [...violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 200)}`), ...(scroll > 0 ? [`horizontal scroll of ${scroll} px`] : [])];
}

async function picture({ page }: Sidebar, name: string): Promise<void> {
  if (pictures === undefined) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `sheets-${name}.png`), clip: { x: 0, y: 0, width: 300, height: 800 } });
}

test.each([
  { language: 'fr', scheme: 'light' }, { language: 'en', scheme: 'dark' }, { language: 'fr', scheme: 'dark' }, { language: 'en', scheme: 'light' },
] as const)('every view fits the sidebar of Google Sheets and is accessible: $language, $scheme', async (look) => {
  const sidebar = await server.open(browser, look);
  const name = `${look.language}-${look.scheme}`;
  const seen: Record<string, string[]> = { first: await faults(sidebar) };
  await picture(sidebar, `${name}-first`);
  await useFirst(sidebar);
  const views = await sidebar.frame.$$eval('.vigie-tabs button', (buttons) => buttons.map(({ id }) => id));
  for (const view of views) {
    await sidebar.frame.click(`#${view}`);
    await isShown(sidebar);
    seen[view] = await faults(sidebar);
    await picture(sidebar, `${name}-${view.replace('vigie-tab-', '')}`);
  }
  expect(Object.entries(seen).filter(([, found]) => found.length > 0)).toEqual([]);
  expect(sidebar.errors).toEqual([]);
  await sidebar.page.context().close();
});

test('a slow call shows, and is gone when it has answered', async () => {
  const sidebar = await server.open(browser, { language: 'en' });
  sidebar.slowness = 2_500;
  await sidebar.frame.click('.vigie-places button');
  await sidebar.frame.waitForFunction(() => document.querySelector('.vigie-activity')?.textContent?.includes('taking its time'));
  await picture(sidebar, 'en-light-slow');
  sidebar.slowness = 0;
  await sidebar.frame.waitForSelector('[data-stage=ready]');
  await sidebar.frame.waitForFunction(() => document.querySelector('.vigie-activity')?.textContent === '');
  await sidebar.page.context().close();
});

test('reads again when the user comes back after typing in the sheet, and only then', async () => {
  const sidebar = await server.open(browser, { language: 'en' });
  await useFirst(sidebar);
  const comeBack = async (): Promise<void> => {
    await sidebar.page.click('#cell');
    await sidebar.frame.click('.vigie-header');
  };
  await comeBack();
  await sidebar.frame.waitForTimeout(1_500);
  const reads = (): number => sidebar.calls.filter((name) => name === 'vigieRead').length;
  const before = reads();
  const sheet = sidebar.book.sheets[0]!;
  sheet.cells[1]![sheet.cells[0]!.findIndex((header) => typeof header === 'string' && /amount/i.test(header))] = 987654;
  await comeBack();
  for (let tries = 0; tries < 60 && reads() === before; tries += 1) await sidebar.frame.waitForTimeout(100);
  expect(reads()).toBe(before + 1);
  await sidebar.page.context().close();
});

test('writes a list to a sheet of ours, and says so; a sheet deleted meanwhile is a sentence', async () => {
  const sidebar = await server.open(browser, { language: 'en' });
  await useFirst(sidebar);
  await sidebar.frame.click('#vigie-tab-clients');
  await sidebar.frame.click('.vigie-write');
  await sidebar.frame.waitForFunction(() => document.querySelector('.vigie-notice')?.textContent?.toLowerCase().includes('written to'));
  expect(sidebar.book.sheets.map(({ name }) => name)).toHaveLength(2);
  expect(sidebar.book.sheets[1]!.cells.length).toBeGreaterThan(5);
  deleteFakeSheet(sidebar.book, sidebar.book.sheets[0]!.name);
  await sidebar.page.click('#cell');
  await sidebar.frame.click('.vigie-header');
  await sidebar.frame.waitForFunction(() => document.querySelector('.vigie-notice')?.textContent?.includes('no longer in this spreadsheet'));
  await sidebar.page.context().close();
});
