import { drain } from '../../src/base/steps';
import type { SerialDay } from '../../src/base/serialDay';
import type { Ledger } from '../../src/ledger/ledger';
import type { DelayModel } from '../../src/risk/delayModel';
import { explainScore } from '../../src/risk/explainScore';
import { fitDelayModel } from '../../src/risk/fitDelayModel';
import { ledgerOf, type InvoiceFact } from '../support/ledgerOf';
import { chanceOf, FIRST_DAY, madeUpFacts, type MadeUp } from './madeUp';

const AS_OF = FIRST_DAY + 360;

function fit(ledger: Ledger, asOf: SerialDay = AS_OF): DelayModel {
  const outcome = drain(fitDelayModel(ledger, asOf));
  if (!outcome.ok) throw new Error(outcome.failure.text.en);
  return outcome.value;
}

function scores(ledger: Ledger, asOf: SerialDay = AS_OF): Map<string, number> {
  const model = fit(ledger, asOf);
  return new Map(ledger.clients.map((name, client) => [name, model.score(client)]));
}

const facts = madeUpFacts({ clients: 20, invoices: 400, days: 360, seed: 3 });
const before = scores(ledgerOf(facts));

/** Ledgers of many sizes and habits, from thirty invoices to two thousand. */
const SHAPES: readonly MadeUp[] = [
  { clients: 3, invoices: 30, days: 300, seed: 31 }, { clients: 8, invoices: 80, days: 500, seed: 32, differences: 4 },
  { clients: 20, invoices: 150, days: 360, seed: 33, spread: 12 }, { clients: 12, invoices: 250, days: 200, seed: 34, differences: 20 },
  { clients: 20, invoices: 400, days: 360, seed: 3 }, { clients: 60, invoices: 400, days: 700, seed: 35, differences: 0, spread: 15 },
  { clients: 50, invoices: 900, days: 600, seed: 36, differences: 8 }, { clients: 150, invoices: 2000, days: 800, seed: 37 },
];

