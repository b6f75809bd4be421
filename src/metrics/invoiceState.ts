import { NO_DAY, type SerialDay } from '../base/serialDay';
import { InvoiceFlag, type Ledger } from '../ledger/ledger';

/** "This invoice has no delay": not known, not due and open, or closed without a payment day. Smaller than every delay. */
export const NO_DELAY = -0x40000000;

/**
 * Whether the invoice exists at a day: it was issued on it or before. A payment dated before the issue of its invoice
 * counts from the issue on, for without the invoice there is nothing that it pays.
 *
 * @example
 * isIssued(ledger, 2, day('2025-03-23')) // false
 */
export function isIssued(ledger: Ledger, invoice: number, asOf: SerialDay): boolean {
  return ledger.invoices.issued[invoice]! <= asOf;
}

/**
 * Whether dated payments and credit notes reached the amount by a day.
 *
 * @example
 * isSettled(ledger, 1, day('2025-04-15')) // true
 */
export function isSettled(ledger: Ledger, invoice: number, asOf: SerialDay): boolean {
  const settled = ledger.invoices.settled[invoice]!;
  return settled !== NO_DAY && settled <= asOf;
}

/**
 * What is left of an invoice at a day: amount − what came in by then, in minor units; negative if overpaid.
 * An invoice marked as paid without a day has nothing left at any day. A settlement without a date is known from the
 * ledger's last event on. A rest that the tolerance forgave when the invoice was settled stays forgiven; a refund
 * after that opens the invoice again.
 *
 * @param invoice an invoice issued by asOf
 * @example
 * restOf(ledger, 0, day('2025-02-11')) // 14000
 */
export function restOf(ledger: Ledger, invoice: number, asOf: SerialDay): number {
  const { amount, flags, receiptStart, receipts, settled, undated } = ledger.invoices;
  if ((flags[invoice]! & InvoiceFlag.closedWithoutDay) !== 0) return 0;
  const settledOn = settled[invoice]!;
  const end = receiptStart[invoice + 1]!;
  let rest = amount[invoice]!;
  let forgiven = 0;
  for (let at = receiptStart[invoice]!; at < end; at += 1) {
    const day = receipts.day[at]!;
    if (day > asOf) break;
    rest -= receipts.amount[at]!;
    if (day <= settledOn) forgiven = rest;
  }
  if (asOf >= ledger.lastEvent) rest -= undated[invoice]!;
  return settledOn !== NO_DAY && settledOn <= asOf && rest > 0 && rest <= forgiven ? 0 : rest;
}

/**
 * What the client still owes on an invoice at a day, in minor units: never negative.
 *
 * @example
 * openPart(ledger, 0, day('2025-02-12')) // 0
 */
export function openPart(ledger: Ledger, invoice: number, asOf: SerialDay): number {
  const rest = restOf(ledger, invoice, asOf);
  return rest > 0 ? rest : 0;
}

/**
 * Days late of an invoice as it stands at a day; `NO_DELAY` if it has none.
 * Settled by then: settlement day − due day, negative if early, also when the due day is still to come. Open and
 * overdue: asOf − due, because a client who stops paying must not look good. Open and not due: no delay yet. Closed
 * without a payment day, or settled by credit notes alone: no delay, since nothing says when it was paid.
 *
 * @source docs/methods/metrics.md: population of the averages
 * @example
 * daysLateAt(ledger, 2, day('2025-05-03')) // 10
 */
export function daysLateAt(ledger: Ledger, invoice: number, asOf: SerialDay): number {
  const { issued, due, settled, flags } = ledger.invoices;
  if (issued[invoice]! > asOf) return NO_DELAY;
  const settledOn = settled[invoice]!;
  const dueOn = due[invoice]!;
  const open = dueOn < asOf && (settledOn === NO_DAY || settledOn > asOf) && restOf(ledger, invoice, asOf) > 0;
  return delayOf(dueOn, settledOn, flags[invoice]!, open, asOf);
}

/**
 * The rule of `daysLateAt` on the values of one issued invoice, for loops that have them at hand.
 *
 * @example
 * delayOf(100, 104, 0, false, 200) // 4
 */
export function delayOf(due: SerialDay, settled: SerialDay, flags: number, open: boolean, asOf: SerialDay): number {
  if (settled !== NO_DAY && settled <= asOf) return (flags & (InvoiceFlag.closedWithoutDay | InvoiceFlag.credited)) === 0 ? settled - due : NO_DELAY;
  return open && due < asOf ? asOf - due : NO_DELAY;
}
