import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import webpack from 'webpack';
import { exampleLedger } from '../../functions/catalog/exampleLedger';
import type { FakeExcel } from '../support/fakeExcel/fakeExcel';
import { launchBrowser } from '../support/browser';
import { openExcel, serveExcel, type ExcelSite, type Look } from './excelPage';

jest.setTimeout(240_000);

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser, site: ExcelSite, folder: string, compilation: webpack.Compilation;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vigie-excel-'));
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const config = (require('../../webpack/excel.js') as (environment: unknown, options: object) => webpack.Configuration)(undefined, { mode: 'production' });
  await new Promise<void>((done, reject) => void webpack({ ...config, output: { ...config.output, path: folder } }, (error, stats) => {
    if (error || stats?.hasErrors()) reject(error ?? new Error(stats!.toString('errors-only')));
    else {
      ({ compilation } = stats!);
      done();
    }
  }));
  site = await serveExcel(folder);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  site?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface TestPage { readonly policy: string[]; readonly results: unknown[][]; readonly fakeExcel: FakeExcel; callFunction(id: number, name: string, values: readonly unknown[]): void; axe: { run(): Promise<AxeResults> } }

async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: checker, policy } = window as unknown as TestPage;
    const { violations } = await checker.run();
    const scroll = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return [...violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 160)}`), ...policy, ...(scroll > 0 ? [`horizontal scroll of ${scroll} px`] : [])];
  });
}

const looks: readonly (Look & { readonly name: string })[] = [
  { name: 'narrow, French', width: 320, language: 'fr-FR' },
  { name: 'wide, English, dark', width: 450, language: 'en-US', scheme: 'dark' },
  { name: 'narrow, English, dark', width: 320, language: 'en-US', scheme: 'dark' },
  { name: 'wide, French, forced colours', width: 450, language: 'fr-FR', forced: 'active' },
  { name: 'narrow, forced colours', width: 320, language: 'en-US', forced: 'active' },
];

test.each(looks)('the pane with the real office.js, from the table to a written sheet: $name', async (look) => {
  const { page, trouble } = await openExcel(browser, site, look);
  await page.waitForSelector('.vigie-places button');
  const seen: Record<string, string[]> = { firstRun: await faults(page) };
  await page.click('.vigie-places button');
  await page.waitForSelector('[data-stage=ready]');
  for (const view of await page.$$eval('.vigie-tabs button', (tabs) => tabs.map(({ id }) => id))) {
    await page.click(`#${view}`);
    seen[view] = await faults(page);
  }
  await page.click('#vigie-tab-clients');
  if (process.env['VIGIE_LOOK']) await page.screenshot({ path: join(process.env['VIGIE_LOOK'], `excel-${look.width}-${look.language}-${look.scheme ?? look.forced ?? 'light'}.png`) });
  await page.getByRole('button', { name: look.language === 'fr-FR' ? 'Écrire sur une feuille' : 'Write to a sheet' }).first().click();
  await page.waitForFunction(() => (window as unknown as TestPage).fakeExcel.book.sheets.length > 1);
  expect(Object.entries(seen).filter(([, found]) => found.length > 0)).toEqual([]);
  expect(trouble).toEqual([]);
  await page.close();
});

test('the first run in an empty workbook: a sample on a new sheet, as a table that the name Ledger follows', async () => {
  const { page, trouble } = await openExcel(browser, site, { width: 320, language: 'en-US', rows: 0 });
  await page.getByRole('button', { name: /sample/i }).click();
  await page.waitForSelector('[data-stage=ready]');
  const [table, name] = await page.evaluate(() => {
    const { book } = (window as unknown as TestPage).fakeExcel;
    return [book.tables[0]?.name, book.names.get('Ledger')?.formula];
  });
  expect([table, name]).toEqual(['LedgerTable', '=LedgerTable[#All]']);
  expect(trouble).toEqual([]);
  await page.close();
});

