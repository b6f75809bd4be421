import { fc } from '../support/laws';
import { foldName } from '../../src/ledger/foldName';

test.each([
  ['  Établissements   LEFÈVRE ', 'etablissements lefevre'], ['Œuvre\u00a0& Cie', 'oeuvre & cie'], ['STRASSE', 'strasse'], ['Straße', 'strasse'], ['l’Oréal', "l'oreal"], ['', ''], ['a  b', 'a b'], ['a\tb', 'a b'], ['already folded', 'already folded'],
])('%j', (written, folded) => {
  expect(foldName(written)).toBe(folded);
});

test('folding twice changes nothing; spaces and case do not matter', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => {
    const folded = foldName(name);
    expect(foldName(folded)).toBe(folded);
    expect(foldName(`  ${name}\u00a0`)).toBe(folded);
    expect(folded).not.toMatch(/^\s|\s$|\s\s/);
  }), { numRuns: 1000 });
});
