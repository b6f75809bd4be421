import { fc } from './laws';
import { InvoiceFlag } from '../../src/ledger/ledger';
import { ledgerOf, type CreditFact, type InvoiceFact } from './ledgerOf';
import type { Ledger } from '../../src/ledger/ledger';

/** Everything that a made-up ledger is made of, so that a law can change one thing and build it again. */
export interface LedgerFacts {
  readonly invoices: readonly InvoiceFact[];
  readonly credits: readonly CreditFact[];
  readonly tolerance: number;
}

export function build(facts: LedgerFacts): Ledger {
  return ledgerOf(facts.invoices, facts.credits, facts.tolerance);
}

/** Days of the made-up ledgers; the day asked about is drawn from the same years, so that facts fall on both sides. */
export const FIRST = 45000;
export const LAST = 45700;
export const anyDay = fc.integer({ min: FIRST - 5, max: LAST + 60 });

const client = fc.constantFrom('Alba', 'Boréal', 'Cèdre', '__proto__');
const day = fc.integer({ min: FIRST, max: LAST });

interface InvoiceShape {
  readonly undated: boolean;
  readonly currencies: readonly string[];
}

function invoiceFact(shape: InvoiceShape): fc.Arbitrary<InvoiceFact> {
  return fc.record({
    client, issued: day, terms: fc.integer({ min: 0, max: 90 }), amount: fc.integer({ min: 1, max: 1_000_000 }),
    // Each part is a share of the amount, so that full, part, over- and double payments all happen.
    parts: fc.array(fc.tuple(fc.integer({ min: -20, max: 150 }), fc.constantFrom(1, 1, 1, 0.5, 0.25, 1.5, -0.3), fc.boolean()), { maxLength: 3 }),
    currency: fc.constantFrom(...shape.currencies), undated: fc.constantFrom(0, 0, 0, 0.5, 1), closed: fc.integer({ min: 0, max: 9 }),
  }).map(({ client: name, issued, terms, amount, parts, currency, undated, closed }) => {
    const dated = parts.map(([after, share, note]) => ({ day: issued + after, amount: Math.ceil(amount * share), note: note && share > 0 && after > 0 }));
    return {
      client: name, issued, due: issued + terms, amount, currency,
      payments: dated.filter((part) => !part.note).map((part) => [part.day, part.amount] as const),
      creditNotes: dated.filter((part) => part.note).map((part) => [part.day, part.amount] as const),
      undated: shape.undated ? Math.floor(amount * undated) : 0,
      flags: shape.undated && closed === 0 ? InvoiceFlag.closedWithoutDay : 0,
    };
  });
}

function creditFact(shape: InvoiceShape): fc.Arbitrary<CreditFact> {
  return fc.record({ client, day, amount: fc.integer({ min: 1, max: 500_000 }), kind: fc.constantFrom('creditNote' as const, 'advance' as const), currency: fc.constantFrom(...shape.currencies) });
}

/** Ledgers with every kind of fact: part payments, refunds, overpayments, credit notes, advances, undated settlements. */
export function anyFacts(shape: InvoiceShape = { undated: true, currencies: ['EUR'] }): fc.Arbitrary<LedgerFacts> {
  return fc.record({
    invoices: fc.array(invoiceFact(shape), { maxLength: 25 }),
    credits: fc.array(creditFact(shape), { maxLength: 5 }),
    tolerance: fc.constantFrom(0, 0, 500),
  });
}

/** Only facts that bear a date: what a column without dates says is known from the last event on, and adding facts moves that day. */
export const anyDatedFacts = anyFacts({ undated: false, currencies: ['EUR'] });
