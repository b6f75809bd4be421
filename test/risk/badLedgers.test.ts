import { drain } from '../../src/base/steps';
import { toSerialDay } from '../../src/base/serialDay';
import { InvoiceFlag } from '../../src/ledger/ledger';
import { backtest } from '../../src/risk/backtest';
import { clientScore } from '../../src/risk/clientScore';
import { defaultProbability } from '../../src/risk/defaultProbability';
import { expectedPayDay } from '../../src/risk/expectedPayDay';
import { explainScore } from '../../src/risk/explainScore';
import { fitDelayModel } from '../../src/risk/fitDelayModel';
import { lateProbability } from '../../src/risk/lateProbability';
import { riskReasons } from '../../src/risk/reasons';
import { ledgerOf, type InvoiceFact } from '../support/ledgerOf';

const DAY = toSerialDay(2024, 1, 1);
const AS_OF = DAY + 400;
const many = (count: number, fact: (i: number) => Partial<InvoiceFact>): InvoiceFact[] => Array.from({ length: count }, (_, i) => (
  { client: `Client ${i % 5}`, issued: DAY + i, due: DAY + i + 30, amount: 1000, ...fact(i) }));
const paidAfter = (i: number, days: number): Partial<InvoiceFact> => ({ payments: [[DAY + i + 30 + days, 1000]] });

const ledgers: readonly { readonly name: string; readonly facts: readonly InvoiceFact[] }[] = [
  { name: 'one paid invoice', facts: many(1, (i) => paidAfter(i, 4)) },
  { name: 'one open invoice', facts: many(1, () => ({})) },
  { name: 'one client', facts: many(60, (i) => ({ client: 'Seule', ...paidAfter(i, i % 9) })) },
  { name: 'all paid', facts: many(200, (i) => paidAfter(i, (i * 7) % 23)) },
  { name: 'none paid', facts: many(200, () => ({})) },
  { name: 'all the same delay', facts: many(200, (i) => paidAfter(i, 5)) },
  { name: 'paid on the issue day', facts: many(200, (i) => ({ payments: [[DAY + i, 1000]] })) },
  { name: 'delays of ten years', facts: many(120, (i) => ({ issued: DAY - 4000 + i, due: DAY - 3970 + i, payments: [[DAY - 320 + i, 1000]] })) },
  { name: 'due ten years ahead', facts: many(120, (i) => ({ due: DAY + 3650 + i, ...(i % 2 === 0 ? { payments: [[DAY + i + 20, 1000]] as const } : {}) })) },
  { name: 'due before issued, paid before issued', facts: many(120, (i) => ({ due: DAY + i - 50, payments: [[DAY + i - 60, 1000]] })) },
  { name: 'huge and tiny amounts', facts: many(120, (i) => ({ amount: i % 2 === 0 ? 1 : 1e15, payments: [[DAY + i + 40, 1e15]] })) },
  { name: 'dates of 1900 beside today', facts: many(120, (i) => ({ issued: i === 0 ? 61 : DAY + i, due: i === 0 ? 91 : DAY + i + 30, ...(i > 0 ? paidAfter(i, 3) : {}) })) },
];

describe.each(ledgers)('$name', ({ facts }) => {
  test('every question has a defined answer', () => {
    const ledger = ledgerOf(facts);
    const fitted = drain(fitDelayModel(ledger, AS_OF));
    if (!fitted.ok) throw new Error(fitted.failure.text.en);
    const model = fitted.value;
    for (let client = 0; client < ledger.clients.length; client += 1) {
      const scored = clientScore(model, client);
      if (!scored.ok) throw new Error(scored.failure.text.en);
      expect(scored.value.score).toBeGreaterThanOrEqual(0);
      expect(scored.value.score).toBeLessThanOrEqual(100);
      const explained = explainScore(model, client);
      if (explained.ok) expect(riskReasons(explained.value, 'fr')).not.toMatch(/NaN|undefined|Infinity/);
      expect(JSON.stringify(explained)).not.toMatch(/null,"name"|NaN/);
      const risk = defaultProbability(model, client);
      if (risk.ok) expect(risk.value).toBeGreaterThanOrEqual(0);
      else expect(risk.failure.code).toBe('too-few-cases');
    }
    for (let i = 0; i < Math.min(10, facts.length); i += 1) {
      const late = lateProbability(model, ledger, i, 30);
      const day = expectedPayDay(model, ledger, i);
      expect(late.ok && late.value >= 0 && late.value <= 1).toBe(true);
      expect(day.ok ? Number.isInteger(day.value) : day.failure.code).not.toBe(false);
    }
    const tested = drain(backtest(ledger, AS_OF, 0));
    expect(JSON.stringify(tested)).not.toMatch(/NaN|Infinity/);
  });
});

describe('what cannot be answered says why', () => {
  test.each([
    { name: 'an empty ledger', ledger: ledgerOf([]), code: 'no-invoice' },
    { name: 'credit notes only', ledger: ledgerOf([], [{ client: 'Avoir', day: DAY, amount: 500 }]), code: 'no-invoice' },
    { name: 'invoices closed without a day', ledger: ledgerOf(many(5, () => ({ flags: InvoiceFlag.closedWithoutDay }))), code: 'no-invoice' },
    { name: 'invoices of the future', ledger: ledgerOf(many(5, () => ({ issued: AS_OF + 1, due: AS_OF + 31 }))), code: 'no-invoice' },
    { name: 'two currencies', ledger: ledgerOf(many(6, (i) => ({ currency: i % 2 === 0 ? 'EUR' : 'CHF' }))), code: 'several-currencies' },
  ])('$name', ({ ledger, code }) => {
    const fitted = drain(fitDelayModel(ledger, AS_OF));
    expect(fitted.ok ? '' : fitted.failure.code).toBe(code);
  });

  test('two currencies, one named', () => {
    const fitted = drain(fitDelayModel(ledgerOf(many(6, (i) => ({ currency: i % 2 === 0 ? 'EUR' : 'CHF' }))), AS_OF, { currency: 1 }));
    expect(fitted.ok && fitted.value.evidence.invoices).toBe(3);
  });

  test('a client without an invoice gets the ledger’s prior, and it rests on none', () => {
    const ledger = ledgerOf(many(200, (i) => paidAfter(i, i % 20)), [{ client: 'Nouveau', day: DAY, amount: 5 }]);
    const fitted = drain(fitDelayModel(ledger, AS_OF));
    if (!fitted.ok) throw new Error();
    const client = ledger.clientIds.get('Nouveau')!;
    const scored = clientScore(fitted.value, client);
    expect(scored.ok && scored.value.restsOn.invoices).toBe(0);
    expect(fitted.value.nextInvoice(client).exceeds(0)).toBe(fitted.value.unknownClient().exceeds(0));
  });

  test('an invoice that a credit note settles is left out from that day on', () => {
    const ledger = ledgerOf([...many(3, () => ({})), { client: 'A', issued: DAY, due: DAY + 30, amount: 100, creditNotes: [[DAY + 50, 100]] }]);
    const count = (asOf: number): number => {
      const fitted = drain(fitDelayModel(ledger, asOf));
      return fitted.ok ? fitted.value.evidence.invoices : 0;
    };
    expect([count(DAY + 49), count(DAY + 50)]).toEqual([4, 3]);
  });
});
