import { notAvailable, success, type Outcome } from '../base/outcome';
import { DECIMALS, roundTo } from '../base/rounding';
import type { Ledger } from '../ledger/ledger';
import type { DelayModel } from './delayModel';

/**
 * The probability that an invoice is paid more than `days` after its due date, given what is known at asOf: 0 or 1 if
 * it is paid, and 1 for an open one that is already more than `days` late.
 *
 * @param invoice position in the ledger of the model
 * @returns four decimals
 */
export function lateProbability(model: DelayModel, ledger: Ledger, invoice: number, days: number): Outcome<number> {
  switch (model.invoiceState(invoice)) {
    case 'outside':
      return outsideTheModel();
    case 'paid':
      return success(ledger.invoices.settled[invoice]! - ledger.invoices.due[invoice]! > days ? 1 : 0);
    case 'open':
      return success(roundTo(model.openInvoice(invoice).exceeds(days), DECIMALS.probability));
  }
}

/** The model cannot speak about an invoice that has no delay, or is not of its currency or time. */
export function outsideTheModel(): Outcome<never> {
  return notAvailable('outside-the-model', {
    fr: 'Cette facture n’a pas de délai de paiement à prévoir\u00a0: elle est close sans date de paiement, soldée par avoir, d’une autre devise ou émise plus tard.',
    en: 'This invoice has no payment delay to predict: it is closed without a payment date, settled by credit notes, in another currency or issued later.',
  });
}
