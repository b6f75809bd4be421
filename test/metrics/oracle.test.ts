import { fc } from '../support/laws';
import type { Outcome } from '../../src/base/outcome';
import { accountOf, groupByClient, type Account } from '../../src/metrics/account';
import { allClientMetrics } from '../../src/metrics/allClientMetrics';
import { averageDaysLate } from '../../src/metrics/averageDaysLate';
import { averageDaysToPay } from '../../src/metrics/averageDaysToPay';
import { clientFigures } from '../../src/metrics/clientFigures';
import { delayTrend } from '../../src/metrics/delayTrend';
import { lateRate } from '../../src/metrics/lateRate';
import { medianDaysLate } from '../../src/metrics/medianDaysLate';
import { openBalance } from '../../src/metrics/openBalance';
import { overdueBalance } from '../../src/metrics/overdueBalance';
import { quantileDaysLate } from '../../src/metrics/quantileDaysLate';
import { NO_DELAY } from '../../src/metrics/invoiceState';
import { sortByClient } from '../../src/metrics/sortByClient';
import { unappliedCredits } from '../../src/metrics/unappliedCredits';
import { weightedAverageDaysLate } from '../../src/metrics/weightedAverageDaysLate';
import { weightedAverageDaysToPay } from '../../src/metrics/weightedAverageDaysToPay';
import { anyDay, anyFacts, build, type LedgerFacts } from '../support/anyLedger';
import { plainInvoices, plainMean, plainQuantile } from './plainMetrics';

const facts = anyFacts({ undated: true, currencies: ['EUR', 'USD'] });
const grace = fc.constantFrom(0, 0, 1, 10);

/** A number, or null where the outcome is that there is none. */
function value(outcome: Outcome<number>): number | null {
  if (!outcome.ok) expect(outcome.failure.kind).toBe('notAvailable');
  return outcome.ok ? outcome.value : null;
}

function expectClose(actual: number | null, expected: number | null): void {
  if (expected === null || actual === null) expect(actual).toBe(expected);
  else expect(actual).toBeCloseTo(expected, 8);
}

function singles(account: Account, asOf: number, graceDays: number) {
  return {
    averageDaysLate: averageDaysLate(account, asOf),
    weightedAverageDaysLate: weightedAverageDaysLate(account, asOf),
    medianDaysLate: medianDaysLate(account, asOf),
    ninetiethDaysLate: quantileDaysLate(account, asOf, 0.9),
    averageDaysToPay: averageDaysToPay(account, asOf),
    weightedAverageDaysToPay: weightedAverageDaysToPay(account, asOf),
    lateRate: lateRate(account, asOf, graceDays),
    delayTrend: delayTrend(account, asOf),
    openBalance: openBalance(account, asOf),
    overdueBalance: overdueBalance(account, asOf),
    unappliedCredits: unappliedCredits(account, asOf),
  };
}

