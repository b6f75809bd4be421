import { NO_DAY } from '../base/serialDay';
import { toMinorUnits } from '../base/money';
import type { Documents } from './documents';
import { StatusCode } from './documentWords';
import type { JoinedReceipt } from './joinSettlements';
import { shownAmount } from './joinSettlements';
import { InvoiceFlag } from './ledger';
import type { Receipts } from './ledger';
import { layOwnReceipts, layReceipts } from './layReceipts';
import { LedgerIssue } from './ledgerIssue';

/** How the payments of a ledger are known. */
export interface PaymentsKnown {
  /** A second table holds the payments: then a status alone closes no invoice, and part payments are listed. */
  readonly joined: boolean;
  /** A rest up to this amount (major units) counts as paid. */
  readonly tolerance: number;
}

/** The receipts of every invoice, and the day on which they first reach its amount. */
export interface SettledInvoices {
  readonly settled: Int32Array;
  readonly receiptStart: Int32Array;
  readonly receipts: Receipts;
}

/**
 * Finds the day on which each invoice was settled, closes those whose status alone says paid, and reports where status
 * and payments do not agree: facts beat status.
 */
export function settleInvoices(documents: Documents, joined: readonly JoinedReceipt[], known: PaymentsKnown): SettledInvoices {
  const { invoices, currencies, issues } = documents;
  const { count, amount, flags, status, undated, currency } = invoices;
  const settled = new Int32Array(count);
  const laid = joined.length === 0 ? layOwnReceipts(invoices, settled) : { ...layReceipts(invoices, joined), others: invoices.row.keys() };
  const { receiptStart, receipts } = laid;
  const { day: days, amount: amounts, kind: kinds } = receipts;
  const tolerances = currencies.digits.map((digits) => toMinorUnits(known.tolerance, digits));

  for (const i of laid.others) {
    const from = receiptStart[i]!;
    const to = receiptStart[i + 1]!;
    const wanted = amount[i]! - tolerances[currency[i]!]!;
    let sum = 0;
    let paid = 0;
    let day = NO_DAY;
    for (let k = from; k < to; k += 1) {
      sum += amounts[k]!;
      if (day !== NO_DAY) continue;
      // A refund after the settlement is none of it: credit notes alone settled it only if no payment came by then.
      if (kinds[k] === 0) paid += amounts[k]!;
      if (sum >= wanted) day = days[k]!;
    }
    settled[i] = day;
    if (day !== NO_DAY && paid === 0) flags[i] = flags[i]! | InvoiceFlag.credited;
    const total = sum + undated[i]!;
    if (total > amount[i]!) report(i, 'overpaid', total - amount[i]!);
    else if (known.joined && total > 0 && total < wanted) report(i, 'underpaid', amount[i]! - total);
    if (status === null) continue;
    const isSettled = total >= wanted && total !== 0;
    const code = status[i]!;
    if (code === StatusCode.paid ? day === NO_DAY : isSettled && (code === StatusCode.open || code === StatusCode.partial)) judgeStatus(i, code, isSettled, total);
  }
  return { settled, receiptStart, receipts };

  /** Status and payments say different things. */
  function judgeStatus(i: number, code: number, isSettled: boolean, total: number): void {
    if (code !== StatusCode.paid) report(i, 'open-but-paid', 0);
    else if (!known.joined && (total === 0 || isSettled)) {
      flags[i] = flags[i]! | InvoiceFlag.closedWithoutDay;
      undated[i] = 0;
      report(i, 'paid-without-day', 0);
    } else if (!isSettled) report(i, 'paid-without-payment', 0);
  }

  function report(i: number, code: 'overpaid' | 'underpaid' | 'paid-without-day' | 'paid-without-payment' | 'open-but-paid', minor: number): void {
    const digits = currencies.digits[currency[i]!]!;
    issues.push(new LedgerIssue(invoices.row[i]!, 0, code, invoices.number[i], minor === 0 ? '' : shownAmount(minor, digits)));
  }
}
