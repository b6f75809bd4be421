import { invalidValue, success, type Outcome } from '../../src/base/outcome';
import type { SerialDay } from '../../src/base/serialDay';
import type { Steps } from '../../src/base/steps';
import type { DelayCurve } from '../../src/risk/delayModel';
import type { PreparedLedger } from './spec';

/** When an open invoice will be paid, by the model of its ledger; the model speaks of one currency. */
export function* openCurve(ledger: PreparedLedger, position: number, asOf: SerialDay): Steps<Outcome<DelayCurve>> {
  const model = yield* ledger.model(asOf);
  if (!model.ok) return model;
  const { invoices, currencies } = ledger.reading.ledger;
  if (invoices.currency[position] === model.value.currency) return success(model.value.openInvoice(position));
  const [own, asked] = [currencies[invoices.currency[position]!] ?? '', currencies[model.value.currency] ?? ''];
  return invalidValue('other-currency', {
    fr: `facture en ${own}, alors que les options demandent ${asked}`,
    en: `an invoice in ${own}, while the options ask for ${asked}`,
  });
}
