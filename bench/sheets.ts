import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { largeLedger } from '../src/sample/largeLedger';

const LAST_DAY = 45657;
const DAY_COLUMNS = new Set([2, 3, 5]);
const RUNS = 3;
const LIMIT = 5_000;

/**
 * A ledger read, fitted and scored as a call from a cell does it: a fresh realm without Node, code never run before, Dates
 * for days. Time of the processor, so that what else runs on the machine does not count.
 */
export function benchSheets(): readonly object[] {
  const files = ['core.js', 'functions.js'].map((name) => resolve(process.cwd(), 'dist/sheets', name));
  if (!files.every((file) => existsSync(file))) return [{ bench: 'Google Sheets', skipped: 'npm run build first' }];
  const scripts = files.map((file) => readFileSync(file, 'utf8'));
  return [
    line('a column of 1,000 scores', scripts, 20_000, 1_000, (names) => `RISKSCORE(${names}, ledger)`),
    line('CLIENTRISKS', scripts, 20_000, 1_000, () => 'CLIENTRISKS(ledger)'),
    line('one score', scripts, 20_000, 1_000, () => "RISKSCORE('Client 00001', ledger)"),
    line('one score, for information', scripts, 50_000, 2_500, () => "RISKSCORE('Client 00001', ledger)", false),
  ];
}

function line(what: string, scripts: readonly string[], rows: number, clients: number, call: (names: string) => string, limited = true): object {
  const times = Array.from({ length: RUNS }, (_, run) => once(scripts, rows, clients, run + 1, call));
  const slowest = Math.round(Math.max(...times));
  return { bench: `Sheets, ${rows.toLocaleString('en')} rows, loading the script, ${what}, processor time, slowest of ${RUNS}`, milliseconds: slowest, ...(limited ? { limit: LIMIT, ok: slowest <= LIMIT } : {}) };
}

function once(scripts: readonly string[], rows: number, clients: number, seed: number, call: (names: string) => string): number {
  const context = createContext({ source: largeLedger(rows, clients, LAST_DAY, seed), dayColumns: DAY_COLUMNS });
  runInContext(`
    var ledger = source.map((row, at) => row.map((cell, column) => at === 0 ? cell : cell === 0 ? '' : dayColumns.has(column) ? new Date(1899, 11, 30 + cell) : cell));
    var names = [...new Set(ledger.slice(1).map((row) => row[0]))].map((name) => [name]);`, context);
  const start = process.cpuUsage();
  for (const script of scripts) runInContext(script, context);
  runInContext(call('names'), context);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