describe('laws of the payment-delay model', () => {
  test('the order of the rows changes nothing', () => {
    const chance = chanceOf(5);
    const shuffled = facts.map((fact) => ({ fact, key: chance() })).sort((a, b) => a.key - b.key).map(({ fact }) => fact);
    for (const [name, score] of scores(ledgerOf(shuffled))) expect(score).toBeCloseTo(before.get(name)!, 9);
  });

  test('the names of clients change nothing', () => {
    const renamed = (name: string): string => [...name].reverse().join('');
    const after = scores(ledgerOf(facts.map((fact) => ({ ...fact, client: renamed(fact.client) }))));
    for (const [name, score] of before) expect(after.get(renamed(name))!).toBeCloseTo(score, 9);
  });

  test('facts dated after asOf change nothing', () => {
    const asOf = FIRST_DAY + 250;
    const known = facts.filter((fact) => fact.issued <= asOf);
    const otherFuture = facts.map((fact): InvoiceFact => (fact.payments?.[0] !== undefined && fact.payments[0][0] > asOf
      ? { ...fact, payments: [[asOf + 77, fact.amount]] } : fact))
      .concat([{ client: 'Later', issued: asOf + 1, due: asOf + 2, amount: 1e9 }]);
    const expected = scores(ledgerOf(known.map((fact) => (fact.payments?.[0]?.[0] ?? 0) > asOf ? { ...fact, payments: [] } : fact)), asOf);
    const after = scores(ledgerOf(otherFuture), asOf);
    for (const [name, score] of expected) expect(after.get(name)!).toBe(score);
  });

  test('P(later than t) never rises with t, from 1 to the share that may stay unpaid', () => {
    const ledger = ledgerOf(facts);
    const model = fit(ledger);
    const curves = [model.unknownClient(), ...ledger.clients.map((_, client) => model.nextInvoice(client)),
      ...facts.flatMap((_, i) => (model.invoiceState(i) === 'open' ? [model.openInvoice(i)] : []))];
    for (const curve of curves) {
      const values = Array.from({ length: 801 }, (_, i) => curve.exceeds(i - 400));
      expect(values.filter((value) => !(value >= 0 && value <= 1))).toEqual([]);
      expect(values.filter((value, i) => i > 0 && value > values[i - 1]! + 1e-12)).toEqual([]);
      expect(curve.exceeds(-400)).toBe(1);
      expect(curve.exceeds(1e6)).toBe(curve.neverPaid);
      expect(curve.exceeds(3.7)).toBe(curve.exceeds(3));
    }
  });

  test('an open invoice is certain to be unpaid up to asOf, and a quantile is the first day that reaches it', () => {
    const ledger = ledgerOf(facts);
    const model = fit(ledger);
    let seen = 0;
    facts.forEach((fact, i) => {
      if (model.invoiceState(i) !== 'open') return;
      const curve = model.openInvoice(i);
      const elapsed = AS_OF - fact.due;
      expect(curve.exceeds(elapsed)).toBe(1);
      for (const quantile of [0.1, 0.5, 0.9]) {
        const days = curve.daysLateAt(quantile);
        const paidBy = (day: number): number => (1 - curve.exceeds(day)) / (1 - curve.neverPaid);
        expect(days).toBeGreaterThan(elapsed);
        expect(paidBy(days)).toBeGreaterThanOrEqual(quantile - 1e-9);
        if (days > elapsed + 1) expect(paidBy(days - 1)).toBeLessThan(quantile + 1e-9);
      }
      seen += 1;
    });
    expect(seen).toBeGreaterThan(10);
  });

  test('an unrelated client changes a score only through the shared prior: by 3 points at most', () => {
    const stranger = Array.from({ length: 5 }, (_, i): InvoiceFact => (
      { client: 'Stranger', issued: FIRST_DAY + 60 * i, due: FIRST_DAY + 60 * i + 30, amount: 5000, payments: [[FIRST_DAY + 60 * i + 45, 5000]] }));
    const after = scores(ledgerOf([...facts, ...stranger]));
    for (const [name, score] of before) expect(Math.abs(after.get(name)! - score)).toBeLessThanOrEqual(3);
  });

  test('paying one invoice later does not make a client with five or more look safer by more than a point', () => {
    const chance = chanceOf(11);
    let tried = 0;
    let lower = 0;
    let worst = 0;
    for (const shape of SHAPES) {
      const made = madeUpFacts(shape);
      const asOf = FIRST_DAY + shape.days;
      const known = scores(ledgerOf(made), asOf);
      for (let trial = 0; trial < 8;) {
        const at = Math.floor(chance() * made.length);
        const fact = made[at]!;
        const paid = fact.payments?.[0]?.[0];
        if (paid === undefined || made.filter(({ client }) => client === fact.client).length < 5) continue;
        const never = chance() < 0.15;
        const later = Math.min(asOf, paid + 1 + Math.floor(chance() ** 2 * 90));
        if (!never && later <= paid) continue;
        const payments: InvoiceFact['payments'] = never ? [] : [[later, fact.amount]];
        const after = scores(ledgerOf(made.map((other, i) => (i === at ? { ...fact, payments } : other))), asOf);
        const fall = known.get(fact.client)! - after.get(fact.client)!;
        trial += 1;
        tried += 1;
        if (fall > 1e-9) lower += 1;
        worst = Math.max(worst, fall);
      }
    }
    console.log(`paying later lowered the score in ${lower} of ${tried} cases, by ${worst.toFixed(2)} points at most`);
    expect(worst).toBeLessThanOrEqual(1);
  });

  test('the parts of a score sum to it, exactly, to the tenth', () => {
    const ledger = ledgerOf(facts);
    const model = fit(ledger);
    ledger.clients.forEach((_, client) => {
      const outside = client % 2 === 0 ? {} : {
        sector: { name: 'bâtiment', factor: 1.3 }, externalScore: { value: 40, best: 100, worst: 0 }, ...(client % 3 === 0 ? { insolvency: {} } : {}),
      };
      const explained = explainScore(model, client, outside);
      if (!explained.ok) throw new Error(explained.failure.text.en);
      const tenths = explained.value.parts.reduce((sum, { points }) => sum + Math.round(points * 10), 0);
      expect(tenths).toBe(Math.round(explained.value.score * 10));
      for (const { points } of explained.value.parts) expect(Math.round(points * 10) / 10).toBe(points);
    });
  });

  test('habits that differ are found, and tell clients apart', () => {
    const model = fit(ledgerOf(facts));
    expect(model.skill).toBe('clientsDiffer');
    expect(model.payerClasses).toBeGreaterThan(1);
    expect(Math.max(...before.values()) - Math.min(...before.values())).toBeGreaterThan(20);
  });

  test('where clients do not differ, none is told apart', () => {
    const model = fit(ledgerOf(madeUpFacts({ clients: 20, invoices: 600, days: 360, seed: 8, differences: 0, spread: 15 })));
    expect(model.skill).toBe('noDifference');
    expect(model.payerClasses).toBe(1);
  });
});
