import { NO_DAY } from '../base/serialDay';
import type { InvoiceColumns } from './documents';
import type { JoinedReceipt } from './joinSettlements';
import type { Receipts } from './ledger';

/** Receipts laid out invoice by invoice, oldest first: those of invoice i from `receiptStart[i]` to `receiptStart[i + 1]`. */
export function layReceipts(invoices: InvoiceColumns, joined: readonly JoinedReceipt[]): { readonly receiptStart: Int32Array; readonly receipts: Receipts } {
  const { count, paidDay, paidAmount } = invoices;
  const receiptStart = new Int32Array(count + 1);
  if (joined.length === 0) {
    const day = new Int32Array(count);
    const amount = new Float64Array(count);
    let next = 0;
    for (let i = 0; i < count; i += 1) {
      if (paidDay[i] !== NO_DAY) {
        day[next] = paidDay[i]!;
        amount[next] = paidAmount[i]!;
        next += 1;
      }
      receiptStart[i + 1] = next;
    }
    return { receiptStart, receipts: { day: day.subarray(0, next), amount: amount.subarray(0, next), kind: new Uint8Array(next) } };
  }
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
