import type { InvoiceColumns, PaymentRow } from './documents';

/** A payment that names several invoices of its client. */
export interface Shared {
  readonly payment: PaymentRow;
  readonly meant: number[];
  /** Minor units; negative is a refund. */
  readonly amount: number;
}

/**
 * Shares payments among the invoices that they name, the oldest first, so that a later one changes nothing about it. Each
 * goes to the first whose rest it is, else to the first that is not yet settled, what is left over to the next; first is
 * what falls due first. What is too much stays with the last. A refund is taken from the first that received so much. An
 * invoice issued after the payment is meant only where there is no other.
 */
export function shareAmongInstalments(
  payments: Shared[], { issued, due, amount, count }: InvoiceColumns, settle: (payment: PaymentRow, invoice: number, amount: number) => void,
): void {
  const received = new Float64Array(payments.length > 0 ? count : 0);
  const rest = (invoice: number): number => amount[invoice]! - received[invoice]!;
  payments.sort((one, other) => one.payment.day - other.payment.day || other.amount - one.amount);
  for (const { payment, meant, amount: whole } of payments) {
    const known = meant.filter((one) => issued[one]! <= payment.day);
    const byDue = (known.length > 0 ? known : meant).sort((one, other) => due[one]! - due[other]!);
    let left = whole;
    while (left !== 0) {
      const open = byDue.find((one) => rest(one) === left) ?? byDue.find((one) => (left < 0 ? received[one]! + left >= 0 : rest(one) > 0));
      const invoice = open ?? byDue[byDue.length - 1]!;
      const part = open === undefined || left < 0 ? left : Math.min(left, rest(open));
      settle(payment, invoice, part);
      received[invoice]! += part;
      left = open === undefined ? 0 : left - part;
    }
  }
}
