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
    ...[[20_000, 1_000], [50_000, 2_500]].map(([rows, clients]) => secondCell(scripts, rows!, clients!)),
    { bench: 'Sheets, loading the script alone, as every call does, processor time, slowest of 5', milliseconds: Math.max(...Array.from({ length: 5 }, () => Math.round(once(scripts, [['Client']], '0')))) },
  ];
}

function line(what: string, scripts: readonly string[], rows: number, clients: number, call: (names: string) => string, limited = true): object {
  const times = Array.from({ length: RUNS }, (_, run) => once(scripts, largeLedger(rows, clients, LAST_DAY, run + 1), call('names')));
  const slowest = Math.round(Math.max(...times));
  return { bench: `Sheets, ${rows.toLocaleString('en')} rows, loading the script, ${what}, processor time, slowest of ${RUNS}`, milliseconds: slowest, ...(limited ? { limit: LIMIT, ok: slowest <= LIMIT } : {}) };
}

/** A cell beside one that has calculated: the model comes from the cache. */
function secondCell(scripts: readonly string[], rows: number, clients: number): object {
  const cells = largeLedger(rows, clients, LAST_DAY, 1);
  const store = new Map<string, string>();
  const first = Math.round(once(scripts, cells, "RISKSCORE('Client 00001', ledger)", store));
  const others = Array.from({ length: RUNS }, (_, at) => once(scripts, cells, `RISKSCORE('Client 0000${at + 2}', ledger)`, store));
  return {
    bench: `Sheets, ${rows.toLocaleString('en')} rows, a cell after the first, processor time, slowest of ${RUNS}`, milliseconds: Math.round(Math.max(...others)), firstCell: first,
    models: store.size, modelBytes: [...store.values()].map((text) => text.length),
  };
}

let runs = 0;

/** Processor time of one call in a realm that has never run the script; what the document's cache holds is in the store. */
function once(scripts: readonly string[], cells: readonly (readonly unknown[])[], call: string, store?: Map<string, string>): number {
  const cache = { get: (key: string) => store?.get(key) ?? null, put: (key: string, text: string) => void store?.set(key, text) };
  const context = createContext({ source: cells, dayColumns: DAY_COLUMNS, ...(store ? { CacheService: { getDocumentCache: () => cache } } : {}) });
  runInContext(`
    var ledger = source.map((row, at) => row.map((cell, column) => at === 0 ? cell : cell === 0 ? '' : dayColumns.has(column) ? new Date(1899, 11, 30 + cell) : cell));
    var names = [...new Set(ledger.slice(1).map((row) => row[0]))].map((name) => [name]);`, context);
  const start = process.cpuUsage();
  // Text that was never compiled: the engine would take from its own cache what it has seen.
  runs += 1;
  for (const script of scripts) runInContext(`${script}\n// ${runs}`, context);
  runInContext(call, context);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
