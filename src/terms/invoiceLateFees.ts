import { success, type Outcome } from '../base/outcome';
import { NO_DAY, type SerialDay } from '../base/serialDay';
import type { Text } from '../base/text';
import { InvoiceFlag, type Ledger } from '../ledger/ledger';
import { lateFeeAssumptions } from './lateFeeAssumptions';
import { lateFees, type LateFees, type LateInvoice, type PartPayment } from './lateFees';

export interface InvoiceLateFees extends LateFees {
  /** What the figure rests on beyond the law in force. */
  readonly assumptions: readonly Text[];
}

/**
 * The late fees of one invoice of the ledger as known at asOf: part payments lower the balance on which interest runs.
 * Credit notes set against it count as reductions of the balance, like payments. An invoice closed without a payment day
 * has no known delay and gives 0.
 *
 * @param invoice position in the ledger
 * @param country see `lateFees`
 * @param rate the yearly rate of the contract, 0 to 1; null = the legal one
 * @param referenceRate see `lateFees`
 * @throws {RangeError} if the ledger has no such invoice
 */
export function invoiceLateFees(ledger: Ledger, invoice: number, asOf: SerialDay, country: string, rate: number | null, referenceRate: number | null = null): Outcome<InvoiceLateFees> {
  const { invoices } = ledger;
  if (!Number.isInteger(invoice) || invoice < 0 || invoice >= invoices.count) {
    throw new RangeError(`no invoice at position ${invoice}: the ledger has ${invoices.count}`);
  }
  const { receipts, receiptStart } = invoices;
  const partPayments: PartPayment[] = [];
  for (let k = receiptStart[invoice]!; k < receiptStart[invoice + 1]!; k++) {
    const day = receipts.day[k]!;
    if (day <= asOf) partPayments.push({ day, amount: receipts.amount[k]! });
  }
  const closed = (invoices.flags[invoice]! & InvoiceFlag.closedWithoutDay) !== 0;
  const settled = invoices.settled[invoice]!;
  const issuedLater = invoices.issued[invoice]! > asOf;
  const undated = asOf >= ledger.lastEvent ? invoices.undated[invoice]! : 0;
  const late: LateInvoice = {
    amount: closed || issuedLater ? 0 : invoices.amount[invoice]! - undated,
    due: invoices.due[invoice]!,
    paid: settled === NO_DAY ? null : settled,
    asOf,
    country,
    rate,
    referenceRate,
    partPayments,
    minorUnits: 10 ** ledger.minorDigits[invoices.currency[invoice]!]!,
  };
  const fees = lateFees(late);
  return fees.ok ? success({ ...fees.value, assumptions: lateFeeAssumptions(late, fees.value) }) : fees;
}
