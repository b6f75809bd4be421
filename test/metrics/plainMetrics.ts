import { InvoiceFlag } from '../../src/ledger/ledger';
import type { LedgerFacts } from '../support/anyLedger';
import type { InvoiceFact } from '../support/ledgerOf';

/** The definitions once more, over the facts themselves and as naively as possible: what the fast code is tested against. */
export interface PlainInvoice {
  readonly fact: InvoiceFact;
  readonly settledOn: number | null;
  readonly creditedOnly: boolean;
  readonly rest: number;
  readonly late: number | null;
}

export function plainInvoices(facts: LedgerFacts, asOf: number, client: string | null, currency: string): readonly PlainInvoice[] {
  const lastEvent = Math.max(0, ...facts.invoices.flatMap((fact) => [fact.issued, ...receiptsOf(fact).map((receipt) => receipt.day)]), ...facts.credits.map((credit) => credit.day));
  return facts.invoices
    .filter((fact) => fact.issued <= asOf && (client === null || fact.client === client) && (fact.currency ?? '') === currency)
    .map((fact) => plainInvoice(fact, asOf, facts.tolerance, asOf >= lastEvent));
}

function receiptsOf(fact: InvoiceFact): readonly { day: number; amount: number; note: boolean }[] {
  return [...(fact.payments ?? []).map(([day, amount]) => ({ day, amount, note: false })), ...(fact.creditNotes ?? []).map(([day, amount]) => ({ day, amount, note: true }))]
    .sort((a, b) => a.day - b.day);
}

function plainInvoice(fact: InvoiceFact, asOf: number, tolerance: number, undatedKnown: boolean): PlainInvoice {
  if (((fact.flags ?? 0) & InvoiceFlag.closedWithoutDay) !== 0) return { fact, settledOn: null, creditedOnly: false, rest: 0, late: null };
  let rest = fact.amount;
  let settledOn: number | null = null;
  let restWhenSettled = 0;
  let creditedOnly = true;
  for (const receipt of receiptsOf(fact).filter((each) => each.day <= asOf)) {
    rest -= receipt.amount;
    if (settledOn === null || receipt.day === settledOn) {
      if (!receipt.note) creditedOnly = false;
      if (settledOn === receipt.day) restWhenSettled = rest;
    }
    if (settledOn === null && rest <= tolerance) {
      settledOn = receipt.day;
      restWhenSettled = rest;
    }
  }
  if (undatedKnown) rest -= fact.undated ?? 0;
  if (settledOn !== null && rest > 0 && rest <= restWhenSettled) rest = 0;
  const overdue = rest > 0 && fact.due < asOf ? asOf - fact.due : null;
  const late = settledOn === null ? overdue : creditedOnly ? null : settledOn - fact.due;
  return { fact, settledOn, creditedOnly, rest, late };
}

export function plainMean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** R type 7, by its definition. */
export function plainQuantile(values: readonly number[], share: number): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)]!;
  const above = sorted[Math.ceil(position)]!;
  return below + (position - Math.floor(position)) * (above - below);
}
