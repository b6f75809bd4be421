import { toMajorUnits, toMinorUnits } from '../base/money';
import type { CreditRow, Documents, PaymentRow } from './documents';
import type { IssueCode } from './issueTexts';
import { LedgerIssue } from './ledgerIssue';

/** A payment or credit note set against an invoice. */
export interface JoinedReceipt {
  readonly invoice: number;
  readonly day: number;
  readonly amount: number;
  /** 0 payment, 1 credit note. */
  readonly kind: 0 | 1;
}

/** A credit note or an advance as the ledger keeps it. */
export interface KeptCredit extends CreditRow {
  readonly kind: 0 | 1;
  readonly invoice: number;
}

/** What payments and credit notes became. */
export interface Settlements {
  readonly receipts: JoinedReceipt[];
  readonly credits: KeptCredit[];
}

/**
 * Sets payments and credit notes against the invoices that they name. A payment that names none is an advance of its
 * client; one that names several, as instalments are written, is shared among them; one whose invoice is not here is an
 * advance too, reported, or rejected if it names no client. A payment of a cancelled invoice is reported and not counted.
 * The counts of `documents` are corrected for what is rejected here.
 */
export function joinSettlements(documents: Documents): Settlements {
  const receipts: JoinedReceipt[] = [];
  const credits: KeptCredit[] = [];
  for (const credit of documents.credits) {
    const invoice = credit.number === '' ? -1 : (documents.byNumber.positionsOf(credit.number).find((one) => belongs(one, credit.client, credit.currency)) ?? -1);
    if (invoice >= 0) receipts.push({ invoice, day: credit.day, amount: credit.amount, kind: 1 });
    credits.push({ ...credit, kind: 0, invoice });
  }
  const several: [PaymentRow, number[]][] = [];
  for (const payment of documents.payments) joinPayment(payment);
  shareAmongInstalments();
  return { receipts, credits };

  function belongs(invoice: number, client: number, currency: number): boolean {
    const { invoices } = documents;
    return (client < 0 || invoices.client[invoice] === client) && (currency < 0 || invoices.currency[invoice] === currency);
  }

  function joinPayment(payment: PaymentRow): void {
    const { invoices } = documents;
    if (payment.number === '') return advance(payment, null);
    const named = documents.byNumber.positionsOf(payment.number);
    if (named.length === 0) {
      const cancelled = documents.cancelled.get(payment.number);
      if (cancelled !== undefined) return report(payment, 'payment-on-cancelled', cancelled);
      return advance(payment, 'orphan-payment');
    }
    const ofClient = named.filter((one) => belongs(one, payment.client, -1));
    if (ofClient.length === 0) return advance(payment, 'orphan-payment');
    if (payment.client < 0 && new Set(ofClient.map((one) => invoices.client[one])).size > 1) {
      return refuse(payment, 'payment-several-invoices', ofClient.map((one) => invoices.row[one]).join(', '));
    }
    const first = ofClient.find((one) => belongs(one, payment.client, payment.currency)) ?? -1;
    const meant = ofClient.filter((one) => invoices.currency[one] === invoices.currency[first]);
    const told = payment.below ? meant.filter((one) => invoices.row[one]! < payment.row).pop() : undefined;
    if (meant.length === 0) refuse(payment, 'payment-currency', invoices.row[ofClient[0]!]!);
    else if (meant.length > 1 && told === undefined) several.push([payment, meant]);
    else settle(payment, told ?? first, minorOf(payment, first));
  }

  /**
   * Payments that name several invoices of a client, the oldest first, so that a later one changes nothing about it. Each
   * goes to the first whose rest it is, else to the first that is not yet settled, what is left over to the next; first is
   * what falls due first. What is too much stays with the last. A refund is taken from the first that received so much. An
   * invoice issued after the payment is meant only where there is no other.
   */
  function shareAmongInstalments(): void {
    const { issued, due, amount, count } = documents.invoices;
    const received = new Float64Array(several.length > 0 ? count : 0);
    const rest = (invoice: number): number => amount[invoice]! - received[invoice]!;
    several.sort(([one], [other]) => one.day - other.day || other.major - one.major);
    for (const [payment, meant] of several) {
      const known = meant.filter((one) => issued[one]! <= payment.day);
      const byDue = (known.length > 0 ? known : meant).sort((one, other) => due[one]! - due[other]!);
      let left = minorOf(payment, meant[0]!);
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

  function minorOf(payment: PaymentRow, invoice: number): number {
    return toMinorUnits(payment.major, documents.currencies.digits[documents.invoices.currency[invoice]!]!);
  }

  function settle(payment: PaymentRow, invoice: number, amount: number): void {
    const { issued, row } = documents.invoices;
    receipts.push({ invoice, day: payment.day, amount, kind: 0 });
    if (payment.day < issued[invoice]!) report(payment, 'payment-before-issue', row[invoice]!);
  }

  /** Money of a client that no invoice of the ledger claims. A refund of such money takes nothing off a balance. */
  function advance(payment: PaymentRow, code: IssueCode | null): void {
    if (payment.client < 0) return refuse(payment, code === null ? 'payment-without-invoice' : 'orphan-payment-lost', '');
    const currency = Math.max(0, payment.currency);
    const amount = toMinorUnits(payment.major, documents.currencies.digits[currency]!);
    if (code !== null) report(payment, code, '');
    if (amount > 0) credits.push({ row: payment.row, client: payment.client, number: payment.number, day: payment.day, amount, currency, kind: 1, invoice: -1 });
  }

  function refuse(payment: PaymentRow, code: IssueCode, detail: string | number): void {
    documents.counts.accepted -= 1;
    documents.counts.rejected += 1;
    report(payment, code, detail);
  }

  function report(payment: PaymentRow, code: IssueCode, detail: string | number): void {
    documents.issues.push(new LedgerIssue(payment.row, payment.column, code, payment.number, detail, payment.table));
  }
}

/** An amount as a message shows it. */
export function shownAmount(minor: number, digits: number): string {
  return toMajorUnits(minor, digits).toFixed(digits);
}
