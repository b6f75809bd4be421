import { NO_DAY } from '../base/serialDay';
import type { InvoiceColumns } from './documents';
import { StatusCode } from './documentWords';
import type { JoinedReceipt } from './joinSettlements';
import { InvoiceFlag } from './ledger';
import type { Receipts } from './ledger';

/** Receipts laid out invoice by invoice, oldest first: those of invoice i from `receiptStart[i]` to `receiptStart[i + 1]`. */
export interface LaidReceipts {
  readonly receiptStart: Int32Array;
  readonly receipts: Receipts;
}

/**
 * Lays the payments that the rows of invoices tell themselves, at most one each. Most invoices are paid at once and in
 * full, and their status does not say otherwise: those are settled here.
 *
 * @param settled written for invoices paid at once
 * @returns `others`: the invoices that have to be weighed
 */
export function layOwnReceipts({ count, paidDay, paidAmount, amount, flags, status }: InvoiceColumns, settled: Int32Array): LaidReceipts & { readonly others: readonly number[] } {
  const receiptStart = new Int32Array(count + 1);
  const days = new Int32Array(count);
  const amounts = new Float64Array(count);
  const others: number[] = [];
  let next = 0;
  for (let i = 0; i < count; i += 1) {
    const day = paidDay[i]!;
    const paid = paidAmount[i]!;
    if (day !== NO_DAY) {
      days[next] = day;
      amounts[next] = paid;
      next += 1;
    }
    receiptStart[i + 1] = next;
    if (day !== NO_DAY && paid === amount[i] && (status === null || status[i] === StatusCode.paid)) {
      settled[i] = day;
      flags[i]! |= InvoiceFlag.paidAtOnce;
    } else others.push(i);
  }
  return { receiptStart, receipts: { day: days.subarray(0, next), amount: amounts.subarray(0, next), kind: new Uint8Array(next) }, others };
}

/** Lays the payments and credit notes of other rows, and the payments that the rows of invoices tell themselves. */
export function layReceipts({ count, paidDay, paidAmount }: InvoiceColumns, joined: readonly JoinedReceipt[]): LaidReceipts {
  const receiptStart = new Int32Array(count + 1);
  const all: JoinedReceipt[] = joined.slice();
  for (let i = 0; i < count; i += 1) if (paidDay[i] !== NO_DAY) all.push({ invoice: i, day: paidDay[i]!, amount: paidAmount[i]!, kind: 0 });
  all.sort((one, other) => one.invoice - other.invoice || one.day - other.day || one.kind - other.kind || one.amount - other.amount);
  for (const { invoice } of all) receiptStart[invoice + 1] = receiptStart[invoice + 1]! + 1;
  for (let i = 0; i < count; i += 1) receiptStart[i + 1] = receiptStart[i + 1]! + receiptStart[i]!;
  return {
    receiptStart,
    receipts: {
      day: Int32Array.from(all, ({ day }) => day),
      amount: Float64Array.from(all, ({ amount }) => amount),
      kind: Uint8Array.from(all, ({ kind }) => kind),
    },
  };
}
