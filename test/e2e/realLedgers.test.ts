import Papa from 'papaparse';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { catalog } from '../../functions/catalog/catalog';
import { runFunction } from '../../functions/run';
import { createCache } from '../../functions/run/cache';
import { coreReaders } from '../../functions/run/coreReaders';
import { toSerialDay } from '../../src/base/serialDay';
import { joinPayments } from '../../src/ledger/joinPayments';
import { ledgerCells } from '../../src/ledger/ledgerCells';
import { DEFAULT_OPTIONS } from '../../src/ledger/options';
import { launchBrowser } from '../support/browser';
import { sharedFolder, sharedText, testOnShared } from '../support/shared';
import { startWorkbench, type WorkbenchServer } from '../support/workbenchServer';
import { openWorkbench, SLOW, type CellValue, type WorkbenchPage } from './workbenchPage';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser?.close());

/** The workbench on files of the shared folder, as `npm start -- <files>` opens it. */
async function onFiles(files: readonly string[], use: (bench: WorkbenchPage) => Promise<void>): Promise<void> {
  const server: WorkbenchServer = await startWorkbench(files.map((file) => join(sharedFolder, 'data', file)));
  try {
    const bench = await openWorkbench(browser, server.url);
    await use(bench);
    expect(bench.trouble).toEqual([]);
    await bench.page.context().close();
  } finally {
    server.stop();
  }
}

const isNumber = (value: unknown): boolean => typeof value === 'number';

testOnShared('the late-payment histories give their open balance, and the score that the same engine gives without a browser', () =>
  onFiles(['ibm/late-payment-histories.csv'], async (bench) => {
    const { data } = Papa.parse<string[]>(sharedText('data/ibm/late-payment-histories.csv'), { skipEmptyLines: true });
    const score = catalog.find(({ name }) => name === 'RISKSCORE')!;
    const headless = runFunction(score, ['0379-NEVHP', data, toSerialDay(2013, 6, 30)], createCache(coreReaders));
    expect(headless).toEqual(expect.any(Number));

    await bench.type('Ledger', 2, 15, '=OPENBALANCE("0379-NEVHP",Ledger,DATE(2013,6,30))');
    await bench.type('Ledger', 3, 15, '=RISKSCORE("0379-NEVHP",Ledger,DATE(2013,6,30))');
    expect(await bench.cellWhen('Ledger', 2, 15, isNumber)).toBe(61.66);
    expect(await bench.cellWhen('Ledger', 3, 15, isNumber)).toBe(headless);
    // One row per client under the header of CLIENTRISKS.
    await bench.cellWhen('Clients', 101, 1, (value) => value !== null);
  }));

testOnShared('invoices and payments in two files give the open balance of the ageing table made with them', () =>
  onFiles(['utah/invoices.csv', 'utah/payments.csv'], async (bench) => {
    await bench.type('Ledger', 2, 15, '=OPENBALANCE("",Ledger,DATE(2026,4,30))');
    expect(await bench.cellWhen('Ledger', 2, 15, isNumber)).toBe(7375775.35);
    // Each of the 1,500 clients has its line.
    expect(await bench.cellWhen('Clients', 1501, 2, isNumber)).toEqual(expect.any(Number));
    // What the joined ledger no longer shows, the pane does: the counts of both files, and each remark with a way to its row.
    const { page } = bench;
    await page.click('#vigie-tab-data');
    await page.getByRole('heading', { name: 'Rows read: 38,682' }).waitFor({ timeout: SLOW });
    await page.locator('.vigie-issues button').first().click();
    expect(await page.evaluate('window.vigie.api.getActiveWorkbook().getActiveSheet().getSheetName()')).toMatch(/^(invoices|payments)$/);
    // An edit of the payments reaches the cells.
    await page.evaluate('window.vigie.api.getActiveWorkbook().getSheetByName("payments").getRange(1, 3).setValue(1)');
    await bench.cellWhen('Ledger', 2, 15, (value) => isNumber(value) && value !== 7375775.35);
  }));

