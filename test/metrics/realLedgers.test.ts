import { roundTo } from '../../src/base/rounding';
import type { Cells } from '../../src/ledger/cells';
import { foldName } from '../../src/ledger/foldName';
import { joinPayments } from '../../src/ledger/joinPayments';
import type { Ledger } from '../../src/ledger/ledger';
import { DEFAULT_OPTIONS } from '../../src/ledger/options';
import { readLedger } from '../../src/ledger/readLedger';
import type { Reading } from '../../src/ledger/reading';
import { accountOf, groupByClient, type Accounts } from '../../src/metrics/account';
import { agedBalance, USUAL_BUCKETS } from '../../src/metrics/agedBalance';
import { averageDaysLate } from '../../src/metrics/averageDaysLate';
import { averageDaysToPay } from '../../src/metrics/averageDaysToPay';
import { bestPossibleDso } from '../../src/metrics/bestPossibleDso';
import { collectionBalances, collectionEffectiveness } from '../../src/metrics/collectionEffectiveness';
import { countBackDso } from '../../src/metrics/countBackDso';
import { lateRate } from '../../src/metrics/lateRate';
import { medianDaysLate } from '../../src/metrics/medianDaysLate';
import { openBalance } from '../../src/metrics/openBalance';
import { overdueBalance } from '../../src/metrics/overdueBalance';
import { rollForward } from '../../src/metrics/rollForward';
import { weightedAverageDaysLate } from '../../src/metrics/weightedAverageDaysLate';
import type { Outcome } from '../../src/base/outcome';
import { dayOf, ledgerOf, type InvoiceFact } from '../support/ledgerOf';
import { sharedText, testOnShared } from '../support/shared';

/** Figures of EXPECTED.md in the shared data, computed independently (Python, pandas), to the digits shown there. */
function rows(path: string): Record<string, string>[] {
  const [header, ...lines] = sharedText(path).trim().split(/\r?\n/);
  const names = header!.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, at) => [names[at]!, cell])));
}

function fileCells(path: string): Cells {
  return sharedText(path).trim().split(/\r?\n/).map((line) => line.split(','));
}

function minor(text: string): number {
  return Math.round(Number(text) * 100);
}

/** Both ways to a ledger give the same figures: the facts taken from the file by this test, and the reading of the product. */
const ibm = { facts: ibmFacts, reading: () => read(readLedger(fileCells('data/ibm/late-payment-histories.csv'), DEFAULT_OPTIONS)) };
const utah = { facts: utahFacts, reading: () => read(joinPayments(fileCells('data/utah/invoices.csv'), fileCells('data/utah/payments.csv'), DEFAULT_OPTIONS)) };

function read(outcome: Outcome<Reading>): Ledger {
  if (!outcome.ok) throw new Error(outcome.failure.text.en);
  return outcome.value.ledger;
}

function ibmFacts(): Ledger {
  const american = (text: string): number => {
    const [month, day, year] = text.split('/').map((part) => part.padStart(2, '0'));
    return dayOf(`${year}-${month}-${day}`);
  };
  return ledgerOf(rows('data/ibm/late-payment-histories.csv').map((row) => {
    const amount = minor(row['InvoiceAmount']!);
    return { client: row['customerID']!, issued: american(row['InvoiceDate']!), due: american(row['DueDate']!), amount, payments: [[american(row['SettledDate']!), amount]] };
  }));
}

function utahFacts(): Ledger {
  const payments = new Map<string, [number, number][]>();
  for (const row of rows('data/utah/payments.csv')) {
    const list = payments.get(row['invoice_id']!) ?? [];
    list.push([dayOf(row['payment_date']!), minor(row['amount']!)]);
    payments.set(row['invoice_id']!, list);
  }
  const live = rows('data/utah/invoices.csv').filter((row) => row['status_id'] !== '4');
  return ledgerOf(live.map((row): InvoiceFact => ({
    client: row['customer_id']!, issued: dayOf(row['invoice_date']!), due: dayOf(row['due_date']!), amount: minor(row['amount']!), payments: payments.get(row['invoice_id']!) ?? [],
  })));
}

function shown(outcome: Outcome<number>, decimals: number): number {
  if (!outcome.ok) throw new Error(outcome.failure.text.en);
  return roundTo(outcome.value, decimals);
}

