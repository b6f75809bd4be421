import type { FunctionResult } from '../../src/base/outcome';
import { drain } from '../../src/base/steps';
import type { Cells } from '../../src/ledger/cells';
import { DEFAULT_OPTIONS } from '../../src/ledger/options';
import { readLedger } from '../../src/ledger/readLedger';
import { fitDelayModel } from '../../src/risk/fitDelayModel';
import { catalog } from '../../functions/catalog/catalog';
import { exampleHistory, historyDay } from '../../functions/catalog/exampleHistory';
import { exampleDay, exampleLedger } from '../../functions/catalog/exampleLedger';
import { runFunction } from '../../functions/run';
import { createCache } from '../../functions/run/cache';
import { coreReaders } from '../../functions/run/coreReaders';

const cache = createCache(coreReaders);
const call = (name: string, ...given: unknown[]): FunctionResult => runFunction(catalog.find((spec) => spec.name === name)!, given, cache);
const rows = (result: FunctionResult): readonly (readonly unknown[])[] => result as readonly (readonly unknown[])[];

const clients = (header: readonly string[], ...lines: readonly (readonly unknown[])[]): Cells => [header, ...lines];

describe('what the table of clients states', () => {
  test('an open insolvency proceeding is grade E, with its points', () => {
    const table = clients(['Client', 'Insolvency notice'], ['Atelier Morel', 'Receivership']);
    expect(call('RISKGRADE', 'Atelier Morel', exampleHistory, historyDay)).toBe('A');
    expect(call('RISKGRADE', 'Atelier Morel', exampleHistory, historyDay, table)).toBe('E');
    const parts = rows(call('RISKEXPLAIN', 'Atelier Morel', exampleHistory, historyDay, table)).slice(1);
    expect(parts.find(([factor]) => factor === 'Insolvency proceeding')![2]).toBeGreaterThan(60);
  });

  test('a natural person is not scored, and keeps the facts', () => {
    const table = clients(['Client', 'Kind of person'], ['Bois & Fils', 'Natural person']);
    expect(call('RISKSCORE', 'Bois & Fils', exampleHistory, historyDay, table)).toMatchObject({ failure: { kind: 'notAvailable', code: 'natural-person' } });
    const line = rows(call('CLIENTRISKS', exampleHistory, historyDay, table)).find(([client]) => client === 'Bois & Fils')!;
    expect(line[1]).toMatchObject({ failure: { code: 'natural-person' } });
    expect(line[7]).toBe(call('AVGDAYSLATE', 'Bois & Fils', exampleHistory, historyDay));
  });

  test('the user may decide to score natural persons, and the default probability follows the same rule', () => {
    const table = clients(['Client', 'Kind of person'], ['Bois & Fils', 'Natural person']);
    const allowed = [['score natural persons', 'yes']];
    expect(call('DEFAULTPROBABILITY', 'Bois & Fils', exampleHistory, historyDay, null, table)).toMatchObject({ failure: { code: 'natural-person' } });
    expect(call('RISKSCORE', 'Bois & Fils', exampleHistory, historyDay, table, null, allowed)).toBe(call('RISKSCORE', 'Bois & Fils', exampleHistory, historyDay));
  });

  test('a sector counts only with the factor that the options give it, as its own line', () => {
    const table = clients(['Client', 'Sector'], ['Dupuis Transport', 'Bâtiment']);
    const sectorPoints = (options: Cells | null): unknown =>
      rows(call('RISKEXPLAIN', 'Dupuis Transport', exampleHistory, historyDay, table, null, options)).find(([factor]) => factor === 'Sector')![2];
    const bare = call('RISKSCORE', 'Dupuis Transport', exampleHistory, historyDay) as number;
    const raised = [['facteur secteur batiment', 1.2]];
    expect(sectorPoints(null)).toBe(0);
    expect(sectorPoints([['sector factor Transport', 1.5]])).toBe(0);
    expect(sectorPoints(raised)).toBeCloseTo(0.2 * bare, 0);
    expect(call('RISKSCORE', 'Dupuis Transport', exampleHistory, historyDay, table, null, raised)).toBeCloseTo(1.2 * bare, 0);
    expect(call('RISKSCORE', 'Dupuis Transport', exampleHistory, historyDay, table, null, [['sector factor batiment', 'beaucoup']])).toMatchObject({
      failure: { kind: 'invalidValue', code: 'option-value' },
    });
  });

  test('a table without a client column is refused, not ignored', () => {
    expect(call('RISKSCORE', 'Bois & Fils', exampleHistory, historyDay, [['Sector', 'City'], ['x', 'y']])).toMatchObject({ failure: { kind: 'invalidValue' } });
  });

  test('a client not to be contacted is on hold in the list of reminders', () => {
    const table = clients(['Client', 'Do not contact'], ['Martin', 'yes']);
    const line = rows(call('REMINDERS', exampleLedger, exampleDay + 2, null, table))[1]!;
    expect(line.slice(0, 2)).toEqual(['Martin', 'on hold']);
  });
});

