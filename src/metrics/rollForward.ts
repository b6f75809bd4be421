import { NO_DAY, type SerialDay } from '../base/serialDay';
import { InvoiceFlag } from '../ledger/ledger';
import type { Account } from './account';
import { restOf } from './invoiceState';
import { netBalance } from './netBalance';

/** How the receivables went from one balance to the other, minor units. */
export interface RollForward {
  /** Net balance at the close of the day before the period. */
  readonly opening: number;
  readonly invoiced: number;
  /** Payments, refunds deducted, with advances; those of an invoice not yet issued count on its issue day. */
  readonly paid: number;
  /** Credit notes, whether or not they name an invoice. */
  readonly credited: number;
  /** Rests within the tolerance, forgiven when the invoice was settled. */
  readonly forgiven: number;
  /** Net balance at the close of the last day. */
  readonly closing: number;
  /** opening + invoiced − paid − credited − forgiven − closing: 0, or something is wrong. */
  readonly difference: number;
}

/**
 * The control that the receivables of a period add up: opening + invoices − payments − credit notes = closing.
 * Movements are counted from the documents of the period, balances from the state of each invoice, so that the two
 * check each other. An invoice marked as paid without a day counts as paid on its issue day.
 *
 * @throws {RangeError} if the period ends before it begins
 * @source docs/methods/metrics.md, "roll-forward"
 * @example
 * rollForward(all, day('2025-04-01'), day('2025-05-03')).closing // 53400
 */
export function rollForward(account: Account, from: SerialDay, to: SerialDay): RollForward {
  if (to < from) throw new RangeError(`rollForward: the period ends at ${to}, before it begins at ${from}`);
  const { invoices, credits, lastEvent } = account.ledger;
  const within = (day: SerialDay): boolean => day >= from && day <= to;
  let invoiced = 0;
  let paid = 0;
  let credited = 0;
  let forgiven = 0;
  for (const invoice of account.invoices) {
    const issued = invoices.issued[invoice]!;
    if (within(issued)) invoiced += invoices.amount[invoice]!;
    if ((invoices.flags[invoice]! & InvoiceFlag.closedWithoutDay) !== 0) {
      if (within(issued)) paid += invoices.amount[invoice]!;
      continue;
    }
    for (let at = invoices.receiptStart[invoice]!; at < invoices.receiptStart[invoice + 1]!; at += 1) {
      if (!within(Math.max(invoices.receipts.day[at]!, issued))) continue;
      if (invoices.receipts.kind[at] === 1) credited += invoices.receipts.amount[at]!;
      else paid += invoices.receipts.amount[at]!;
    }
    if (within(Math.max(lastEvent, issued))) paid += invoices.undated[invoice]!;
    forgiven += forgivenIn(account, invoice, from, to);
  }
  for (const credit of account.credits) {
    if (credits.invoice[credit]! >= 0 || !within(credits.day[credit]!)) continue;
    if (credits.kind[credit] === 1) paid += credits.amount[credit]!;
    else credited += credits.amount[credit]!;
  }
  const opening = netBalance(account, from - 1);
  const closing = netBalance(account, to);
  return { opening, invoiced, paid, credited, forgiven, closing, difference: opening + invoiced - paid - credited - forgiven - closing };
}

/** What the tolerance forgave of an invoice in the period: the change of (amount − receipts) − rest. */
function forgivenIn(account: Account, invoice: number, from: SerialDay, to: SerialDay): number {
  return forgivenBy(account, invoice, to) - forgivenBy(account, invoice, from - 1);
}

function forgivenBy(account: Account, invoice: number, asOf: SerialDay): number {
  const { invoices, lastEvent } = account.ledger;
  const settled = invoices.settled[invoice]!;
  if (settled === NO_DAY || settled > asOf || invoices.issued[invoice]! > asOf) return 0;
  let rest = invoices.amount[invoice]!;
  for (let at = invoices.receiptStart[invoice]!; at < invoices.receiptStart[invoice + 1]! && invoices.receipts.day[at]! <= asOf; at += 1) rest -= invoices.receipts.amount[at]!;
  if (asOf >= lastEvent) rest -= invoices.undated[invoice]!;
  return rest - restOf(account.ledger, invoice, asOf);
}
