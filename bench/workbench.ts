import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { isoDay } from '../src/base/serialDay';
import { DEFAULT_OPTIONS } from '../src/ledger/options';
import { readLedger } from '../src/ledger/readLedger';
import { largeLedger } from '../src/sample/largeLedger';
import { launchBrowser } from '../test/support/browser';
import { startWorkbench } from '../test/support/workbenchServer';
import { medianOf, timed } from './timed';
import { pageMeasures } from './workbenchPageMeasures';

const ROWS = 10_000;
const CLIENTS = 500;
const RUNS = 9;
const LAST_DAY = 45657;

interface Measured {
  /** Milliseconds from an edit to its result, edit by edit. */
  readonly score: readonly number[];
  readonly one: readonly number[];
  readonly calls: readonly number[];
  readonly ones: readonly number[];
  /** Tasks of the page's main thread longer than 50 ms, after it was loaded. */
  readonly longTasks: readonly number[];
}

/**
 * The workbench in Chromium on a ledger of 10,000 rows: how long after an edit of a due date its client's new score is
 * there, against a formula on the same range that gives 1; what 500 single-cell calls cost in one recalculation, against
 * as many formulas that give 1, in readings of that ledger; and the longest task of the page's main thread meanwhile.
 */
export async function benchWorkbench(): Promise<readonly object[]> {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-bench-'));
  const file = join(folder, 'ledger.csv');
  writeFileSync(file, csv());
  const reading = readingTime();
  const server = await startWorkbench([file]);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
    const measured = await measure(page, server.url);
    const [score, one, calls, ones] = [measured.score, measured.one, measured.calls, measured.ones].map(medianOf) as [number, number, number, number];
    const longest = Math.max(0, ...measured.longTasks);
    const line = (name: string, values: object, ok: boolean): object => ({ bench: name, rows: ROWS, clients: CLIENTS, runs: RUNS, ...values, ok });
    return [
      line('edit to new score in the workbench', { milliseconds: round(score), withOne: round(one), ratio: round(score / one), limit: 2 }, score <= 2 * one),
      line('500 single-cell calls in one recalculation', {
        milliseconds: round(calls), withOnes: round(ones), reading: round(reading), readings: round((calls - ones) / reading), limit: 5,
      }, calls - ones <= 5 * reading),
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
  return page.evaluate<Measured>(`(${pageMeasures})(${JSON.stringify({ runs: RUNS, calls: 500 })})`);
}

function readingTime(): number {
  const times: number[] = [];
  for (let run = -3; run < RUNS; run += 1) {
    const { milliseconds } = timed(largeLedger(ROWS, CLIENTS, LAST_DAY, run + 10), (cells) => readLedger(cells, DEFAULT_OPTIONS));
    if (run >= 0) times.push(milliseconds);
  }
  return medianOf(times);
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
