import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { toSerialDay } from '../../src/base/serialDay';
import type { Cells } from '../../src/ledger/cells';
import { catalog } from '../../functions/catalog/catalog';
import { runFunction } from '../../functions/run';
import { createCache } from '../../functions/run/cache';
import { coreReaders } from '../../functions/run/coreReaders';

/** The first screen of the README is a promise: its ledger is read and its formulas are computed here. */
const readme = readFileSync(resolve(__dirname, '../../README.md'), 'utf8');

function tableUnder(heading: RegExp): string[][] {
  const lines = readme.split('\n');
  const start = lines.findIndex((line) => heading.test(line));
  const rows: string[][] = [];
  for (const line of lines.slice(start)) {
    if (!line.startsWith('|')) break;
    if (!/^\|-/.test(line)) rows.push(line.split('|').slice(1, -1).map((cell) => cell.trim()));
  }
  return rows;
}

const ledger: Cells = tableUnder(/^\| Client \| Invoice \|/);
const asOf = toSerialDay(2025, 5, 3);
const cache = createCache(coreReaders);

function call(name: string, ...given: unknown[]): unknown {
  return runFunction(catalog.find((spec) => spec.name === name)!, given, cache);
}

const formulas = tableUnder(/^\| formula \| result \|/).slice(1).map(([formula, result]) => {
  const [, name, client] = /^`=(\w+)\("(\w+)", Ledger, DATE\(2025,5,3\)\)`$/.exec(formula!) ?? [];
  return [name!, client!, result!.replace(/`/g, '')] as const;
});

test('it shows six invoices and four formulas', () => {
  expect([ledger.length - 1, formulas.length]).toEqual([6, 4]);
});

test.each(formulas)('=%s of %s gives %s', (name, client, result) => {
  expect(String(call(name, client, ledger, asOf))).toBe(result);
});

test('the list of reminders is the one shown', () => {
  const [, year, month, day] = /=REMINDERS\(Ledger, DATE\((\d+),(\d+),(\d+)\)\)/.exec(readme)!;
  const monday = toSerialDay(Number(year), Number(month), Number(day));
  const [header, ...lines] = call('REMINDERS', ledger, monday) as unknown[][];
  const shown = tableUnder(/^\| Client \| Step \|/);
  const columns = shown[0]!.map((title) => header!.indexOf(title));
  expect(columns).not.toContain(-1);
  expect(lines.map((line) => columns.map((column) => String(line[column])))).toEqual(shown.slice(1));
});
