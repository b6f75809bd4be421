import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { isoDay } from '../src/base/serialDay';
import { largeLedger } from '../src/sample/largeLedger';
import { launchBrowser } from '../test/support/browser';
import { startWorkbench } from '../test/support/workbenchServer';
import { medianOf } from './timed';
import type { benchWorkbenchCalls as Calls } from './workbenchCalls';
import { pageMeasures } from './workbenchPageMeasures';

const ROWS = 10_000;
const CLIENTS = 500;
const RUNS = 9;
const LAST_DAY = 45657;

interface Measured {
  /** Milliseconds from an edit to its result, edit by edit. */
  readonly score: readonly number[];
  readonly one: readonly number[];
  /** Tasks of the page's main thread longer than 50 ms, after it was loaded. */
  readonly longTasks: readonly number[];
}

/**
 * The workbench in Chromium on a ledger of 10,000 rows: how long after an edit of a due date its client's new score is
 * there, against a formula on the same range that gives 1, and the longest task of the page's main thread meanwhile.
 * Then what 500 single-cell calls cost in one recalculation of its engine.
 */
export async function benchWorkbench(): Promise<readonly object[]> {
  const calls = await callsWithoutBrowser();
  const folder = mkdtempSync(join(tmpdir(), 'vigie-bench-'));
  const file = join(folder, 'ledger.csv');
  writeFileSync(file, csv());
  const server = await startWorkbench([file]);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
    const measured = await measure(page, server.url);
    const [score, one] = [medianOf(measured.score), medianOf(measured.one)];
    const longest = Math.max(0, ...measured.longTasks);
    const line = (name: string, values: object, ok: boolean): object => ({ bench: name, rows: ROWS, clients: CLIENTS, runs: RUNS, ...values, ok });
    return [
      line('edit to new score in the workbench', { milliseconds: round(score), withOne: round(one), ratio: round(score / one), limit: 2 }, score <= 2 * one),
      ...calls,
      line('longest main-thread task after load', { milliseconds: round(longest), over50: measured.longTasks.length, limit: 200 }, longest <= 200),
    ];
  } finally {
    await browser.close();
    server.stop();
    rmSync(folder, { recursive: true });
  }
}

async function measure(page: Page, url: string): Promise<Measured> {
  await page.goto(url);
  await page.locator('[data-stage=ready]').waitFor({ timeout: 120_000 });
  return page.evaluate<Measured>(`(${pageMeasures})(${JSON.stringify({ runs: RUNS })})`);
}

/** The engine's packages run in Node only when they are bundled. */
async function callsWithoutBrowser(): Promise<readonly object[]> {
  const outfile = resolve('.cache/workbenchCalls.cjs');
  await build({ entryPoints: [resolve('bench/workbenchCalls.ts')], outfile, bundle: true, platform: 'node', format: 'cjs', target: 'node20', logLevel: 'error' });
  const { benchWorkbenchCalls } = createRequire(import.meta.url)(outfile) as { benchWorkbenchCalls: typeof Calls };
  return benchWorkbenchCalls();
}

function csv(): string {
  return largeLedger(ROWS, CLIENTS, LAST_DAY).map((row, index) => row.map((cell, column) => {
    if (index === 0 || ![2, 3, 5].includes(column)) return String(cell);
    return cell === 0 ? '' : isoDay(cell as number);
  }).join(',')).join('\n');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
