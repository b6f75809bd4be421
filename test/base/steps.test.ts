import { fc } from '../support/laws';
import { inSlices } from '../../src/base/inSlices';
import { scaled } from '../../src/base/scaled';
import { sortInSteps } from '../../src/base/sortInSteps';
import { drain, type Steps } from '../../src/base/steps';

function progressOf<T>(steps: Steps<T>): number[] {
  const told: number[] = [];
  for (let step = steps.next(); !step.done; step = steps.next()) told.push(step.value);
  return told;
}

test('work in slices does every item once, in order, and no slice is larger than asked', () => {
  fc.assert(fc.property(fc.nat(50), fc.integer({ min: 1, max: 9 }), (count, atOnce) => {
    const done: number[] = [];
    const progress = progressOf(inSlices(count, atOnce, (from, to) => {
      expect(to - from).toBeLessThanOrEqual(atOnce);
      for (let i = from; i < to; i += 1) done.push(i);
    }));
    expect(done).toEqual(Array.from({ length: count }, (_, i) => i));
    expect(progress).toHaveLength(Math.ceil(count / atOnce));
    if (count > 0) expect(progress.at(-1)).toBe(1);
  }));
});

test('progress of a part is a stretch of the whole', () => {
  expect(progressOf(scaled(inSlices(4, 1, () => undefined), 0.5, 0.7)).map((done) => Math.round(1000 * done))).toEqual([550, 600, 650, 700]);
});

describe('sorting in steps', () => {
  // Few different keys, so that a sort that is not stable shows.
  const itemsOf = (length: number, keys: number): { key: number; at: number }[] =>
    Array.from({ length }, (_, at) => ({ key: (at * 7919 + (at % 13) * 104729) % keys, at }));

  test.each([0, 1, 4095, 4096, 4097, 8192, 8193, 20000, 33333])('%i items end as Array.sort leaves them', (length) => {
    const items = itemsOf(length, 97);
    const expected = items.slice().sort((a, b) => a.key - b.key);
    drain(sortInSteps(items, (a, b) => a.key - b.key));
    expect(items).toEqual(expected);
  });

  test('progress only rises, and no step compares more than a run', () => {
    let compared = 0;
    let most = 0;
    const steps = sortInSteps(itemsOf(50000, 1e6), (a, b) => (compared += 1, a.key - b.key));
    const told: number[] = [];
    for (let step = steps.next(); !step.done; step = steps.next()) {
      told.push(step.value);
      most = Math.max(most, compared);
      compared = 0;
    }
    expect(told.every((done, at) => done >= (told[at - 1] ?? 0) && done <= 1)).toBe(true);
    expect(most).toBeLessThan(4096 * 12);
    expect(told.length).toBeGreaterThan(50);
  });
});
