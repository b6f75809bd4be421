import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { buildPage } from '../taskpane/preview/buildPage';
import { faultsOf } from './pageFaults';

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
let browser: Browser, server: Server, folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-pane-'));
  await buildPage(folder);
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://local').pathname.slice(1) || 'index.html';
    response.setHeader('content-type', TYPES[extname(path)] ?? 'text/plain');
    response.setHeader('content-security-policy', "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'");
    try {
      response.end(readFileSync(join(folder, path)));
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true });
});

interface Look { readonly name: string; readonly language: 'fr' | 'en'; readonly width: number; readonly forced?: 'active' }

async function open({ language, width, forced }: Look): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, forcedColors: forced ?? 'none' });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => { if (message.type() === 'error' && !message.text().includes('favicon')) errors.push(message.text()); });
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/?lang=${language}`);
  await page.waitForSelector('[data-stage=choosing]');
  return { page, errors };
}

/** As narrow as a pane gets; wider ones are looked at in Excel's page. */
const looks: readonly Look[] = [
  { name: 'French', language: 'fr', width: 300 },
  { name: 'English, high contrast', language: 'en', width: 300, forced: 'active' },
];

/** What tells that a view has worked out what it shows. */
const LOADED: Readonly<Record<string, string>> = { cash: '.vigie-losses', terms: '[data-choice=offer]' };

test.each(looks)('every view is accessible and fits into 300 px: $name', async (look) => {
  const { page, errors } = await open(look);
  const seen: Record<string, string[]> = { firstRun: await faultsOf(page) };
  await page.click('.vigie-places button');
  await page.waitForSelector('[data-stage=ready]');
  for (const view of ['today', 'clients', 'cash', 'terms', 'data', 'settings']) {
    await page.click(`#vigie-tab-${view}`);
    await page.waitForSelector(LOADED[view] ?? '.vigie-section');
    seen[view] = await faultsOf(page);
  }
  await page.click('#vigie-tab-clients');
  await page.click('.vigie-rows button >> nth=1');
  seen['client'] = await faultsOf(page);
  await page.click('article > button');
  await page.getByRole('button', { name: look.language === 'fr' ? 'Essayer maintenant' : 'Try it now' }).click();
  await page.waitForSelector('.vigie-plot');
  seen['trial'] = await faultsOf(page);
  expect(Object.entries(seen).filter(([, found]) => found.length > 0)).toEqual([]);
  expect(errors).toEqual([]);
  await page.close();
});

test('the keyboard alone leads from the opened pane to a client’s invoices and back, and to a what-if', async () => {
  const { page } = await open({ name: '', language: 'en', width: 300 });
  const tabTo = async (wanted: string): Promise<void> => {
    for (let presses = 0; presses < 80; presses += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, wanted)) return;
    }
    throw new Error(`the tab key does not reach ${wanted}`);
  };
  await tabTo('.vigie-places button');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-stage=ready]');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await tabTo('#vigie-tab-clients');
  await page.keyboard.press('Enter');
  await tabTo('.vigie-rows button');
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
  expect(outline).toBe('solid');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.vigie-invoices');
  await tabTo('article > button');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.vigie-rows');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await tabTo('#vigie-tab-terms');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-choice=offer]');
  await tabTo('[data-choice=whom]');
  await page.keyboard.press('ArrowDown');
  await tabTo('[data-choice=offer]');
  await page.keyboard.press('ArrowDown');
  await page.waitForSelector('.vigie-what-if');
  await page.close();
});

test.each([
  { language: 'fr', grade: 'grade:C', offer: 'days15', clients: /clients? concernés?/, money: /aujourd’hui/ },
  { language: 'en', grade: 'grade:D', offer: 'prepayment', clients: /clients? concerned/, money: /today/ },
] as const)('a what-if shows cash, DSO and losses beside today’s, and goes to a sheet ($language)', async ({ language, grade, offer, clients, money }) => {
  const { page, errors } = await open({ name: '', language, width: 300 });
  await page.click('.vigie-places button');
  await page.waitForSelector('[data-stage=ready]');
  await page.click('#vigie-tab-terms');
  await page.waitForSelector('[data-choice=offer]');
  expect(await page.locator('.vigie-card').count()).toBeGreaterThan(3);
  await page.selectOption('[data-choice=whom]', grade);
  await page.selectOption('[data-choice=offer]', offer);
  await page.waitForSelector('.vigie-what-if');
  const text = await page.locator('.vigie-what-if').innerText();
  expect(text).toMatch(clients);
  expect(text).toMatch(money);
  expect(await page.locator('.vigie-what-if svg[role=img]').count()).toBe(2);
  const dso = await page.locator('.vigie-what-if .vigie-figure >> nth=1').innerText();
  const [changed, today] = [...dso.matchAll(/(\d+)[,.](\d)/g)].map(([, whole, tenth]) => Number(`${whole}.${tenth}`));
  expect(changed).toBeLessThan(today!);
  expect(await faultsOf(page)).toEqual([]);
  await page.click('.vigie-what-if .vigie-write');
  await page.waitForSelector('.fui-MessageBar');
  const rows = await page.evaluate((sheet) => (window as unknown as { workbook: { sheet: (name: string) => unknown[][] } }).workbook.sheet(sheet), language === 'fr' ? 'Vigie Simulation' : 'Vigie What-if');
  expect(rows.length).toBe(2 + 26 + 1);
  await page.selectOption('[data-choice=offer]', 'days30');
  await page.waitForFunction((before) => document.querySelector('.vigie-what-if') !== null && (document.querySelector('.vigie-what-if') as HTMLElement).innerText !== before, text);
  expect(errors).toEqual([]);
  await page.close();
});

test('what the pane loads at first weighs at most 250 KB compressed; the views of cash and terms come later', async () => {
  const { page } = await open({ name: '', language: 'en', width: 300 });
  const loaded = (): Promise<string[]> => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname.slice(1)).filter((path) => path.endsWith('.js')));
  const first = await loaded();
  const weight = first.reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path))).length, 0);
  expect(weight).toBeLessThanOrEqual(250 * 1024);
  await page.click('.vigie-places button');
  await page.waitForSelector('[data-stage=ready]');
  await page.click('#vigie-tab-cash');
  await page.waitForSelector('.vigie-losses');
  expect((await loaded()).length).toBeGreaterThan(first.length);
  await page.close();
});
