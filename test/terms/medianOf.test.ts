import { fc } from '../support/laws';
import { medianOf } from '../../src/terms/medianOf';

test('is the middle of the sorted numbers, few or many, whatever their order and ties', () => {
  const numbers = fc.oneof(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 40 }), fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }), { minLength: 30, maxLength: 300 }));
  fc.assert(fc.property(numbers, (drawn) => {
    // One zero only: which of two comes first is nobody's concern.
    const values = drawn.map((value) => value + 0);
    const sorted = [...values].sort((a, b) => a - b);
    const half = sorted.length / 2;
    // Type 7 at one half: the lower middle, moved half of the way to the upper one.
    const [lower, upper] = [sorted[Math.ceil(half) - 1]!, sorted[Math.floor(half)]!];
    expect(medianOf(Float64Array.from(values))).toBe(lower === upper ? lower : lower + 0.5 * (upper - lower));
  }), { numRuns: 300 });
  expect(() => medianOf(new Float64Array())).toThrow(RangeError);
});
