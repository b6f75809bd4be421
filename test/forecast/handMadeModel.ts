import type { Ledger } from '../../src/ledger/ledger';
import type { DelayCurve, DelayModel } from '../../src/risk/delayModel';

/** A curve by hand: early payments from ten days before due, then a constant share of the open ones paid each day. */
export function handMadeCurve(daily: number, neverPaid: number, elapsed = -Infinity): DelayCurve {
  const unpaid = (days: number): number => (days < -10 ? 1 : neverPaid + (1 - neverPaid) * (1 - daily) ** (days + 11));
  return {
    exceeds: (days) => (days <= elapsed ? 1 : unpaid(Math.floor(days)) / unpaid(Math.max(-11, elapsed))),
    daysLateAt: (quantile) => {
      for (let days = Math.max(-11, elapsed); days < 4000; days += 1) {
        if (1 - (unpaid(days) - neverPaid) / (unpaid(Math.max(-11, elapsed)) - neverPaid) >= quantile) return days;
      }
      return 4000;
    },
    neverPaid: neverPaid / unpaid(Math.max(-11, elapsed)),
  };
}

/** As much of a model as terms and forecasts ask for. */
export type TermsAndCashModel = Pick<DelayModel, 'asOf' | 'currency' | 'openInvoice' | 'nextInvoice' | 'unknownClient' | 'invoiceState'>;

/** A model by hand: each client has its daily share and its share never paid. */
export function handMadeModel(
  ledger: Ledger, asOf: number, client: (name: string) => readonly [daily: number, neverPaid: number],
): TermsAndCashModel {
  const curve = (id: number, elapsed?: number): DelayCurve => handMadeCurve(...client(ledger.clients[id]!), elapsed);
  return {
    asOf,
    currency: 0,
    openInvoice: (invoice) => curve(ledger.invoices.client[invoice]!, asOf - ledger.invoices.due[invoice]!),
    invoiceState: (invoice) => (ledger.invoices.settled[invoice]! > 0 && ledger.invoices.settled[invoice]! <= asOf ? 'paid' : 'open'),
    nextInvoice: (id) => curve(id),
    unknownClient: () => handMadeCurve(0.05, 0.04),
  };
}