test('the functions in the same page, through the vendor’s runtime: results, errors with their code, days with their format', async () => {
  const { page, trouble } = await openExcel(browser, site, { width: 320, language: 'en-US' });
  await page.waitForSelector('.vigie-places button');
  const results = await page.evaluate(async (ledger) => {
    const test = window as unknown as TestPage;
    test.callFunction(1, 'OPENBALANCE', ['Martin', ledger, null, null]);
    test.callFunction(2, 'AVGDAYSLATE', ['nobody', ledger, null, null]);
    test.callFunction(3, 'AVGDAYSLATE', ['Martin', 'Ledger', null, null]);
    test.callFunction(4, 'OPENBALANCE', [[['Martin'], ['nobody']], ledger, null, null]);
    const deadline = Date.now() + 20_000;
    while (test.results.length < 4 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
    return [...test.results].sort((a, b) => Number(a[0]) - Number(b[0]));
  }, exampleLedger.map((row) => row.map((cell) => cell ?? 0)));
  expect(results).toHaveLength(4);
  expect(results[0]!.slice(0, 2)).toEqual([1, true]);
  expect(typeof (results[0]![2] as number[][])[0]![0]).toBe('number');
  expect([results[1]![1], results[1]![3]]).toEqual([false, 1]);
  expect([results[2]![1], results[2]![3]]).toEqual([false, 7]);
  expect(results[2]![2]).toMatch(/header/);
  expect(JSON.stringify(results[3]![2])).toMatch(/#N\/A/);
  expect(trouble).toEqual([]);
  await page.close();
});

test('outside of Excel the page says where it belongs', async () => {
  const page = await browser.newPage({ locale: 'fr-FR' });
  await page.route(/^https:/, (route) => route.abort());
  await page.goto(`${site.url}/pane.html`);
  await page.waitForFunction(() => document.body.innerText.includes('appsforoffice.microsoft.com'));
  await page.close();
});

test.each(['help/index.html', 'help/functions.fr.html', 'support.html', 'privacy.html'])('%s is accessible, narrow and dark, and breaks no policy', async (path) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 700 }, colorScheme: 'dark' });
  await page.goto(`${site.url}/${path}`);
  // The policy of these pages lets no script in, so the checker comes from outside of it.
  const text = await page.content();
  await page.close();
  const free = await browser.newPage({ viewport: { width: 360, height: 700 }, colorScheme: 'dark', bypassCSP: true });
  await free.goto(`${site.url}/${path}`);
  await free.addScriptTag({ content: axe });
  const { violations } = await free.evaluate(() => (window as unknown as TestPage).axe.run());
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 160)}`)).toEqual([]);
  expect(await free.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  expect(text).not.toMatch(/<script|style="/);
  await free.close();
});

/** Compressed bytes of the files of these chunks. */
function weightOf(chunks: Iterable<webpack.Chunk>): number {
  const files = new Set([...chunks].flatMap((chunk) => [...chunk.files]));
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0);
}

const loadedBy = (request: RegExp): readonly webpack.Chunk[] => {
  const groups = compilation.chunkGroups.filter(({ origins }) => origins.some((origin) => request.test(origin.request ?? '')));
  if (groups.length !== 1) throw new Error(`${groups.length} parts of the pane are loaded by ${request.source}`);
  return groups[0]!.chunks;
};

const PANE_LIMIT = 250_000;

test('the pane, and then the list of today, come before anything that is not needed for them', () => {
  const opening = [...compilation.entrypoints.get('pane')!.chunks];
  const named = [...readFileSync(join(folder, 'pane.html'), 'utf8').matchAll(/(?:src|href)="([^":]+\.(?:js|css))"/g)].map(([, file]) => file!);
  expect(named.filter((file) => file !== 'functions.js').sort()).toEqual(opening.flatMap(({ files }) => [...files]).sort());
  expect(weightOf(opening)).toBeLessThanOrEqual(PANE_LIMIT);
  expect(weightOf([...opening, ...loadedBy(/analyseLedger$/), ...loadedBy(/TodayView$/)])).toBeLessThanOrEqual(PANE_LIMIT);
  // What is loaded later really is.
  for (const later of [/CashView$/, /study$/, /SettingsView$/]) expect(loadedBy(later).some((chunk) => opening.includes(chunk))).toBe(false);
});

test('a view whose file cannot be had says so and is tried again, and the rest of the pane goes on', async () => {
  const { page, trouble } = await openExcel(browser, site, { width: 320, language: 'en-US' }, [...loadedBy(/SettingsView$/)].flatMap(({ files }) => [...files]).filter((file) => !loadedBy(/ClientsView$/).some(({ files }) => files.has(file))));
  await page.waitForSelector('.vigie-places button');
  await page.click('#vigie-tab-settings');
  await page.getByText('could not be loaded').waitFor();
  await page.click('#vigie-tab-today');
  await page.waitForSelector('.vigie-places button');
  await page.click('#vigie-tab-settings');
  await page.evaluate(() => (window as unknown as { letThrough(): Promise<void> }).letThrough());
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: 'Privacy' }).waitFor();
  expect(trouble.filter((each) => !/ERR_FAILED|ChunkLoadError/.test(each))).toEqual([]);
  await page.close();
});

test('the built folder holds no address of this machine', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.\w+$/.test(path));
  for (const path of files.filter((each) => !each.endsWith('.png'))) {
    expect([path, /https?:\/\/(?:localhost|127\.0\.0\.1)/.exec(readFileSync(join(folder, path), 'utf8'))?.[0]]).toEqual([path, undefined]);
  }
});
