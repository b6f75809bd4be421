import { fc } from '../support/laws';
import { weekDistribution } from '../../src/forecast/weekDistribution';
import { normalQuantile } from '../../src/forecast/normalQuantile';
import { weekMoments } from '../../src/forecast/weekMoments';

/** Every combination of paid and unpaid invoices, with its probability. */
function enumerated(amount: readonly number[], probability: readonly number[]): { readonly sum: number; readonly mass: number }[] {
  let outcomes = [{ sum: 0, mass: 1 }];
  amount.forEach((value, k) => {
    outcomes = outcomes.flatMap(({ sum, mass }) => [
      { sum, mass: mass * (1 - probability[k]!) }, { sum: sum + value, mass: mass * probability[k]! },
    ]);
  });
  return outcomes;
}

const invoices = fc.array(
  fc.record({ amount: fc.integer({ min: 1_000, max: 1_000_000 }), probability: fc.double({ min: 0.01, max: 0.99, noNaN: true }) }),
  { minLength: 1, maxLength: 10 },
);

describe('the distribution of a week', () => {
  test('agrees with every combination worked out, within the grid', () => {
    fc.assert(fc.property(invoices, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (given, wanted) => {
      const amount = given.map((invoice) => invoice.amount);
      const probability = given.map((invoice) => invoice.probability);
      const outcomes = enumerated(amount, probability);
      const found = weekDistribution(amount, probability, 0).quantile(wanted);
      const cell = amount.reduce((sum, value) => sum + value, 0) / 500;
      const atMost = (x: number): number => outcomes.reduce((sum, { sum: s, mass }) => sum + (s <= x ? mass : 0), 0);
      // Each invoice is shared between two neighbouring cells, so a sum can sit up to one cell per invoice away.
      const slack = cell * (amount.length + 1);
      expect(atMost(found + slack)).toBeGreaterThanOrEqual(wanted - 0.02);
      expect(atMost(found - slack)).toBeLessThanOrEqual(wanted + 0.02);
    }), { numRuns: 200, seed: 7 });
  });

  test('one invoice that may not come: nothing in one week out of ten, the whole amount in another', () => {
    const week = weekDistribution([50_000], [0.5], 0);
    expect(week.quantile(0.1)).toBe(0);
    expect(week.quantile(0.9)).toBeGreaterThan(49_800);
    expect(week.quantile(0.9)).toBeLessThanOrEqual(50_000);
  });

  test('a thousand small invoices are close to the normal distribution', () => {
    const amount = Array.from({ length: 1000 }, () => 10_000);
    const probability = amount.map(() => 0.3);
    const week = weekDistribution(amount, probability, 0);
    const spread = 10_000 * Math.sqrt(1000 * 0.3 * 0.7);
    for (const wanted of [0.1, 0.5, 0.9]) {
      expect(Math.abs(week.quantile(wanted) - (3_000_000 + normalQuantile(wanted) * spread))).toBeLessThan(0.12 * spread);
    }
  });

  test('nothing expected is nothing at every quantile', () => {
    expect(weekDistribution([5000], [0], 0).quantile(0.9)).toBe(0);
    expect(weekDistribution([], [], 0).quantile(0.9)).toBe(0);
  });

  test('a shock widens the band and keeps it inside what is open', () => {
    const amount = Array.from({ length: 80 }, (_, k) => 1000 * (k + 1));
    const probability = amount.map(() => 0.4);
    const calm = weekDistribution(amount, probability, 0);
    const shaken = weekDistribution(amount, probability, 1e11);
    expect(shaken.quantile(0.1)).toBeLessThan(calm.quantile(0.1));
    expect(shaken.quantile(0.9)).toBeGreaterThan(calm.quantile(0.9));
    expect(shaken.quantile(0.999)).toBeLessThanOrEqual(amount.reduce((sum, value) => sum + value, 0));
  });

  test('quantiles never decrease', () => {
    fc.assert(fc.property(invoices, fc.double({ min: 0, max: 1e12, noNaN: true }), (given, excess) => {
      const week = weekDistribution(given.map((invoice) => invoice.amount), given.map((invoice) => invoice.probability), excess);
      const found = [0.05, 0.1, 0.3, 0.5, 0.7, 0.9, 0.95].map((wanted) => week.quantile(wanted));
      expect(found).toEqual([...found].sort((a, b) => a - b));
    }), { numRuns: 100, seed: 11 });
  });
});

test.each([[0.5, 0], [0.9, 1.2815516], [0.1, -1.2815516], [0.975, 1.959964], [0.001, -3.090232]])(
  'standard normal quantile of %d is %d (tables)', (share, value) => expect(normalQuantile(share)).toBeCloseTo(value, 4),
);

describe('moments of a week', () => {
  test('by hand: two invoices of one client, one of another', () => {
    const week = weekMoments([100, 200, 300], [0, 0, 1], [0.5, 0.5, 0.1]);
    expect(week.expected).toBeCloseTo(180, 12);
    expect(week.independent).toBeCloseTo(2500 + 10_000 + 8100, 9);
    expect(week.together).toBeCloseTo(150 ** 2 + 90 ** 2, 9);
  });
});