function figures(accounts: Accounts, asOf: number, client: string | null) {
  const account = accountOf(accounts, client === null ? null : accounts.ledger.clientIds.get(client) ?? accounts.ledger.clientIds.get(foldName(client))!, 0);
  const known = [...account.invoices].filter((invoice) => accounts.ledger.invoices.issued[invoice]! <= asOf);
  return {
    invoices: known.length,
    averageDaysLate: shown(averageDaysLate(account, asOf), 4),
    weighted: shown(weightedAverageDaysLate(account, asOf), 4),
    lateRate: shown(lateRate(account, asOf, 0), 6),
    open: openBalance(account, asOf) / 100,
    overdue: overdueBalance(account, asOf) / 100,
  };
}

function wholeLedger(accounts: Accounts, asOf: number) {
  const account = accountOf(accounts, null, 0);
  const aged = agedBalance(account, asOf, USUAL_BUCKETS);
  return {
    median: shown(medianDaysLate(account, asOf), 1),
    toPay: shown(averageDaysToPay(account, asOf), 4),
    aged: [aged.notDue, ...aged.overdue].map((sum) => sum / 100),
    dso: shown(countBackDso(account, asOf), 4),
    best: shown(bestPossibleDso(account, asOf), 4),
  };
}

function collection(accounts: Accounts, from: string, to: string) {
  const account = accountOf(accounts, null, 0);
  const { opening, sales, closing, closingNotDue } = collectionBalances(account, dayOf(from), dayOf(to));
  expect(rollForward(account, dayOf(from), dayOf(to)).difference).toBe(0);
  return { opening: opening / 100, sales: sales / 100, closing: closing / 100, closingNotDue: closingNotDue / 100, index: shown(collectionEffectiveness(account, dayOf(from), dayOf(to)), 4) };
}

testOnShared.each(['facts', 'reading'] as const)('ibm at 2013-06-30, by its %s', (way) => {
  const accounts = groupByClient(ibm[way]());
  const asOf = dayOf('2013-06-30');
  expect(figures(accounts, asOf, null)).toEqual({ invoices: 1930, averageDaysLate: -2.8848, weighted: -2.5855, lateRate: 0.378423, open: 5119.85, overdue: 835.56 });
  expect(wholeLedger(accounts, asOf)).toEqual({ median: -4, toPay: 27.0596, aged: [4284.29, 835.56, 0, 0, 0, 0], dso: 26.2575, best: 21.9723 });
  expect(figures(accounts, asOf, '0187-ERLSR')).toEqual({ invoices: 13, averageDaysLate: -16.6154, weighted: -16.7072, lateRate: 0, open: 0, overdue: 0 });
  expect(figures(accounts, asOf, '0379-NEVHP')).toEqual({ invoices: 20, averageDaysLate: -11, weighted: -10.8629, lateRate: 0.055556, open: 61.66, overdue: 0 });
  expect(figures(accounts, asOf, '0465-DTULQ')).toEqual({ invoices: 21, averageDaysLate: 5.4762, weighted: 4.814, lateRate: 0.666667, open: 0, overdue: 0 });
  expect(collection(accounts, '2013-04-01', '2013-06-30')).toEqual({ opening: 5903.74, sales: 20098.87, closing: 5119.85, closingNotDue: 4284.29, index: 96.1527 });
});

testOnShared.each(['facts', 'reading'] as const)('utah at 2026-04-30, by its %s', (way) => {
  const accounts = groupByClient(utah[way]());
  const asOf = dayOf('2026-04-30');
  expect(figures(accounts, asOf, null)).toEqual({ invoices: 19899, averageDaysLate: 17.8404, weighted: 19.471, lateRate: 0.492558, open: 7375775.35, overdue: 4460668.35 });
  expect(wholeLedger(accounts, asOf)).toEqual({
    median: 0, toPay: 36.7475, aged: [2915107, 1035162.35, 425693.26, 493706.36, 76554.93, 2429551.45], dso: 62.6585, best: 28.6524,
  });
  expect(figures(accounts, asOf, 'C-01000')).toEqual({ invoices: 6, averageDaysLate: -2.3333, weighted: -2.6595, lateRate: 0.166667, open: 0, overdue: 0 });
  expect(figures(accounts, asOf, 'C-01001')).toEqual({ invoices: 4, averageDaysLate: 1.5, weighted: 1.3584, lateRate: 0.75, open: 0, overdue: 0 });
  expect(figures(accounts, asOf, 'C-01002')).toEqual({ invoices: 28, averageDaysLate: 3.5556, weighted: 3.406, lateRate: 0.62963, open: 719.4, overdue: 0 });
  expect(collection(accounts, '2026-01-01', '2026-03-31')).toEqual({ opening: 7179843.44, sales: 11819840.34, closing: 8083499.05, closingNotDue: 4175678.4, index: 73.6386 });
});
