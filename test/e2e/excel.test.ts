import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import webpack from 'webpack';
import { exampleLedger } from '../../functions/catalog/exampleLedger';
import type { FakeExcel } from '../support/fakeExcel/fakeExcel';
import { launchBrowser } from '../support/browser';
import { openExcel, SAMPLE_DAY, serveExcel, type ExcelSite } from './excelPage';
import { axeScript, faultsInEveryLook } from './pageFaults';
import { PANE_STATES } from './paneStates';

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

interface TestPage { readonly policy: string[]; readonly results: unknown[][]; readonly fakeExcel: FakeExcel; callFunction(id: number, name: string, values: readonly unknown[]): void; }

test.each([{ language: 'fr-FR' }, { language: 'en-US' }] as const)('with the real office.js, everything that the pane shows is accessible and fits, at 320 and 450 px, light, dark and in forced colours: $language', async ({ language }) => {
  const { page, trouble } = await openExcel(browser, site, { width: 320, language });
  const seen: Record<string, readonly string[]> = {};
  for (const { name, reach } of PANE_STATES) {
    await reach(page);
    seen[name] = await faultsInEveryLook(page, [320, 450]);
    if (process.env['VIGIE_LOOK']) await page.screenshot({ path: join(process.env['VIGIE_LOOK'], `excel-${language}-${name}.png`), fullPage: true });
  }
  expect(Object.entries(seen).filter(([, found]) => found.length > 0)).toEqual([]);
  expect(Object.keys(seen)).toHaveLength(13);
  expect([...trouble, ...await page.evaluate(() => (window as unknown as TestPage).policy)]).toEqual([]);
  await page.close();
});

test('from the table to a written sheet: the message stands in view below a long list, and leads there', async () => {
  const { page, trouble } = await openExcel(browser, site, { width: 320, language: 'en-US' });
  await page.click('.vigie-places button');
  await page.click('#vigie-tab-clients');
  await page.getByRole('button', { name: 'Insert the table as formulas' }).click();
  const message = page.locator('.vigie-notice', { hasText: 'Vigie Scores' });
  await message.waitFor();
  const { y, height } = (await message.boundingBox())!;
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(600);
  expect([y >= 0, y + height <= 800]).toEqual([true, true]);
  await page.getByRole('button', { name: 'Show it' }).click();
  await page.waitForFunction(() => (window as unknown as TestPage).fakeExcel.book.active?.name === 'Vigie Scores');
  const { formulas, names } = await page.evaluate(() => {
    const { book } = (window as unknown as TestPage).fakeExcel;
    return { formulas: book.sheetNamed('Vigie Scores')!.cells, names: [...book.names.keys()] };
  });
  expect(formulas).toEqual([[{ formula: '=CLIENTRISKS(Ledger,VigieAsOf,,,VigieOptions)' }]]);
  expect(names.sort()).toEqual(['Ledger', 'VigieAsOf', 'VigieOptions']);
  await page.getByRole('button', { name: /Write to a sheet — Client/ }).click();
  await page.locator('.vigie-notice', { hasText: 'Vigie Clients' }).waitFor();
  const day = await page.evaluate(() => (window as unknown as TestPage).fakeExcel.book.sheetNamed('Vigie Clients')!.cells[0]);
  expect(day).toEqual(['Figures as of', SAMPLE_DAY, '', '', '', '', '', '', '']);
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

test.each(['help/index.html', 'help/functions.fr.html', 'help/functions.en.html', 'support.html', 'privacy.html'])('%s is accessible in every look, and lets no script in', async (path) => {
  // The policy of these pages lets no script in, so the checker comes from outside of it.
  const page = await browser.newPage({ bypassCSP: true });
  await page.goto(`${site.url}/${path}`);
  expect(await page.content()).not.toMatch(/<script|style="/);
  await page.addScriptTag({ content: axeScript });
  expect(await faultsInEveryLook(page, [320, 450])).toEqual([]);
  await page.close();
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
