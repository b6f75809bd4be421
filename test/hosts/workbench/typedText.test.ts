import { parseDate, parseNumber, readTypedTextAs, writingOf } from '../../../src/hosts/workbench/typedText';
import { toSerialDay } from '../../../src/base/serialDay';

const FRENCH = { dayFirst: true, decimalComma: true };
const BRITISH = { dayFirst: true, decimalComma: false };
const AMERICAN = { dayFirst: false, decimalComma: false };
const APRIL_5 = toSerialDay(2026, 4, 5);
const MAY_4 = toSerialDay(2026, 5, 4);

afterAll(() => readTypedTextAs(AMERICAN));

// What Excel makes of the same text in these languages.
describe.each([
  { text: '05/04/2026', french: APRIL_5, british: APRIL_5, american: MAY_4 },
  { text: '5-4-26', french: APRIL_5, british: APRIL_5, american: MAY_4 },
  { text: '13/04/2026', french: APRIL_5 + 8, british: APRIL_5 + 8, american: null },
  { text: '04/13/2026', french: null, british: null, american: APRIL_5 + 8 },
  { text: '2026-04-05', french: APRIL_5, british: APRIL_5, american: APRIL_5 },
  { text: '05/04/2026 12:00', french: APRIL_5 + 0.5, british: APRIL_5 + 0.5, american: MAY_4 + 0.5 },
  { text: '5 avril 2026', french: APRIL_5, british: null, american: null },
  { text: '5 Apr 2026', french: null, british: APRIL_5, american: APRIL_5 },
  { text: '31/02/2026', french: null, british: null, american: null },
])('the day $text', ({ text, ...expected }) => {
  test.each([['french', FRENCH], ['british', BRITISH], ['american', AMERICAN]] as const)('%s', (name, writing) => {
    readTypedTextAs(writing);
    expect(parseDate(text)?.v ?? null).toBe(expected[name]);
  });
});

test('a day and a month without the year are of this year, and shown in the order in which they were typed', () => {
  readTypedTextAs(AMERICAN);
  const april = parseDate('4/5')!.v;
  readTypedTextAs(FRENCH);
  expect(parseDate('5/4')).toEqual({ v: april, z: 'd/m' });
  expect(parseDate('05-04')).toEqual({ v: april, z: 'dd-mm' });
  expect(parseDate('4/13')).toBeNull();
});

describe.each([
  { text: '1234,56', french: 1234.56, english: null },
  { text: '1 234,56', french: 1234.56, english: null },
  { text: '1\u202f234\u00a0567,5', french: 1234567.5, english: null },
  { text: '1.234,56', french: 1234.56, english: null },
  { text: '-12,5', french: -12.5, english: null },
  { text: '(12,5)', french: -12.5, english: null },
  { text: ',5', french: 0.5, english: null },
  { text: '12,5 %', french: 0.125, english: null },
  { text: '1,234', french: 1.234, english: 1234 },
  { text: '1,234.50', french: 1234.5, english: 1234.5 },
  { text: '1234.56', french: 1234.56, english: 1234.56 },
  { text: '1.234', french: 1.234, english: 1.234 },
  { text: '12 34,5', french: null, english: null },
  { text: 'FA-12,5', french: null, english: null },
])('the number $text', ({ text, french, english }) => {
  test.each([[FRENCH, french], [AMERICAN, english]] as const)('%#', (writing, expected) => {
    readTypedTextAs(writing);
    expect(parseNumber(text)?.v ?? null).toBe(expected);
  });
});

test.each([
  ['fr', 'en-US', FRENCH], ['fr', 'fr-FR', FRENCH], ['en', 'en-GB', BRITISH], ['en', 'fr-FR', BRITISH], ['en', 'en-US', AMERICAN],
] as const)('sheets in %s in a browser of %s', (language, browser, writing) => expect(writingOf(language, browser)).toEqual(writing));
