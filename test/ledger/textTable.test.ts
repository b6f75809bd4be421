import { fc } from '../support/laws';
import { TextTable } from '../../src/ledger/textTable';

test('equal texts have the same id, as a map gives it', () => {
  const long = fc.constantFrom('x', 'y', 'z').map((middle) => 'a'.repeat(200) + middle + 'b'.repeat(200));
  fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom('a', 'b', 'aa', ''), long, fc.string({ maxLength: 60 })), { maxLength: 300 }), (texts) => {
    const table = new TextTable(1);
    const ids = texts.map((text) => table.idOf(text));
    const distinct = [...new Set(texts)];
    expect(table.texts).toEqual(distinct);
    expect(ids).toEqual(texts.map((text) => distinct.indexOf(text)));
    for (const text of ['a', 'aaa', ...texts]) expect(table.get(text) ?? -1).toBe(distinct.indexOf(text));
    expect(table.texts).toEqual(distinct);
  }));
});

test.each([
  ['names that end alike', (i: number) => `Entreprise ${i} France SARL`],
  ['names that begin alike', (i: number) => `Société anonyme des transports ${String(i).padStart(6, '0')}`],
  ['names that differ in the middle', (i: number) => `${'a'.repeat(100)}${i}${'b'.repeat(100)}`],
])('%s are told apart by more and more of their end, and hardly meet under one hash', (_, nameOf) => {
  const table = new TextTable(4000);
  const names = Array.from({ length: 5000 }, (_each, i) => nameOf(i));
  expect(names.map((name) => table.idOf(name))).toEqual(names.map((_each, i) => i));
  expect(names.map((name) => table.idOf(`${name} `.slice(0, -1)))).toEqual(names.map((_each, i) => i));
  expect(new Set(table.hashes).size).toBeGreaterThan(4900);
});
