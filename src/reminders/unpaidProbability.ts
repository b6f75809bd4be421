import type { SerialDay } from '../base/serialDay';
import type { Ledger } from '../ledger/ledger';
import type { DelayModel } from '../risk/delayModel';
import type { PartyKind } from '../ledger/reminderOptions';

/** P(an open invoice is still unpaid at the end of the horizon), given that it is unpaid today. */
export type UnpaidProbability = (invoice: number, kind: PartyKind) => number;

/**
 * Asks the model how likely each open invoice is to stay unpaid until `horizon` days from asOf.
 * Natural persons are not judged by their own past unless the user switched that on: their invoices get the ledger's
 * prior, given that they are unpaid today. So does an open invoice about which the model cannot speak (paid once and
 * refunded since).
 */
export function unpaidProbability(ledger: Ledger, asOf: SerialDay, model: DelayModel, horizon: number, scorePersons: boolean): UnpaidProbability {
  const { due } = ledger.invoices;
  const prior = new Map<number, number>();
  const priorFor = (daysLate: number): number => {
    let value = prior.get(daysLate);
    if (value === undefined) {
      const curve = model.unknownClient();
      const today = curve.exceeds(daysLate);
      value = today > 0 ? curve.exceeds(daysLate + horizon) / today : 1;
      prior.set(daysLate, value);
    }
    return value;
  };
  return (invoice, kind) => {
    const daysLate = asOf - due[invoice]!;
    const value = (kind === 'person' && !scorePersons) || model.invoiceState(invoice) !== 'open' ? priorFor(daysLate) : model.openInvoice(invoice).exceeds(daysLate + horizon);
    if (!(value >= -1e-9 && value <= 1 + 1e-9)) throw new RangeError(`unpaidProbability: the model gave ${value} for invoice ${invoice}, wanted 0 to 1`);
    return Math.min(1, Math.max(0, value));
  };
}