function checkAgainstPlain(given: LedgerFacts, asOf: number, graceDays: number, client: string | null, account: Account): void {
  const plain = plainInvoices(given, asOf, client, 'EUR');
  const late = plain.filter((invoice) => invoice.late !== null);
  const paid = late.filter((invoice) => invoice.settledOn !== null);
  const matured = late.filter((invoice) => invoice.fact.due + graceDays < asOf);
  const amount = (list: typeof late): number => list.reduce((sum, invoice) => sum + invoice.fact.amount, 0);
  const weighted = (list: typeof late, days: (invoice: (typeof late)[number]) => number): number | null =>
    list.length === 0 ? null : list.reduce((sum, invoice) => sum + invoice.fact.amount * days(invoice), 0) / amount(list);
  const toPay = (invoice: (typeof late)[number]): number => invoice.settledOn! - invoice.fact.issued;
  const between = (low: number, high: number): number[] => late.filter((invoice) => asOf - invoice.fact.due >= low && asOf - invoice.fact.due <= high).map((invoice) => invoice.late!);
  const [recent, earlier] = [between(1, 180), between(181, 545)];
  const found = singles(account, asOf, graceDays);
  const days = late.map((invoice) => invoice.late!);
  expectClose(value(found.averageDaysLate), plainMean(days));
  expectClose(value(found.weightedAverageDaysLate), weighted(late, (invoice) => invoice.late!));
  expectClose(value(found.medianDaysLate), plainQuantile(days, 0.5));
  expectClose(value(found.ninetiethDaysLate), plainQuantile(days, 0.9));
  expectClose(value(found.averageDaysToPay), plainMean(paid.map(toPay)));
  expectClose(value(found.weightedAverageDaysToPay), weighted(paid, toPay));
  expectClose(value(found.lateRate), plainMean(matured.map((invoice) => (invoice.late! > graceDays ? 1 : 0))));
  expectClose(value(found.delayTrend), recent.length < 3 || earlier.length < 3 ? null : plainMean(recent)! - plainMean(earlier)!);
  expect(found.openBalance).toBe(plain.reduce((sum, invoice) => sum + Math.max(0, invoice.rest), 0));
  expect(found.overdueBalance).toBe(plain.reduce((sum, invoice) => sum + (invoice.fact.due < asOf ? Math.max(0, invoice.rest) : 0), 0));
  const credits = given.credits.filter((credit) => credit.day <= asOf && credit.currency === 'EUR' && (client === null || credit.client === client));
  expect(found.unappliedCredits).toBe(plain.reduce((sum, invoice) => sum + Math.max(0, -invoice.rest), 0) + credits.reduce((sum, credit) => sum + credit.amount, 0));
}

test('single functions agree with the definitions applied naively to the facts', () => {
  fc.assert(fc.property(facts, anyDay, grace, (given, asOf, graceDays) => {
    const ledger = build(given);
    const currency = ledger.currencies.indexOf('EUR');
    if (currency < 0) return;
    const accounts = groupByClient(ledger);
    checkAgainstPlain(given, asOf, graceDays, null, accountOf(accounts, null, currency));
    ledger.clients.forEach((name, id) => checkAgainstPlain(given, asOf, graceDays, name, accountOf(accounts, id, currency)));
  }), { numRuns: 300 });
});

test('all clients at once agree with the single functions, client by client, to the last bit', () => {
  fc.assert(fc.property(facts, anyDay, grace, (given, asOf, graceDays) => {
    const ledger = build(given);
    const accounts = groupByClient(ledger);
    ledger.currencies.forEach((_code, currency) => {
      const all = allClientMetrics(ledger, asOf, currency, graceDays);
      ledger.clients.forEach((_name, id) => {
        const account = accountOf(accounts, id, currency);
        const { invoices, ...figures } = clientFigures(all, id);
        expect(figures).toEqual(singles(account, asOf, graceDays));
        expect(invoices).toBe([...account.invoices].filter((invoice) => ledger.invoices.issued[invoice]! <= asOf).length);
      });
    });
  }), { numRuns: 300 });
});

test.each([400, 1 << 24])('sorting by client gives each client its own values, smallest first, with values up to %p', (widest) => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: -widest, max: widest }), fc.integer({ min: 0, max: 2 })), { maxLength: 400, size: 'max' });
  fc.assert(fc.property(pairs, (given) => {
    const counts = new Int32Array(4);
    for (const [, owner] of given) counts[owner]! += 1;
    // Invoices without a delay stand between the others.
    const mixed = given.flatMap(([each, owner]) => [[NO_DELAY, 3], [each, owner]] as const);
    const { values, start } = sortByClient(Int32Array.from(mixed, ([each]) => each), Int32Array.from(mixed, ([, owner]) => owner), counts);
    for (let client = 0; client < 4; client += 1) {
      expect([...values.subarray(start[client], start[client + 1])])
        .toEqual(given.filter(([, owner]) => owner === client).map(([each]) => each).sort((a, b) => a - b));
    }
  }), { numRuns: 100 });
});
