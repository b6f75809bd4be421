import type { SerialDay } from '../../src/base/serialDay';
import { accountOf, type Accounts } from '../../src/metrics/account';
import { agedBalance, USUAL_BUCKETS } from '../../src/metrics/agedBalance';
import { averageDaysLate } from '../../src/metrics/averageDaysLate';
import { countBackDso } from '../../src/metrics/countBackDso';
import { lateRate } from '../../src/metrics/lateRate';
import type { AgedBucket, LedgerFigures } from './ledgerFigures';

/** The figures of the whole ledger in one currency. */
export function ledgerFiguresOf(accounts: Accounts, asOf: SerialDay, currency: number, grace: number): LedgerFigures {
  const { ledger } = accounts;
  const account = accountOf(accounts, null, currency);
  const aged = agedBalance(account, asOf, USUAL_BUCKETS);
  const overdue = aged.overdue.map((amount, at): AgedBucket => ({ from: at === 0 ? 1 : USUAL_BUCKETS[at - 1]! + 1, to: USUAL_BUCKETS[at] ?? null, amount }));
  return {
    currency, currencyCode: ledger.currencies[currency] ?? '', minorDigits: ledger.minorDigits[currency] ?? 2,
    open: aged.total, overdue: aged.total - aged.notDue, credits: aged.credits,
    dso: countBackDso(account, asOf), averageDaysLate: averageDaysLate(account, asOf), lateRate: lateRate(account, asOf, grace),
    aged: [{ from: null, to: 0, amount: aged.notDue }, ...overdue],
  };
}
