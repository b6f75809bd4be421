import { drain } from '../../../src/base/steps';
import type { FunctionResult } from '../../../src/base/outcome';
import { catalog } from '../../../functions/catalog/catalog';
import { runFunction } from '../../../functions/run';
import { createCache } from '../../../functions/run/cache';
import { coreReaders } from '../../../functions/run/coreReaders';
import { readOptions } from '../../../src/ledger/readOptions';
import { asRead } from '../../../src/sample/sampleCell';
import { sampleClientsTable } from '../../../src/sample/sampleClientsTable';
import { sampleLedger } from '../../../src/sample/sampleLedger';
import { analyseLedger } from '../../../taskpane/analysis/analyseLedger';
import type { Analysis } from '../../../taskpane/analysis/analysis';
import { cashStudy } from '../../../taskpane/analysis/cashStudy';
import { termsStudy } from '../../../taskpane/analysis/termsStudy';
import { optionsList } from '../../../taskpane/lists/optionsList';
import { DEFAULT_SETTINGS } from '../../../taskpane/state/paneSettings';
import { DAY, place } from '../support';

// The pane and the cells on the same ledger, Clients table and settings sheet: every figure the same.
const ledger = asRead(sampleLedger(DAY, 'fr'));
const clients = asRead(sampleClientsTable('fr'));
const variants = {
  'the defaults': [],
  'sector factors and natural persons': [['facteur secteur bâtiment', 1.3], ['facteur secteur services', 0.8], ['noter les personnes physiques', 'oui'], ['tolérance de retard', 3], ['pays', 'EU']],
} as const;

describe.each(Object.entries(variants))('%s', (_name, pairs) => {
  const cache = createCache(coreReaders);
  const options = readOptions(pairs);
  if (!options.ok) throw new Error(options.failure.text.en);
  const settings = { ...DEFAULT_SETTINGS, asOf: DAY, options: options.value };
  const onSheet = optionsList(settings, DAY, 'fr').rows.slice(1);
  const result = drain(analyseLedger({ place, cells: ledger, payments: null, clients: { place, cells: clients }, settings, today: DAY }));
  if (!result.ok) throw new Error(result.failure.text.en);
  const analysis: Analysis = result.analysis;
  const call = (name: string, ...given: unknown[]): readonly (readonly unknown[])[] =>
    (runFunction(catalog.find((spec) => spec.name === name)!, given, cache) as Exclude<FunctionResult, string | number | boolean>) as unknown as readonly (readonly unknown[])[];
  const major = (minor: number): number => Number((minor / 100).toFixed(2));

  test('scores, grades, balances', () => {
    const cells = new Map(call('CLIENTRISKS', ledger, DAY, clients, null, onSheet).slice(1).map((row) => [row[0], row]));
    const scored = analysis.clients.filter(({ invoices }) => invoices > 0);
    expect(scored.length).toBeGreaterThan(30);
    for (const { name, score, grade, open, overdue, unscoredPerson } of scored) {
      const row = cells.get(name)!;
      expect([name, ...row.slice(3, 5)]).toEqual([name, major(open), major(overdue)]);
      if (unscoredPerson) expect(row[1]).toMatchObject({ failure: { code: 'natural-person' } });
      else expect([name, ...row.slice(1, 3)]).toEqual([name, score, grade]);
    }
    expect(scored.some(({ unscoredPerson }) => unscoredPerson)).toBe(!options.value.scoreNaturalPersons);
  });

  test('the reminder list, its order, holds and reasons', () => {
    const rows = call('REMINDERS', ledger, DAY, null, clients, null, onSheet).slice(1);
    expect(rows.map((row) => [row[0], row[4], row[6], row[9]])).toEqual(analysis.reminders.map((line) => [line.name, major(line.overdueAmount), major(line.expected), line.reason.fr]));
  });

  test('terms, limits and why', () => {
    const rows = call('PAYMENTTERMSTABLE', ledger, DAY, clients, null, onSheet).slice(1).filter((row) => row[2] !== null);
    const { lines } = drain(termsStudy(analysis));
    expect(rows.map((row) => [row[0], row[2], row[6], row[7], row[9]])).toEqual(
      lines.map(({ name, gain, decided: { terms, limit } }) => [name, terms.suggested.text.fr, major(gain), major(limit.limit), terms.reason().fr]));
  });

  test('the cash of each week and its band', () => {
    const rows = call('CASHFORECAST', ledger, DAY, null, onSheet).slice(1);
    const { forecast } = drain(cashStudy(analysis));
    if (!forecast.ok) throw new Error(forecast.failure.text.en);
    expect(rows.map((row) => row.slice(2, 5))).toEqual(forecast.value.weeks.map(({ expected, p10, p90 }) => [major(expected), major(p10), major(p90)]));
  });
});
