import { mean, median, quantile, sortedQuantile } from '../../src/base/statistics';

describe('quantile, R type 7', () => {
  test.each([
    { values: [1], share: 0.3, expect: 1 },
    { values: [3, 1], share: 0.5, expect: 2 },
    { values: [40, 10, 30, 20], share: 0.9, expect: 37, source: 'R: quantile(c(10,20,30,40), .9)' },
    { values: [3, 6, 7, 8, 8, 10, 13, 15, 16, 20], share: 0.25, expect: 7.25, source: 'R: quantile(x, .25), type 7' },
    { values: [3, 6, 7, 8, 8, 10, 13, 15, 16, 20], share: 0.75, expect: 14.5, source: 'the same; simple-statistics gives 15' },
    { values: [5, -1], share: 0, expect: -1 },
    { values: [5, -1], share: 1, expect: 5 },
  ])('$values at $share', ({ values, share, expect: expected }) => {
    expect(quantile(values, share)).toBeCloseTo(expected, 12);
    expect(sortedQuantile([-99, ...[...values].sort((a, b) => a - b), 99], 1, values.length + 1, share)).toBeCloseTo(expected, 12);
  });
});

test('the median of an even count is the mean of the two in the middle; the input is left as it was', () => {
  const values = [9, 1, 5, 2];
  expect(median(values)).toBe(3.5);
  expect(values).toEqual([9, 1, 5, 2]);
});

test('the mean is a compensated sum: a large pair that cancels loses nothing', () => {
  expect(mean([1e16, 1, -1e16, 1])).toBe(0.5);
});

test.each([[[]], [[1, NaN, 3]], [[1, Infinity]]])('%p is refused, never passed on', (values: number[]) => {
  for (const statistic of [mean, median, (list: number[]) => quantile(list, 0.5)]) expect(() => statistic(values)).toThrow(RangeError);
});

test.each([-0.01, 1.01, NaN])('a share of %p is refused', (share) => {
  expect(() => quantile([1, 2], share)).toThrow(RangeError);
});
