import { drain } from '../../src/base/steps';
import type { Outcome } from '../../src/base/outcome';
import { backtest } from '../../src/risk/backtest';
import { clientScore } from '../../src/risk/clientScore';
import { defaultProbability } from '../../src/risk/defaultProbability';
import { expectedPayDay } from '../../src/risk/expectedPayDay';
import { explainScore, type ScoreExplanation } from '../../src/risk/explainScore';
import { fitDelayModel } from '../../src/risk/fitDelayModel';
import { lateProbability } from '../../src/risk/lateProbability';
import { outsidePoints, type OutsideInformation } from '../../src/risk/outside';
import { riskReasons } from '../../src/risk/reasons';
import { ledgerOf, type InvoiceFact } from '../support/ledgerOf';
import { FIRST_DAY, madeUpFacts } from './madeUp';

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.failure.text.en);
  return outcome.value;
}
const codeOf = (outcome: Outcome<unknown>): string => (outcome.ok ? 'ok' : outcome.failure.code);

const AS_OF = FIRST_DAY + 400;
const facts = madeUpFacts({ clients: 15, invoices: 450, days: 400, seed: 5 });
const ledger = ledgerOf(facts);
const model = valueOf(drain(fitDelayModel(ledger, AS_OF)));

describe('a client’s score', () => {
  test('is 100 × the mean of P(later than 0, 15, 30, 60 and 90 days)', () => {
    for (const client of ledger.clients.keys()) {
      const curve = model.nextInvoice(client);
      const mean = [0, 15, 30, 60, 90].reduce((sum, days) => sum + curve.exceeds(days), 0) / 5;
      expect(model.score(client)).toBeCloseTo(100 * mean, 9);
      expect(valueOf(clientScore(model, client)).score).toBeCloseTo(100 * mean, 1);
    }
  });

  test('an insolvency proceeding is E with that reason, and the score reaches the bound of E', () => {
    const safest = [...ledger.clients.keys()].sort((a, b) => model.score(a) - model.score(b))[0]!;
    const explained = valueOf(explainScore(model, safest, { insolvency: { day: AS_OF } }));
    expect([explained.grade, explained.score]).toEqual(['E', 65]);
    expect(riskReasons(explained, 'fr')).toMatch(/^Procédure collective\u00a0: ouverte \(\+/);
    expect(riskReasons(explained, 'en')).toMatch(/^Insolvency proceeding: open \(\+/);
    expect(valueOf(clientScore(model, safest, { insolvency: { day: AS_OF + 1 } })).insolvent).toBe(false);
  });

  test('a reason names the fact that moves the score most, and on how much it rests', () => {
    const worst = [...ledger.clients.keys()].sort((a, b) => model.score(b) - model.score(a))[0]!;
    expect(riskReasons(valueOf(explainScore(model, worst)), 'en')).toMatch(/^Payment habits: \d+ invoices, \d+ d late on average \(\+[\d.]+ points\).* — rests on \d+ invoices of this client$/);
  });
});

describe('a client who stops paying', () => {
  /** Eleven clients who pay some ten days late; the last stops, with six invoices open, or has just paid the latest of them. */
  const stopping = (resumed: boolean): InvoiceFact[] => madeUpFacts({ clients: 10, invoices: 300, days: 400, seed: 12 })
    .concat(Array.from({ length: 30 }, (_, i): InvoiceFact => {
      const issued = FIRST_DAY + 10 * i;
      const paid = i < 24 ? issued + 40 : resumed && i === 29 ? AS_OF - 1 : null;
      return { client: 'Stopped', issued, due: issued + 30, amount: 5000, ...(paid === null ? {} : { payments: [[paid, 5000]] as const }) };
    }));
  const explained = (resumed: boolean): ScoreExplanation => {
    const own = ledgerOf(stopping(resumed));
    return valueOf(explainScore(valueOf(drain(fitDelayModel(own, AS_OF))), own.clientIds.get('Stopped')!));
  };
  const overdueOf = ({ parts }: ScoreExplanation): { value: string; points: number } => {
    const part = parts.find(({ factor }) => factor === 'overdue')!;
    return { value: part.value.en, points: part.points };
  };

  test('is very risky, and the line of open overdue invoices counts them all and says why', () => {
    const { score } = explained(false);
    expect(score).toBeGreaterThan(60);
    expect(overdueOf(explained(false)).value).toBe('6 invoices');
    expect(overdueOf(explained(false)).points).toBeGreaterThan(15);
  });

  test('once a later invoice is paid, the older ones no longer say so', () => {
    expect(overdueOf(explained(true)).value).toBe('5 invoices');
    expect(Math.abs(overdueOf(explained(true)).points)).toBeLessThan(5);
    expect(explained(true).score).toBeLessThan(explained(false).score - 15);
  });
});

test('in a ledger of ten invoices, habits already tell clients apart', () => {
  const small = ledgerOf(Array.from({ length: 10 }, (_, i): InvoiceFact => {
    const issued = FIRST_DAY + 20 * i;
    return { client: i % 2 === 0 ? 'Slow' : 'Quick', issued, due: issued + 30, amount: 1000, payments: [[issued + (i % 2 === 0 ? 60 : 25), 1000]] };
  }));
  const own = valueOf(drain(fitDelayModel(small, FIRST_DAY + 260)));
  const [slow, quick] = ['Slow', 'Quick'].map((name) => valueOf(explainScore(own, small.clientIds.get(name)!)));
  expect(slow!.score).toBeGreaterThan(quick!.score + 5);
  expect(riskReasons(slow!, 'en')).toMatch(/^Payment habits: 5 invoices, 30 d late on average \(\+[\d.]+ points\).*the ledger is still too short$/);
});

describe('outside information, in points', () => {
  const stated = (score: number, invoices: number, outside: OutsideInformation): unknown => {
    const points = outsidePoints(score, invoices, outside, AS_OF, 65);
    return points.ok ? [points.value.sector, points.value.externalScore, points.value.insolvency] : points.failure.code;
  };
  test.each([
    ['nothing stated', 20, 5, {}, [0, 0, 0]],
    ['a sector 20 % riskier', 20, 5, { sector: { name: 's', factor: 1.2 } }, [4, 0, 0]],
    ['a sector of half the risk', 20, 5, { sector: { name: 's', factor: 0.5 } }, [-10, 0, 0]],
    ['Creditsafe 40 of 100, five invoices', 20, 5, { externalScore: { value: 40, best: 100, worst: 0 } }, [0, 20, 0]],
    ['Atradius 40 of 100, the other way round', 60, 5, { externalScore: { value: 40, best: 0, worst: 100 } }, [0, -10, 0]],
    ['no invoice: the external score alone', 50, 0, { externalScore: { value: 10, best: 10, worst: 0 } }, [0, -50, 0]],
    ['never above 100', 90, 5, { sector: { name: 's', factor: 2 } }, [10, 0, 0]],
    ['already E', 70, 5, { insolvency: {} }, [0, 0, 0]],
    ['dated after asOf', 20, 5, { externalScore: { value: 0, best: 100, worst: 0, day: AS_OF + 1 }, insolvency: { day: AS_OF + 1 } }, [0, 0, 0]],
    ['a factor of nothing', 20, 5, { sector: { name: 's', factor: 0 } }, 'sector-factor'],
    ['a factor that is no number', 20, 5, { sector: { name: 's', factor: NaN } }, 'sector-factor'],
    ['beyond its scale', 20, 5, { externalScore: { value: 101, best: 100, worst: 0 } }, 'external-score-scale'],
    ['a scale of one point', 20, 5, { externalScore: { value: 1, best: 1, worst: 1 } }, 'external-score-scale'],
  ] as const)('%s', (_name, score, invoices, outside, expected) => {
    expect(stated(score, invoices, outside)).toEqual(expected);
  });
});

describe('single invoices', () => {
  const paid = facts.findIndex((fact) => fact.payments !== undefined && fact.payments[0]![0] > fact.due + 3);
  const open = facts.findIndex((_, i) => model.invoiceState(i) === 'open');

  test('a paid one is known', () => {
    const late = facts[paid]!.payments![0]![0] - facts[paid]!.due;
    expect(valueOf(lateProbability(model, ledger, paid, late - 1))).toBe(1);
    expect(valueOf(lateProbability(model, ledger, paid, late))).toBe(0);
    expect(valueOf(expectedPayDay(model, ledger, paid))).toBe(facts[paid]!.payments![0]![0]);
  });

  test('an open one has an interval in order, after asOf', () => {
    const days = [0.1, 0.5, 0.9].map((quantile) => valueOf(expectedPayDay(model, ledger, open, quantile)));
    expect(days[0]).toBeGreaterThan(AS_OF);
    expect(days).toEqual([...days].sort((a, b) => a - b));
  });

  test('what cannot be asked', () => {
    expect(codeOf(expectedPayDay(model, ledger, open, 1))).toBe('quantile');
    expect(codeOf(lateProbability(model, ledger, facts.length + 5, 0))).toBe('outside-the-model');
    expect(codeOf(defaultProbability(model, 0, 181))).toBe('days-beyond-horizon');
    expect(codeOf(defaultProbability(model, 0))).toBe('too-few-cases');
    expect(codeOf(defaultProbability(model, 0, 0))).toBe('ok');
    const old = ledgerOf([...facts, { client: 'Old', issued: FIRST_DAY, due: FIRST_DAY + 10, amount: 5 }]);
    expect(codeOf(expectedPayDay(valueOf(drain(fitDelayModel(old, AS_OF))), old, facts.length))).toBe('beyond-horizon');
  });
});

describe('the backtest', () => {
  test('finds the model useful where clients differ, even if each client’s mean may do as well', () => {
    const tested = valueOf(drain(backtest(ledger, AS_OF, 0)));
    const late = tested.lines[0]!;
    expect(['earnsItsKeep', 'clientMeanSuffices']).toContain(tested.verdict);
    expect(late.model.logLoss).toBeLessThan(late.naive.logLoss);
    expect(late.model.areaUnderCurve!).toBeGreaterThan(0.7);
    expect(late.calibration.reduce((sum, band) => sum + band.cases, 0)).toBe(late.model.cases);
    expect(tested.dateError!.model).toBeLessThan(tested.dateError!.naive);
    expect(tested.sentence.en).toContain(`On ${late.model.cases} invoices`);
    expect(codeOf(tested.defaults)).toBe('too-few-cases');
  });

  test('claims nothing where clients do not differ', () => {
    const none = ledgerOf(madeUpFacts({ clients: 15, invoices: 600, days: 400, seed: 6, differences: 0, spread: 15 }));
    const tested = valueOf(drain(backtest(none, AS_OF, 0)));
    expect(['noDifference', 'indicative']).toContain(tested.verdict);
    expect(tested.lines[0]!.model.logLoss).toBeLessThan(tested.lines[0]!.naive.logLoss * 1.01);
  });

  test('needs thirty invoices to judge by', () => {
    expect(codeOf(drain(backtest(ledgerOf(facts.slice(0, 30)), FIRST_DAY + 60, 0)))).toBe('too-few-invoices');
  });

  test('facts dated after asOf change nothing', () => {
    const asOf = FIRST_DAY + 300;
    const cut = facts.filter((fact) => fact.issued <= asOf).map((fact) => ((fact.payments?.[0]?.[0] ?? 0) > asOf ? { ...fact, payments: [] } : fact));
    expect(JSON.stringify(drain(backtest(ledger, asOf, 0)))).toBe(JSON.stringify(drain(backtest(ledgerOf(cut), asOf, 0))));
  });
});
