import { invalidValue, notAvailable, success, type Outcome } from '../base/outcome';
import type { SerialDay } from '../base/serialDay';
import type { Account } from './account';
import { creditSales } from './creditSales';
import { isIssued, restOf } from './invoiceState';
import { netBalance } from './netBalance';

/** The four balances that the index is made of, minor units. */
export interface CollectionBalances {
  readonly opening: number;
  readonly sales: number;
  readonly closing: number;
  readonly closingNotDue: number;
}

/**
 * The index from its balances: of the money that could have been collected, the share that was, in percent.
 *
 * @returns percent; not available when nothing could have been collected
 * @source docs/methods/metrics.md, "CEI"
 * @example
 * collectionIndex({ opening: 6200, sales: 10890, closing: 6340, closingNotDue: 3590 }).value // 79.63
 */
export function collectionIndex(balances: CollectionBalances): Outcome<number> {
  const { opening, sales, closing, closingNotDue } = balances;
  const collectable = opening + sales - closingNotDue;
  if (collectable > 0) return success(((opening + sales - closing) / collectable) * 100);
  return notAvailable('nothing-to-collect', {
    fr: 'rien n’était à encaisser sur la période',
    en: 'nothing was to be collected in the period',
  });
}

/**
 * The balances of a period for the collection effectiveness index. Net of credits: the opening is the close of the day
 * before `from`; sales are those of all days from `from` to `to`; not yet due means due ≥ `to`, an overpayment of such
 * an invoice deducted. Credits that name no invoice have no due date: they lower the closing balance only.
 *
 * @example
 * collectionBalances(all, day('2025-04-01'), day('2025-05-03')).closingNotDue // 32000
 */
export function collectionBalances(account: Account, from: SerialDay, to: SerialDay): CollectionBalances {
  const { ledger } = account;
  let closingNotDue = 0;
  for (const invoice of account.invoices) {
    if (ledger.invoices.due[invoice]! >= to && isIssued(ledger, invoice, to)) closingNotDue += restOf(ledger, invoice, to);
  }
  return { opening: netBalance(account, from - 1), sales: creditSales(account, from, to), closing: netBalance(account, to), closingNotDue };
}

/**
 * Collection effectiveness index (CEI): how much of what could be collected in a period was collected.
 * (opening + sales − closing) ÷ (opening + sales − closing not yet due) × 100; 100 = nothing overdue was left.
 *
 * @param from first day of the period
 * @param to last day, not before `from`
 * @returns percent; invalid when the period is reversed; not available when nothing could have been collected
 * @source docs/methods/metrics.md, "CEI"
 * @example
 * collectionEffectiveness(all, day('2025-04-01'), day('2025-05-03')).value // 28.4281
 */
export function collectionEffectiveness(account: Account, from: SerialDay, to: SerialDay): Outcome<number> {
  if (to < from) {
    return invalidValue('period-reversed', {
      fr: 'la fin de la période précède son début',
      en: 'the period ends before it begins',
    });
  }
  return collectionIndex(collectionBalances(account, from, to));
}
