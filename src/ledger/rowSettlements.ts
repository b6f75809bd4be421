import { toMinorUnits } from '../base/money';
import { NO_DAY } from '../base/serialDay';
import type { InvoiceColumns } from './documents';
import { StatusCode } from './documentWords';
import type { LedgerIssue } from './ledgerIssue';
import { cellIssue } from './rejectRow';
import { daysAt } from './rowKinds';
import type { TableColumns } from './tableColumns';

type Settled = Pick<InvoiceColumns, 'paidDay' | 'paidAmount' | 'undated'>;
type Heads = Pick<InvoiceColumns, 'issued' | 'amount' | 'currency' | 'status'> & { readonly digits: readonly number[] };

/**
 * What the rows of invoices themselves say about payment. A day alone means paid in full; a paid amount comes before a
 * balance; an amount without a day is `undated`. A balance that is zero or blank means settled, unless the status says open:
 * hosts give both as the same value.
 */
export function rowSettlements(table: TableColumns, rows: Int32Array, heads: Heads, issues: LedgerIssue[]): Settled {
  const { issued, amount } = heads;
  const { paidOn } = table.dates;
  const paidDay = paidOn === null ? new Int32Array(rows.length) : daysAt(paidOn.days, rows);
  if (paidOn !== null) {
    for (let k = 0; k < rows.length; k += 1) {
      const day = paidDay[k]!;
      if (day !== NO_DAY && day < issued[k]!) issues.push(cellIssue(table, rows[k]!, paidOn.column, 'payment-before-issue', table.first + rows[k]! + 1));
    }
  }
  const undated = new Float64Array(rows.length);
  if (table.amounts.paidAmount === null && table.amounts.balance === null) return { paidDay, paidAmount: amount, undated };
  const paidAmount = new Float64Array(rows.length);
  for (let k = 0; k < rows.length; k += 1) {
    const settled = settledPart(table, rows[k]!, k, paidDay[k]!, heads, issues);
    if (paidDay[k] === NO_DAY) undated[k] = settled;
    else paidAmount[k] = settled;
  }
  return { paidDay, paidAmount, undated };
}

function settledPart(table: TableColumns, i: number, k: number, day: number, { amount, currency, status, digits }: Heads, issues: LedgerIssue[]): number {
  const { paidAmount, balance } = table.amounts;
  const minor = amount[k]!;
  const decimals = digits[currency[k]!]!;
  const paid = paidAmount === null ? 0 : toMinorUnits(paidAmount.values[i]!, decimals);
  const rest = balance === null ? 0 : toMinorUnits(balance.values[i]!, decimals);
  if (paid !== 0) {
    if (rest !== 0 && paid + rest !== minor) issues.push(cellIssue(table, i, balance!.column, 'balance-mismatch'));
    return paid;
  }
  if (balance === null) return day === NO_DAY ? 0 : minor;
  if (rest > minor) {
    issues.push(cellIssue(table, i, balance.column, 'balance-above-amount'));
    return 0;
  }
  if (rest === 0 && day === NO_DAY && status !== null && isOpen(status[k]!)) {
    issues.push(cellIssue(table, i, balance.column, 'balance-blank-but-open'));
    return 0;
  }
  return minor - rest;
}

function isOpen(status: number): boolean {
  return status === StatusCode.open || status === StatusCode.partial || status === StatusCode.disputed;
}
