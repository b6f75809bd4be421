import Papa from 'papaparse';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { catalog } from '../../functions/catalog/catalog';
import { runFunction } from '../../functions/run';
import { createCache } from '../../functions/run/cache';
import { coreReaders } from '../../functions/run/coreReaders';
import { toSerialDay } from '../../src/base/serialDay';
import { launchBrowser } from '../support/browser';
import { sharedFolder, sharedText, testOnShared } from '../support/shared';
import { startWorkbench, type WorkbenchServer } from '../support/workbenchServer';
import { openWorkbench, SLOW, type WorkbenchPage } from './workbenchPage';

jest.setTimeout(4 * SLOW);

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
    // What the joined ledger no longer shows stands on a sheet of its own: here 66 payments on cancelled invoices.
    expect(await bench.cellWhen('Join', 2, 6, (value) => value !== null)).toMatch(/^38682 rows in the two files: /);
    expect(await bench.cellWhen('Join', 3, 1, (value) => value !== null)).toMatch(/^(invoices|payments)$/);
  }));
