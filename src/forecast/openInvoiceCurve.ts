import type { Ledger } from '../ledger/ledger';
import type { DelayCurve, DelayModel } from '../risk/delayModel';

/** What forecasts ask of a delay model. */
export type CashModel = Pick<DelayModel, 'asOf' | 'currency' | 'openInvoice' | 'nextInvoice' | 'invoiceState'>;

/**
 * P(still unpaid `days` after due) of an invoice with an open part at the model's asOf. Where the model knows the invoice
 * as paid although a part is open again (a refund), or leaves it out, the client's usual curve speaks, given that it is
 * unpaid today.
 */
export function openInvoiceCurve(ledger: Ledger, model: CashModel, invoice: number): (days: number) => number {
  const curve: DelayCurve = model.invoiceState(invoice) === 'open' ? model.openInvoice(invoice) : model.nextInvoice(ledger.invoices.client[invoice]!);
  const elapsed = model.asOf - ledger.invoices.due[invoice]!;
  const today = Math.max(1e-9, curve.exceeds(elapsed));
  return (days) => (days <= elapsed ? 1 : Math.min(1, curve.exceeds(days) / today));
}
