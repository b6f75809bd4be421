import { invalidValue, notAvailable, success, type Outcome } from '../base/outcome';
import type { SerialDay } from '../base/serialDay';
import type { Ledger } from '../ledger/ledger';
import { HORIZON } from './defaultProbability';
import type { DelayModel } from './delayModel';
import { outsideTheModel } from './lateProbability';

/**
 * The day by which an invoice is paid with the given probability, if it is paid at all within 180 days after due; 0.5
 * is the middle of what can happen, 0.1 and 0.9 the ends of an interval that holds four times in five.
 * A paid invoice gives its payment day. One open for more than 180 days after due is not available.
 *
 * @param invoice position in the ledger of the model
 */
export function expectedPayDay(model: DelayModel, ledger: Ledger, invoice: number, quantile = 0.5): Outcome<SerialDay> {
  if (!(quantile > 0 && quantile < 1)) {
    return invalidValue('quantile', {
      fr: `Le quantile doit être entre 0 et 1, pas ${quantile}.`,
      en: `The quantile must be between 0 and 1, not ${quantile}.`,
    });
  }
  const state = model.invoiceState(invoice);
  if (state === 'outside') return outsideTheModel();
  const { due, settled } = ledger.invoices;
  if (state === 'paid') return success(settled[invoice]!);
  if (model.asOf - due[invoice]! >= HORIZON) {
    return notAvailable('beyond-horizon', {
      fr: `Échue depuis plus de ${HORIZON} jours\u00a0: il n’y a plus de date à attendre, mais un risque de non-paiement.`,
      en: `More than ${HORIZON} days past due: there is no date to expect any more, but a risk of non-payment.`,
    });
  }
  return success(due[invoice]! + model.openInvoice(invoice).daysLateAt(quantile));
}
