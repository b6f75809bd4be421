import { NO_DAY } from '../base/serialDay';
import type { Documents } from './documents';
import type { JoinedReceipt } from './joinSettlements';
import { LedgerIssue } from './ledgerIssue';

/**
 * What the row of an invoice says was paid, and the payments and credit notes that name the invoice, are the same money
 * told twice: on every day the greater of the two sums counts. Where they end apart, that is reported.
 *
 * @returns the receipts; payments of such rows stand among them and are taken off the rows
 */
export function mergeOwnPayments({ invoices, issues }: Documents, receipts: readonly JoinedReceipt[]): JoinedReceipt[] {
  const merged: JoinedReceipt[] = [];
  const told = new Map<number, JoinedReceipt[]>();
  for (const receipt of receipts) {
    const { invoice, kind } = receipt;
    const isTold = invoices.paidDay[invoice] !== NO_DAY || invoices.undated[invoice] !== 0;
    if (isTold) told.set(invoice, [...(told.get(invoice) ?? []), receipt]);
    if (!isTold || kind === 1) merged.push(receipt);
  }
  for (const [invoice, naming] of told) if (naming.some(({ kind }) => kind === 0)) merge(invoice, naming);
  return merged;

  function merge(invoice: number, naming: readonly JoinedReceipt[]): void {
    const ownDay = invoices.paidDay[invoice]!;
    const own = ownDay === NO_DAY ? invoices.undated[invoice]! : invoices.paidAmount[invoice]!;
    const dated = ownDay === NO_DAY ? naming : [{ day: ownDay, amount: own, kind: 2 }, ...naming];
    let ofRow = -Infinity;
    let paid: number | null = null;
    let credited = 0;
    let counted = 0;
    for (const { day, amount, kind } of dated.slice().sort((one, other) => one.day - other.day)) {
      if (kind === 0) paid = (paid ?? 0) + amount;
      else if (kind === 1) credited += amount;
      else ofRow = amount;
      // Until a payment names the invoice, what the row tells and the credit notes are two things.
      const more = (paid === null ? Math.max(ofRow, 0) : Math.max(ofRow, paid + credited) - credited) - counted;
      if (more !== 0) merged.push({ invoice, day, amount: more, kind: 0 });
      counted += more;
    }
    const named = paid! + credited;
    if (own !== paid && own !== named) issues.push(new LedgerIssue(invoices.row[invoice]!, 0, 'payments-differ', invoices.number[invoice]));
    if (ownDay === NO_DAY) invoices.undated[invoice] = Math.max(0, own - named);
    invoices.paidDay[invoice] = NO_DAY;
  }
}
