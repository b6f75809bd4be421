import { columnLetters, parseRange, quotedSheet, rangeText } from '../../../src/hosts/workbench/rangeText';

test.each([
  { text: 'Ledger!$A$1:$J$200', range: { sheet: 'Ledger', startRow: 0, startColumn: 0, endRow: 199, endColumn: 9 } },
  { text: "='L''été 2024'!B2", range: { sheet: "L'été 2024", startRow: 1, startColumn: 1, endRow: 1, endColumn: 1 } },
  { text: 'Données!AA10:AB12', range: { sheet: 'Données', startRow: 9, startColumn: 26, endRow: 11, endColumn: 27 } },
  { text: 'SUM(A1:A3)', range: null },
  { text: 'Ledger!A:J', range: null },
  { text: '12', range: null },
])('reads $text', ({ text, range }) => expect(parseRange(text)).toEqual(range));

test.each(['Ledger', "L'été 2024", 'A1', 'Données', '2024', 'a b!c'])('what is written for the sheet %s is read back', (sheet) => {
  const range = { sheet, startRow: 3, startColumn: 5, endRow: 70, endColumn: 730 };
  expect(parseRange(rangeText(range))).toEqual(range);
});

test('names that look like cells or have signs are quoted', () => {
  expect(['Ledger', 'A1', 'Q1 2024', "d'or"].map(quotedSheet)).toEqual(['Ledger', "'A1'", "'Q1 2024'", "'d''or'"]);
  expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
});
