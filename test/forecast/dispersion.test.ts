import { dispersedVariance, learnDispersion, type PastWeek } from '../../src/forecast/dispersion';

/** Deterministic standard normal draws (Park and Miller, summed). */
function draws(seed: number): () => number {
  let state = seed;
  return () => {
    let sum = -6;
    for (let k = 0; k < 12; k += 1) {
      state = (state * 48271) % 2147483647;
      sum += state / 2147483647;
    }
    return sum;
  };
}

function weeks(count: number, togetherness: number, weekShock: number): PastWeek[] {
  const draw = draws(42);
  return Array.from({ length: count }, (_, k) => {
    const expected = 1000 + 500 * (k % 7);
    const moments = { expected, independent: 20_000 + 4000 * (k % 5), together: 60_000 + 40_000 * (k % 11) };
    const spread = Math.sqrt(dispersedVariance(moments, { togetherness, weekShock, weeks: 0 }));
    return { ...moments, received: expected + spread * draw() };
  });
}

test.each([[0, 0], [0.5, 0], [0, 0.3], [0.4, 0.2]])('recovers togetherness %d and week shock %d from 4,000 weeks', (togetherness, weekShock) => {
  const learnt = learnDispersion(weeks(4000, togetherness, weekShock));
  expect(Math.abs(learnt.togetherness - togetherness)).toBeLessThan(0.1);
  expect(Math.abs(learnt.weekShock - weekShock)).toBeLessThan(0.06);
});

test('without a past the prior speaks', () => {
  expect(learnDispersion([])).toEqual({ togetherness: 0.1, weekShock: 0.1, weeks: 0 });
});

test('one freak week among a hundred does not blow up the band', () => {
  const past = weeks(100, 0, 0);
  const freak = { ...past[0]!, received: 1e9 };
  expect(learnDispersion([...past.slice(1), freak]).weekShock).toBeLessThan(0.3);
});