test.each(['Atelier Morel', 'Bois & Fils', 'Carrosserie Petit', 'Dupuis Transport'])('the points of %s sum to the score', (client) => {
  const parts = rows(call('RISKEXPLAIN', client, exampleHistory, historyDay)).slice(1);
  const tenths = parts.reduce((sum, part) => sum + Math.round((part[2] as number) * 10), 0);
  expect(tenths / 10).toBe(call('RISKSCORE', client, exampleHistory, historyDay));
});

test('CLIENTRISKS gives what the single functions give, riskiest first', () => {
  const [header, ...lines] = rows(call('CLIENTRISKS', exampleHistory, historyDay));
  const names = lines.map(([client]) => [client]);
  const single: Record<string, string> = {
    'Score (0 safe – 100)': 'RISKSCORE', Grade: 'RISKGRADE', Open: 'OPENBALANCE', Overdue: 'OVERDUEBALANCE', 'Average days late': 'AVGDAYSLATE',
    'Weighted days late': 'WAVGDAYSLATE', 'Median days late': 'MEDIANDAYSLATE', 'Days to pay': 'AVGDAYSTOPAY', 'Late rate': 'LATERATE', Trend: 'DELAYTREND',
  };
  for (const [title, name] of Object.entries(single)) {
    const at = header!.indexOf(title);
    expect(at).toBeGreaterThan(0);
    expect(lines.map((line) => [line[at]])).toEqual(call(name, names, exampleHistory, historyDay));
  }
  const late = header!.indexOf('Over 30 days late');
  const rests = header!.indexOf('Rests on (invoices)');
  const read = readLedger(exampleHistory, DEFAULT_OPTIONS);
  if (!read.ok) throw new Error('no ledger');
  const { ledger } = read.value;
  const model = drain(fitDelayModel(ledger, historyDay));
  if (!model.ok) throw new Error('no model');
  for (const line of lines) {
    const id = ledger.clients.indexOf(line[0] as string);
    expect(line[late]).toBeCloseTo(model.value.nextInvoice(id).exceeds(30), 4);
    const invoices = exampleHistory.slice(1).filter((row) => row[0] === line[0]);
    expect(line[rests]).toBe(invoices.filter((row) => (row[5] as number) !== 0 || (row[3] as number) <= historyDay).length);
  }
  const scores = lines.map((line) => line[1] as number);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
});

test('a ledger joined by LEDGERJOIN is a ledger', () => {
  const invoices = exampleLedger.map((row) => row.slice(0, 5));
  const payments = [['Invoice', 'Date', 'Amount'], ...exampleLedger.slice(1).filter((row) => row[5] !== 0).map((row) => [row[1], row[5], row[4]])];
  const joined = rows(call('LEDGERJOIN', invoices, payments)).map((row) => row.map((cell) => (typeof cell === 'object' && cell !== null ? (cell as { day: number }).day : cell)));
  for (const name of ['AVGDAYSLATE', 'OPENBALANCE', 'LATERATE']) {
    expect(call(name, [['Martin'], ['Durand']], joined, exampleDay)).toEqual(call(name, [['Martin'], ['Durand']], exampleLedger, exampleDay));
  }
});

test('facts dated after the day change nothing', () => {
  const later = [...exampleHistory, ['Dupuis Transport', 'Z-1', historyDay + 1, historyDay + 31, 9000, 0], ['Nouveau', 'Z-2', historyDay + 2, historyDay + 5, 10, historyDay + 9]];
  for (const name of ['RISKSCORE', 'AVGDAYSLATE', 'OPENBALANCE', 'LATERATE']) {
    expect(call(name, 'Dupuis Transport', later, historyDay)).toEqual(call(name, 'Dupuis Transport', exampleHistory, historyDay));
  }
  expect(call('RISKSCORE', 'Nouveau', later, historyDay)).toMatchObject({ failure: { code: 'unknown-client' } });
  expect(call('CLIENTRISKS', later, historyDay)).toEqual(call('CLIENTRISKS', exampleHistory, historyDay));
});