testOnShared('invoices and payments opened in the pane, one after the other, are joined in the cells as in the pane', async () => {
  const server = await startWorkbench();
  try {
    const bench = await openWorkbench(browser, server.url);
    const { page } = bench;
    const open = async (file: string, stage: string): Promise<void> => {
      await page.setInputFiles('#pane input[type=file]', join(sharedFolder, 'data/poulomi8', file));
      await page.getByText(file.replace('.csv', '')).first().waitFor({ timeout: SLOW });
      await page.waitForSelector(`.vigie[data-stage=${stage}]`, { timeout: SLOW });
    };
    await page.waitForSelector('.vigie[data-stage=ready]', { timeout: SLOW });
    await bench.type('Clients', 2, 12, 'call them on Monday');
    await page.click('#vigie-tab-data');
    await open('Invoices.csv', 'ready');
    await page.getByText('Your sheet “Clients” stays as it is').waitFor();
    expect(await bench.cell('Clients', 2, 12)).toBe('call them on Monday');
    await bench.cellWhen('Clients (2)', 2, 2, isNumber);
    await open('Payments.csv', 'refused');
    // No ledger takes nothing over.
    expect(await page.evaluate('window.vigie.api.getActiveWorkbook().getDefinedName("Ledger").getFormulaOrRefString()')).toMatch(/^Invoices!/);
    await page.getByRole('button', { name: 'Use this table — Ledger · Invoices' }).click();
    await page.waitForSelector('.vigie[data-stage=ready]', { timeout: SLOW });
    await page.getByLabel('Payments in another table').selectOption({ label: 'Payments' });
    await page.waitForSelector('.vigie[data-stage=working]', { timeout: SLOW });
    await page.waitForSelector('.vigie[data-stage=ready]', { timeout: SLOW });

    const [invoices, payments] = ['Invoices', 'Payments'].map((name) => Papa.parse<string[]>(sharedText(`data/poulomi8/${name}.csv`), { skipEmptyLines: true }).data);
    const joined = joinPayments(invoices!, payments!, DEFAULT_OPTIONS);
    const ledger = joined.ok ? ledgerCells(joined.value.ledger, 'en').map((row) => row.map((cell) => (typeof cell === 'object' && cell !== null && 'day' in cell ? cell.day : cell))) : [];
    const risks = runFunction(catalog.find(({ name }) => name === 'CLIENTRISKS')!, [ledger], createCache(coreReaders)) as readonly (readonly CellValue[])[];
    await bench.cellWhen('Clients (2)', 2, 2, (value) => value === risks[1]![1]);
    expect((await bench.rows('Clients (2)'))[1]!.slice(0, 5)).toEqual(risks[1]!.slice(0, 5));
    expect(bench.trouble).toEqual([]);
    await page.context().close();
  } finally {
    server.stop();
  }
});

test('a file that is gone since the start is told in the pane, where another one can be opened', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-gone-'));
  const file = join(folder, 'ledger.csv');
  writeFileSync(file, 'Client;Facture;Date;Échéance;Montant\nMartin;F1;02/01/2025;01/02/2025;100\nDurand;F2;13/01/2025;12/02/2025;50\n');
  const server = await startWorkbench([file]);
  try {
    renameSync(file, join(folder, 'moved.csv'));
    const bench = await openWorkbench(browser, server.url);
    const { page } = bench;
    await page.getByText('The file “ledger.csv”, named at the start, can no longer be read').waitFor({ timeout: SLOW });
    await page.setInputFiles('#pane input[type=file]', join(folder, 'moved.csv'));
    await bench.cellWhen('Clients', 2, 2, isNumber);
    expect(await page.locator('.vigie').getAttribute('data-stage')).toBe('ready');
    await page.context().close();
  } finally {
    server.stop();
    rmSync(folder, { recursive: true });
  }
});
