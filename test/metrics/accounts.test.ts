import type { Outcome } from '../../src/base/outcome';
import { accountOf, groupByClient, type Account } from '../../src/metrics/account';
import { agedBalance, checkBuckets, USUAL_BUCKETS } from '../../src/metrics/agedBalance';
import { allClientMetrics } from '../../src/metrics/allClientMetrics';
import { averageDaysLate } from '../../src/metrics/averageDaysLate';
import { averageDaysToPay } from '../../src/metrics/averageDaysToPay';
import { chooseCurrency } from '../../src/metrics/chooseCurrency';
import { collectionEffectiveness, collectionIndex } from '../../src/metrics/collectionEffectiveness';
import { countBackDso } from '../../src/metrics/countBackDso';
import { creditSales } from '../../src/metrics/creditSales';
import { delayTrend } from '../../src/metrics/delayTrend';
import { lateRate } from '../../src/metrics/lateRate';
import { medianDaysLate } from '../../src/metrics/medianDaysLate';
import { netBalance } from '../../src/metrics/netBalance';
import { openBalance } from '../../src/metrics/openBalance';
import { quantileDaysLate } from '../../src/metrics/quantileDaysLate';
import { rollForward } from '../../src/metrics/rollForward';
import { simpleDso } from '../../src/metrics/simpleDso';
import { unappliedCredits } from '../../src/metrics/unappliedCredits';
import { weightedAverageDaysLate } from '../../src/metrics/weightedAverageDaysLate';
import { dayOf, ledgerOf, ledgerTable } from '../support/ledgerOf';
import type { Ledger } from '../../src/ledger/ledger';

function whole(ledger: Ledger, currency = 0): Account {
  return accountOf(groupByClient(ledger), null, currency);
}

function reason(outcome: Outcome<unknown>): string {
  return outcome.ok ? 'a value' : `${outcome.failure.kind}: ${outcome.failure.code}`;
}

test('the day of each bucket: 0 is not due, 30 closes the first, 121 opens the last', () => {
  const asOf = 1000;
  const ledger = ledgerOf([-5, 0, 1, 30, 31, 60, 61, 90, 91, 120, 121, 5000].map((age, at) => ({ client: 'Alba', issued: 0, due: asOf - age, amount: 2 ** at })));
  expect(agedBalance(whole(ledger), asOf, USUAL_BUCKETS)).toMatchObject({ notDue: 1 + 2, overdue: [4 + 8, 16 + 32, 64 + 128, 256 + 512, 1024 + 2048], credits: 0 });
});

test.each([
  { bounds: [30, 60], good: true }, { bounds: [1], good: true }, { bounds: [], good: false }, { bounds: [0, 30], good: false },
  { bounds: [60, 30], good: false }, { bounds: [30, 30], good: false }, { bounds: [30.5], good: false }, { bounds: [NaN], good: false },
])('buckets $bounds', ({ bounds, good }) => {
  expect(reason(checkBuckets(bounds))).toBe(good ? 'a value' : 'invalidValue: bad-buckets');
});

test('an empty ledger has balances of 0 and no averages', () => {
  const account = whole(ledgerOf([]));
  expect([openBalance(account, 100), unappliedCredits(account, 100), netBalance(account, 100), creditSales(account, 0, 100)]).toEqual([0, 0, 0, 0]);
  expect([averageDaysLate, weightedAverageDaysLate, medianDaysLate].map((metric) => reason(metric(account, 100)))).toEqual(Array(3).fill('notAvailable: no-delay-yet'));
  expect(reason(averageDaysToPay(account, 100))).toBe('notAvailable: nothing-paid-yet');
  expect(reason(lateRate(account, 100, 0))).toBe('notAvailable: nothing-matured-yet');
  expect(reason(delayTrend(account, 100))).toBe('notAvailable: too-few-for-trend');
  expect(reason(simpleDso(account, 100, 365))).toBe('notAvailable: no-sales');
  expect(reason(collectionEffectiveness(account, 1, 100))).toBe('notAvailable: nothing-to-collect');
  expect(countBackDso(account, 100)).toEqual({ ok: true, value: 0 });
  expect(allClientMetrics(ledgerOf([]), 100, 0, 0).averageDaysLate).toHaveLength(0);
});

test('the late rate matures after the grace: due + grace < asOf', () => {
  const account = whole(ledgerTable`
    client | issued     | due        | paid       | amount
    Alba   | 2024-01-01 | 2024-01-31 | 2024-02-05 | 100
    Alba   | 2024-01-01 | 2024-01-31 | 2024-02-06 | 100
    Alba   | 2024-01-01 | 2024-02-10 |            | 100
  `);
  expect(lateRate(account, dayOf('2024-02-10'), 0)).toEqual({ ok: true, value: 1 });
  expect(lateRate(account, dayOf('2024-02-10'), 5)).toEqual({ ok: true, value: 0.5 });
  expect(lateRate(account, dayOf('2024-02-16'), 5)).toEqual({ ok: true, value: 2 / 3 });
  expect(reason(lateRate(account, dayOf('2024-02-05'), 5))).toBe('notAvailable: nothing-matured-yet');
});

