import { fc } from '../support/laws';
import { roundTo, toMajorUnits } from '../../src/base/rounding';

test.each([
  { value: 1.005, decimals: 2, expect: 1.01, source: 'Excel: ROUND(1.005;2)' },
  { value: 2.5, decimals: 0, expect: 3 },
  { value: -2.5, decimals: 0, expect: -3 },
  { value: -2.88475, decimals: 4, expect: -2.8848 },
  { value: 1e-9, decimals: 4, expect: 0 },
  { value: -1e-9, decimals: 4, expect: 0 },
  { value: 1.5e21, decimals: 2, expect: 1.5e21 },
  { value: 123456.78905, decimals: 4, expect: 123456.7891 },
])('$value to $decimals decimals', ({ value, decimals, expect: expected }) => {
  expect(roundTo(value, decimals)).toBe(expected);
});

test('rounding treats early and late alike, twice is once, and is off by half a unit at most', () => {
  fc.assert(fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 5 }), (value, decimals) => {
    const rounded = roundTo(value, decimals);
    expect(roundTo(-value, decimals) + rounded).toBe(0);
    expect(roundTo(rounded, decimals)).toBe(rounded);
    expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals * (1 + 1e-6));
  }));
});

test.each([{ minor: 123456, digits: 2, expect: 1234.56 }, { minor: -5, digits: 2, expect: -0.05 }, { minor: 1234, digits: 0, expect: 1234 }, { minor: -0, digits: 2, expect: 0 }, { minor: 737577535, digits: 2, expect: 7375775.35 }])(
  '$minor minor units of $digits digits', ({ minor, digits, expect: expected }) => {
    expect(toMajorUnits(minor, digits)).toBe(expected);
  });

test.each([NaN, Infinity, -Infinity])('%p is refused', (value) => {
  expect(() => roundTo(value, 2)).toThrow(RangeError);
  expect(() => toMajorUnits(value, 2)).toThrow(RangeError);
});

test('money is the double nearest to the amount as written', () => {
  fc.assert(fc.property(fc.maxSafeInteger(), fc.integer({ min: 0, max: 4 }), (minor, digits) => {
    const written = String(Math.abs(minor)).padStart(digits + 1, '0');
    const amount = Number(`${written.slice(0, written.length - digits)}.${written.slice(written.length - digits)}`);
    expect(toMajorUnits(minor, digits)).toBe(minor < 0 && amount !== 0 ? -amount : amount);
  }));
});
