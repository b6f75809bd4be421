import { fc } from '../support/laws';
import { fingerprint } from '../../functions/sheetsFingerprint';
import { parameterText, parameterValue } from '../../functions/sheetsParameterText';

const number = fc.oneof(fc.double(), fc.constantFrom(-0, NaN, Infinity, -Infinity));
// Every name but the marks of the text; also those that every object inherits.
const name = fc.oneof(fc.string(), fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype))).filter((word) => !/^(special|f64|f32|i32|u8|u16)$/.test(word));
const data = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof({ maxDepth: 3 }, number, fc.string(), fc.boolean(), fc.constant(null), fc.array(number).map((values) => Float64Array.from(values)), fc.array(fc.integer()).map((values) => Int32Array.from(values)),
    fc.array(tie('any'), { maxLength: 3 }), fc.dictionary(name, tie('any'), { maxKeys: 3, noNullPrototype: true })),
})).any;

test('what was kept as text is the same to the last bit', () => {
  fc.assert(fc.property(data, (value) => {
    const text = parameterText(value);
    expect(text).not.toBeNull();
    expect(parameterValue(text!)).toEqual(value);
  }));
});

test.each([[() => 1], [new Map()], [undefined], [{ f64: [1] }], [[{ special: 'a' }]]])('what text cannot keep is refused, not changed: %p', (value) => {
  expect(parameterText(value)).toBeNull();
});

test('different content has different fingerprints, also where only the shape differs', () => {
  const seen = new Map<string, string>();
  fc.assert(fc.property(fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 4 })), { maxLength: 5 }), (parts) => {
    const key = fingerprint(parts);
    expect(seen.get(key) ?? JSON.stringify(parts)).toBe(JSON.stringify(parts));
    seen.set(key, JSON.stringify(parts));
  }), { numRuns: 5_000 });
  expect(seen.size).toBeGreaterThan(1_000);
});
