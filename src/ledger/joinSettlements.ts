import { toMajorUnits, toMinorUnits } from '../base/money';
import type { CreditRow, Documents, PaymentRow } from './documents';
import { shareAmongInstalments, type Shared } from './shareAmongInstalments';
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
  const several: Shared[] = [];
  for (const payment of documents.payments) joinPayment(payment);
  shareAmongInstalments(several, documents.invoices, settle);
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
    else if (meant.length > 1 && told === undefined) several.push({ payment, meant, amount: minorOf(payment, first) });
    else settle(payment, told ?? first, minorOf(payment, first));
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
