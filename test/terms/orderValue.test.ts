import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { creditLimit, limitUse } from '../../src/terms/creditLimit';
import { OFFERS } from '../../src/terms/offers';
import { orderValue, payingHabit, type PayingHabit } from '../../src/terms/orderValue';
import { DEFAULT_TERMS_SETTINGS } from '../../src/terms/termsSettings';
import { handMadeCurve } from '../forecast/handMadeModel';

const method = readFileSync(resolve(__dirname, '../../docs/methods/terms.md'), 'utf8');
const tableRows = (test: (cells: string[]) => boolean): string[][] =>
  method.split('\n').map((line) => line.split('|').map((cell) => cell.trim())).filter(test);

const HABITS: Readonly<Record<string, PayingHabit>> = {
  solid: { terms: 30, daysToPay: 33, defaultProbability: 0.002, passThrough: 0.6 },
  risky: { terms: 30, daysToPay: 80, defaultProbability: 0.12, passThrough: 0.6 },
};

describe('offers worked by hand in docs/methods/terms.md', () => {
  const golden = tableRows((cells) => (cells[1] ?? '') in HABITS);
  test('are all read', () => expect(golden.length).toBe(8));

  test.each(golden)('%s %s %s', (_, client, code, orders, _loss, _capital, worked) => {
    const offer = OFFERS.find((candidate) => candidate.code === code)!;
    const value = orderValue(offer, HABITS[client]!, DEFAULT_TERMS_SETTINGS);
    expect(value.orders).toBeCloseTo(Number(orders), 10);
    expect(value.value).toBeCloseTo(Number(worked.split('=').pop()), 5);
  });
});

describe('credit limits worked by hand', () => {
  const golden = tableRows((cells) => /^\d+$/.test(cells[1] ?? '') && cells.length === 8);
  test('are all read', () => expect(golden.length).toBe(3));

  test.each(golden)('%s handled %s, sales %s, terms %s, risk %s', (_, handled, sales, terms, risk, _worked, limit) => {
    const credit = {
      invoices: 12, usualTerms: Number(terms), endOfMonthTerms: false, usualAmount: 1_000_00, yearlySales: Number(sales) * 100,
      open: 0, largestHandled: Number(handled) * 100,
    };
    const habit = { ...HABITS['solid']!, defaultProbability: Number(risk.replace(' %', '')) / 100 };
    expect(creditLimit(credit, habit, 500_00, DEFAULT_TERMS_SETTINGS).limit / 100).toBe(Number(limit));
  });

  test('a riskier client never gets a higher limit; a new one gets a usual invoice or half of it', () => {
    const credit = { invoices: 12, usualTerms: 45, endOfMonthTerms: false, usualAmount: 1, yearlySales: 900_000, open: 0, largestHandled: 70_000 };
    let before = Infinity;
    for (let percent = 0; percent <= 100; percent += 1) {
      const { limit } = creditLimit(credit, { ...HABITS['solid']!, defaultProbability: percent / 100 }, 0, DEFAULT_TERMS_SETTINGS);
      expect(limit).toBeLessThanOrEqual(before);
      before = limit;
    }
    const fresh = { ...credit, invoices: 2 };
    expect(creditLimit(fresh, HABITS['solid']!, 10_000, DEFAULT_TERMS_SETTINGS)).toMatchObject({ limit: 10_000 });
    expect(creditLimit(fresh, HABITS['risky']!, 10_000, DEFAULT_TERMS_SETTINGS).limit).toBe(5000);
  });

  test.each([
    [0, 0, 'low'], [0.49, 1, 'low'], [0.5, 1, 'half'], [0.7, 1, 'high'], [0.9, 1, 'nearlyFull'], [1, 1, 'nearlyFull'], [1.01, 1, 'exceeded'],
    [null, 5, 'exceeded'], [null, 0, 'low'],
  ] as const)('%s of the limit with %s open is %s', (used, open, use) => expect(limitUse(used, open)).toBe(use));
});

describe('the habit read from a curve', () => {
  test('mean delay is the area under the curve', () => {
    const curve = handMadeCurve(0.05, 0.04);
    let area = -30;
    for (let t = -30; t < 180; t += 0.25) area += curve.exceeds(t) * 0.25;
    const habit = payingHabit(curve, 30, 0.6);
    expect(Math.abs(habit.daysToPay - (30 + area))).toBeLessThan(1);
    expect(habit.defaultProbability).toBe(curve.exceeds(180));
  });

  test('who always pays on the due day takes the terms', () => {
    const onTime = { exceeds: (days: number) => (days < 0 ? 1 : 0), daysLateAt: () => 0, neverPaid: 0 };
    const habit = payingHabit(onTime, 30, 0.6);
    expect(Math.abs(habit.daysToPay - 30)).toBeLessThanOrEqual(2.5);
    expect(habit.defaultProbability).toBe(0);
  });
});

test.each([
  [0.4999, 'low'], [0.5, 'half'], [0.6999, 'half'], [0.7, 'high'], [0.8999, 'high'], [0.9, 'nearlyFull'], [1, 'nearlyFull'], [1.0001, 'exceeded'],
] as const)('a limit used to %d is %s: 50, 70 and 90 %% are the warnings', (used, use) => {
  expect(limitUse(used, 1)).toBe(use);
});

test('without a limit, whatever is owed exceeds it', () => {
  expect([limitUse(null, 1), limitUse(null, 0)]).toEqual(['exceeded', 'low']);
});
