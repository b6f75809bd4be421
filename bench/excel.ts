import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { excelWorkbook } from '../src/hosts/excel/excelWorkbook';
import { openExcel, serveExcel, type ExcelSite } from '../test/e2e/excelPage';
import { launchBrowser } from '../test/support/browser';
import { testHost } from '../test/support/fakeExcel/excelClient';
import { FakeBook } from '../test/support/fakeExcel/fakeBook';
import { FakeExcel } from '../test/support/fakeExcel/fakeExcel';
import { medianOf } from './timed';

const RUNS = 7;
const ROWS = 100_000;

/**
 * The built pane in Chromium with the real office.js, each time in a browser that has nothing of it yet: how long until
 * something is painted, and until the user can choose a table. Then the longest task of the page while a large ledger
 * goes through the adapter and the vendor's client; the imitation's own work, which in Excel is another process's, apart.
 */
export async function benchExcel(): Promise<readonly object[]> {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-bench-'));
  execFileSync(process.execPath, ['node_modules/webpack-cli/bin/cli.js', '--mode', 'production', '--config-name', 'excel', '--output-path', folder]);
  const site = await serveExcel(folder);
  const browser = await launchBrowser();
  try {
    await opening(browser, site);
    const openings = [];
    for (let run = 0; run < RUNS; run += 1) openings.push(await opening(browser, site));
    const painted = medianOf(openings.map((each) => each.painted));
    const usable = medianOf(openings.map((each) => each.usable));
    const { blocks, written } = await blocksOfAdapter();
    const longest = Math.max(...blocks);
    return [
      { bench: 'first paint of the Excel pane in Chromium', runs: RUNS, milliseconds: Math.round(painted), slowest: Math.round(Math.max(...openings.map((each) => each.painted))), limit: 1_000, ok: painted <= 1_000 },
      { bench: 'until a table can be chosen in the Excel pane', runs: RUNS, milliseconds: Math.round(usable) },
      { bench: 'longest block of the Excel adapter', rows: ROWS, columns: 8, requests: blocks.length, written, milliseconds: Math.round(longest), limit: 200, ok: longest <= 200 },
    ];
  } finally {
    await browser.close();
    site.close();
    rmSync(folder, { recursive: true });
  }
}

async function opening(browser: Browser, site: ExcelSite): Promise<{ readonly painted: number; readonly usable: number }> {
  const { page, trouble } = await openExcel(browser, site, { width: 320, language: 'fr-FR' });
  await page.waitForSelector('.vigie-places button');
  const usable = await page.evaluate(() => performance.now());
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const painted = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]!.startTime);
  await page.close();
  if (trouble.length > 0) throw new Error(trouble.join('\n'));
  return { painted, usable };
}

/** Reads a table of `ROWS` rows and writes a fifth of it to a sheet; the time that each answer of the host takes in the page. */
async function blocksOfAdapter(): Promise<{ readonly blocks: readonly number[]; readonly written: number }> {
  const book = new FakeBook();
  const cells = Array.from({ length: ROWS + 1 }, (_, at) => (at === 0
    ? ['Client', 'Invoice', 'Issued', 'Due', 'Amount', 'Paid on', 'Status', 'Note']
    : [`Établissements Client ${at % 2_000}`, `FA-2025-${String(at).padStart(6, '0')}`, 45_292 + at % 700, 45_322 + at % 700, 1234.56 + at, at % 4 === 0 ? '' : 45_350 + at % 700, at % 4 === 0 ? 'open' : 'paid', '']));
  book.addTable({ sheet: book.addSheet('Factures', cells), row: 0, column: 0, rows: cells.length, columns: 8 });
  const excel = new FakeExcel(book);
  const host = testHost(excel);
  const blocks: number[] = [];
  const answered = excel.bridge.onMessageFromHost!;
  // The answer comes in a task of its own; what it sets off is over when the next one begins.
  excel.bridge.onMessageFromHost = (text) => void setTimeout(() => {
    const start = performance.now();
    answered(text);
    setImmediate(() => blocks.push(performance.now() - start));
  });
  const workbook = excelWorkbook(host);
  const read = await workbook.read((await workbook.places())[0]!);
  if (read.length !== cells.length) throw new Error(`${read.length} of ${cells.length} rows were read`);
  const written = ROWS / 5;
  await workbook.writeSheet('Vigie', cells.slice(0, written));
  return { blocks, written };
}