test('the trend compares invoices due in the last 180 days with those due in the 365 days before', () => {
  const asOf = 10000;
  const paidLate = (age: number, late: number) => ({ client: 'Alba', issued: asOf - age - 30, due: asOf - age, amount: 100, payments: [[asOf - age + late, 100]] as const });
  const edges = [paidLate(181, 2), paidLate(545, 4), paidLate(300, 3), paidLate(546, 99), paidLate(180, 10), paidLate(100, 12), paidLate(20, 14), { client: 'Alba', issued: asOf - 9, due: asOf, amount: 100, payments: [[asOf - 5, 100]] as const }];
  expect(delayTrend(whole(ledgerOf(edges)), asOf)).toEqual({ ok: true, value: 9 });
  expect(reason(delayTrend(whole(ledgerOf(edges.slice(1))), asOf))).toBe('notAvailable: too-few-for-trend');
});

test('credit notes reduce the sales of their month and stand apart from the open balance; advances are not sales', () => {
  const account = whole(ledgerOf(
    [{ client: 'Alba', issued: 100, due: 130, amount: 1000, creditNotes: [[110, 200]] }],
    [{ client: 'Alba', day: 120, amount: 50 }, { client: 'Alba', day: 121, amount: 70, kind: 'advance' }],
  ));
  expect(creditSales(account, 100, 121)).toBe(750);
  expect(creditSales(account, 100, 109)).toBe(1000);
  expect([creditSales(account, 110, 120), creditSales(account, 111, 120)]).toEqual([-250, -50]);
  expect([openBalance(account, 121), unappliedCredits(account, 121), netBalance(account, 121)]).toEqual([800, 120, 680]);
  expect(rollForward(account, 100, 121)).toEqual({ opening: 0, invoiced: 1000, paid: 70, credited: 250, forgiven: 0, closing: 680, difference: 0 });
});

test('CEI takes an overpayment off what is not yet due, and refuses a reversed period', () => {
  const account = whole(ledgerOf([{ client: 'Alba', issued: 100, due: 200, amount: 1000, payments: [[110, 1100]] }, { client: 'Alba', issued: 100, due: 120, amount: 500 }]));
  // opening 0, sales 1 500, closing 500 − 100, not due −100: 1 100 ÷ 1 600.
  expect(collectionEffectiveness(account, 100, 150)).toEqual({ ok: true, value: 68.75 });
  expect(reason(collectionEffectiveness(account, 100, 99))).toBe('invalidValue: period-reversed');
  expect(reason(collectionIndex({ opening: 0, sales: 100, closing: 100, closingNotDue: 100 }))).toBe('notAvailable: nothing-to-collect');
});

test('currencies are never added: with several the user chooses', () => {
  const ledger = ledgerOf(
    [{ client: 'Alba', issued: 1, due: 2, amount: 100, currency: 'EUR' }, { client: 'Alba', issued: 1, due: 2, amount: 7, currency: 'USD' }],
    [{ client: 'Alba', day: 1, amount: 3, currency: 'USD' }],
  );
  expect([openBalance(whole(ledger, 0), 9), openBalance(whole(ledger, 1), 9), unappliedCredits(whole(ledger, 0), 9), unappliedCredits(whole(ledger, 1), 9)]).toEqual([100, 7, 0, 3]);
  expect(chooseCurrency(ledger, 'usd ')).toEqual({ ok: true, value: 1 });
  expect(reason(chooseCurrency(ledger, null))).toBe('invalidValue: several-currencies');
  expect(reason(chooseCurrency(ledger, 'GBP'))).toBe('invalidValue: unknown-currency');
  expect(chooseCurrency({ currencies: [''] }, 'GBP')).toEqual({ ok: true, value: 0 });
  expect(chooseCurrency({ currencies: [] }, null)).toEqual({ ok: true, value: 0 });
  expect(reason(chooseCurrency({ currencies: ['EUR'] }, 'GBP'))).toBe('invalidValue: unknown-currency');
});

test('wrong calls are errors of the program', () => {
  const accounts = groupByClient(ledgerOf([{ client: 'Alba', issued: 1, due: 2, amount: 100 }]));
  const account = accountOf(accounts, 0, 0);
  for (const client of [-1, 1, 0.5, NaN]) expect(() => accountOf(accounts, client, 0)).toThrow(RangeError);
  for (const grace of [-1, 0.5, NaN]) {
    expect(() => lateRate(account, 9, grace)).toThrow(RangeError);
    expect(() => allClientMetrics(accounts.ledger, 9, 0, grace)).toThrow(RangeError);
  }
  for (const days of [0, -1, 1.5, NaN]) expect(() => simpleDso(account, 9, days)).toThrow(RangeError);
  for (const share of [-0.1, 1.1, NaN]) expect(() => quantileDaysLate(account, 9, share)).toThrow(RangeError);
  expect(() => rollForward(account, 9, 8)).toThrow(RangeError);
});
