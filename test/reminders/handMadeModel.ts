import type { SerialDay } from '../../src/base/serialDay';
import type { Ledger } from '../../src/ledger/ledger';
import type { DelayCurve, DelayModel } from '../../src/risk/delayModel';

/** A curve that falls by half every `halfLife` days after the due date, given that it was unpaid `openFor` days after. */
function halving(halfLife: number, openFor: number): DelayCurve {
  const survival = (days: number): number => (days <= 0 ? 1 : 2 ** (-days / halfLife));
  return {
    exceeds: (days) => (days <= openFor ? 1 : survival(days) / survival(openFor)),
    daysLateAt: (quantile) => Math.ceil(openFor + halfLife * -Math.log2(1 - Math.min(quantile, 0.999))),
    neverPaid: survival(180),
  };
}

/** A model that a reader can check by head: the half-life of each client's debts in days, by name; 30 for the others. */
export function handMadeModel(ledger: Ledger, asOf: SerialDay, halfLives: Readonly<Record<string, number>> = {}): DelayModel {
  const halfLifeOf = (client: number): number => halfLives[ledger.clients[client]!] ?? 30;
  return {
    asOf, currency: 0, minorDigits: 2, evidence: { invoices: 0, matured: 0 }, payerClasses: 1, skill: 'clientsDiffer',
    openInvoice: (invoice) => halving(halfLifeOf(ledger.invoices.client[invoice]!), Math.max(0, asOf - ledger.invoices.due[invoice]!)),
    nextInvoice: (client) => halving(halfLifeOf(client), 0),
    unknownClient: () => halving(30, 0),
    clientEvidence: () => ({ invoices: 0, matured: 0, overdue: 0, daysSinceLastPaid: null, usualTerms: 30, usualAmount: 10_000, meanDaysLate: null }),
    score: () => 50, invoiceState: () => 'open', casesBeyond: () => ({ known: 0, late: 0 }),
  };
}
