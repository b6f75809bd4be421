import { collectionIndex } from '../../src/metrics/collectionEffectiveness';
import { countBackDays, type MonthOfSales } from '../../src/metrics/countBackDays';
import { accountOf, groupByClient, type Account } from '../../src/metrics/account';
import { averageDaysDelinquent } from '../../src/metrics/averageDaysDelinquent';
import { countBackDso } from '../../src/metrics/countBackDso';
import { simpleDso } from '../../src/metrics/simpleDso';
import { weightedAverageDaysLate } from '../../src/metrics/weightedAverageDaysLate';
import { dayOf, ledgerOf, ledgerTable } from '../support/ledgerOf';
import type { Ledger } from '../../src/ledger/ledger';

function whole(ledger: Ledger): Account {
  return accountOf(groupByClient(ledger), null, 0);
}

const months = (...pairs: [number, number][]): MonthOfSales[] => pairs.map(([sales, days]) => ({ sales, days }));

describe('count-back days, published values', () => {
  const cases: { name: string; receivables: number; sales: MonthOfSales[]; expect: number; digits: number; source: string }[] = [
    { name: 'two whole months and a part', receivables: 2500, sales: months([1200, 30], [800, 31], [700, 30]), expect: 82.43, digits: 2, source: 'manual of an accounting suite' },
    { name: 'one whole month and a part', receivables: 20000, sales: months([12500, 30], [10000, 31], [6000, 31]), expect: 53.25, digits: 2, source: 'the same manual; it prints 74, but the 7 500 left do not cover 10 000' },
    { name: 'months of 28 days', receivables: 12, sales: months([5, 28], [6, 28], [6, 28]), expect: 60.67, digits: 2, source: 'worked example of the method' },
    { name: 'large sums', receivables: 90_000_000, sales: months([85_853_156, 31], [99_241_024, 30]), expect: 32.254, digits: 3, source: 'worked example of the method' },
    { name: 'June and May', receivables: 1873, sales: months([1020, 30], [1065, 31]), expect: 54.83, digits: 2, source: 'worked example of the method' },
  ];
  test.each(cases)('$name ($source)', ({ receivables, sales, expect: expected, digits }) => {
    const found = countBackDays(receivables, sales);
    expect(found.ok && found.value).toBeCloseTo(expected, digits);
  });
});

describe('count-back days, edges', () => {
  test.each([
    { name: 'nothing open', receivables: 0, sales: months([100, 30]), expect: 0 },
    { name: 'nothing open and no history', receivables: 0, sales: [], expect: 0 },
    { name: 'exactly one month: no day of the month before', receivables: 100, sales: months([100, 30], [50, 31]), expect: 30 },
    { name: 'a month without sales adds its days', receivables: 150, sales: months([0, 12], [100, 31], [100, 30]), expect: 12 + 31 + 15 },
    { name: 'a month whose credit notes exceed its sales adds its days and takes nothing off', receivables: 50, sales: months([-30, 12], [100, 30]), expect: 12 + 15 },
    { name: 'the whole history, exactly', receivables: 200, sales: months([100, 30], [100, 31]), expect: 61 },
  ])('$name', ({ receivables, sales, expect: expected }) => {
    expect(countBackDays(receivables, sales)).toEqual({ ok: true, value: expected });
  });

  test('a balance above all sales known has no answer', () => {
    const found = countBackDays(201, months([100, 30], [100, 31]));
    expect(!found.ok && found.failure).toMatchObject({ kind: 'notAvailable', code: 'history-exhausted' });
  });
});

test('count-back by calendar months of a ledger: November 1 200, October 800, September 700, of which 2 500 is open (accounting-suite manual)', () => {
  const account = whole(ledgerTable`
    client | issued     | due        | paid       | amount
    Alba   | 2023-09-05 | 2023-10-05 | 2023-10-05 | 200
    Alba   | 2023-09-20 | 2023-10-20 |            | 500
    Alba   | 2023-10-10 | 2023-11-10 |            | 800
    Alba   | 2023-11-30 | 2023-12-30 |            | 1200
  `);
  const found = countBackDso(account, dayOf('2023-11-30'));
  expect(found.ok && found.value).toBeCloseTo(82.43, 2);
  const delinquent = averageDaysDelinquent(account, dayOf('2023-11-30'));
  // 1 200 is not yet due: exactly November, 30 days.
  expect(delinquent.ok && delinquent.value).toBeCloseTo(52.43, 2);
});

test('inside a month the newest period is the 1st to asOf: 60 open, 120 sold on 10 March, seen on 12 March', () => {
  const account = whole(ledgerTable`
    client | issued     | due        | paid       | amount
    Alba   | 2024-03-10 | 2024-04-10 |            | 60
    Alba   | 2024-03-10 | 2024-04-10 | 2024-03-11 | 60
  `);
  expect(countBackDso(account, dayOf('2024-03-12'))).toEqual({ ok: true, value: 6 });
});

test('simple DSO: 1 000 open, 3 650 sold in the 365 days that end with asOf, the day before them not counted', () => {
  const account = whole(ledgerTable`
    client | issued     | due        | paid       | amount
    Alba   | 2023-01-01 | 2023-02-01 | 2023-02-01 | 9999
    Alba   | 2023-01-02 | 2023-02-01 | 2023-02-01 | 2650
    Alba   | 2024-01-01 | 2024-02-01 |            | 1000
  `);
  expect(simpleDso(account, dayOf('2024-01-01'), 365)).toEqual({ ok: true, value: 100 });
});

test('CEI: opening 6 200, sales of three months 10 890, closing 6 340, of it 3 590 not due → 79.63 (the monthly-average variant in circulation gives 55.93)', () => {
  const found = collectionIndex({ opening: 6200, sales: 10890, closing: 6340, closingNotDue: 3590 });
  expect(found.ok && found.value).toBeCloseTo(79.63, 2);
});

test('weighted average days late: 140 paid at 7 days, 85 at 55, 214 open for 10 → 17.756; without the open one 25.13 (an A/R vendor changed from the second to the first)', () => {
  const due = dayOf('2024-03-01');
  const facts = [
    { client: 'Alba', issued: due - 30, due, amount: 140, payments: [[due + 7, 140]] as const },
    { client: 'Alba', issued: due - 30, due: due + 3, amount: 85, payments: [[due + 58, 85]] as const },
    { client: 'Alba', issued: due - 30, due: due + 50, amount: 214 },
  ];
  const withOpen = weightedAverageDaysLate(whole(ledgerOf(facts)), due + 60);
  const without = weightedAverageDaysLate(whole(ledgerOf(facts.slice(0, 2))), due + 60);
  expect(withOpen.ok && withOpen.value).toBeCloseTo(17.756, 3);
  expect(without.ok && without.value).toBeCloseTo(25.13, 2);
});
