import { runInNewContext } from 'node:vm';
import { invalidValue, success, type Outcome } from '../../src/base/outcome';
import { toSerialDay } from '../../src/base/serialDay';
import type { Parameter } from '../../functions/catalog/spec';
import { plainArgument, type PlainParameter } from '../../functions/run/argumentReading';
import { subjectArgument } from '../../functions/run/subjectArgument';

const day = toSerialDay(2024, 3, 12);
const choices = { countback: { fr: 'épuisement', en: 'countback' }, simple: { fr: 'simple', en: 'simple' } };
const parameter = (kind: PlainParameter['kind'], more: Partial<Parameter> = {}): PlainParameter => ({
  name: { fr: 'mot', en: 'word' }, text: { fr: 'le mot', en: 'the word' }, ...more, kind,
});
const otherRealm = (code: string): unknown => runInNewContext(code);

// How values arrive: platform.md of the references, "Excel: how values arrive" and "Google Sheets: functions".
const accepted: readonly (readonly [string, PlainParameter, unknown, unknown])[] = [
  ['an omitted argument in Excel', parameter('day'), null, null],
  ['an omitted argument in Sheets', parameter('day'), undefined, null],
  ['a blank cell in Sheets', parameter('day'), '', null],
  ['a blank date cell on Excel for PC', parameter('asOf'), 0, null],
  ['spaces alone', parameter('number'), '  ', null],
  ['a serial day', parameter('day'), day, day],
  ['a serial day with an hour', parameter('day'), day + 0.75, day],
  ['a Date of another realm', parameter('day'), otherRealm('new Date(2024, 2, 12, 23, 30)'), day],
  ['ISO text', parameter('day'), '2024-03-12', day],
  ['a range of one cell', parameter('day'), [[day]], day],
  ['a data type with its basic value', parameter('day'), { type: 'FormattedNumber', basicValue: day, numberFormat: 'dd/mm' }, day],
  ['a number', parameter('number'), 2.5, 2.5],
  ['French digits as text', parameter('number'), '1\u202f234,5', 1234.5],
  ['a percentage as text', parameter('number'), '10 %', 0.1],
  ['zero is a number', parameter('integer', { min: 0 }), 0, 0],
  ['a whole number as text', parameter('integer'), '30', 30],
  ['several numbers', parameter('numbers'), [[30, 60], [90, '']], [30, 60, 90]],
  ['one number for several', parameter('numbers'), 30, [30]],
  ['text', parameter('text'), ' FR ', 'FR'],
  ['a number where text is meant', parameter('text'), 1042, '1042'],
  ['an empty cell as Excel sends it, where text is meant', parameter('text', { optional: true }), 0, null],
  ['a truth value', parameter('truth'), true, true],
  ['a truth value as a number', parameter('truth'), 0, false],
  ['a truth value in French', parameter('truth'), 'Vrai', true],
  ['a choice in English', parameter('choice', { choices }), 'CountBack', 'countback'],
  ['a choice in French, without its accent', parameter('choice', { choices }), 'epuisement', 'countback'],
  ['a blank cell for a choice', parameter('choice', { choices }), 0, null],
  ['a table', parameter('cells'), [['a', 'b'], [1, 2]], [['a', 'b'], [1, 2]]],
  ['a blank cell for a table', parameter('cells'), 0, null],
];

test.each(accepted)('%s is understood', (_name, given, raw, expected) => {
  expect(plainArgument(given, raw)).toEqual(success(expected));
});

const refused: readonly (readonly [string, PlainParameter, unknown, string, string])[] = [
  ['a word for a number', parameter('number'), 'abc', 'mot\u00a0: trouvé «\u00a0abc\u00a0», attendu un nombre', 'word: found "abc", expected a number'],
  ['half a day of grace', parameter('integer', { min: 0, max: 10 }), 1.5, 'mot\u00a0: trouvé «\u00a01.5\u00a0», attendu un nombre entier de 0 à 10', 'word: found "1.5", expected a whole number from 0 to 10'],
  ['a number above its bound', parameter('number', { max: 1 }), 1.01, 'mot\u00a0: trouvé «\u00a01.01\u00a0», attendu un nombre jusqu’à 1', 'word: found "1.01", expected a number up to 1'],
  ['an ambiguous date', parameter('day'), '03/04/2024', 'mot\u00a0: trouvé «\u00a003/04/2024\u00a0», attendu une date, ou AAAA-MM-JJ', 'word: found "03/04/2024", expected a date, or YYYY-MM-DD'],
  ['a day that no calendar has', parameter('day'), '2023-02-29', 'mot\u00a0: trouvé «\u00a02023-02-29\u00a0», attendu une date, ou AAAA-MM-JJ', 'word: found "2023-02-29", expected a date, or YYYY-MM-DD'],
  ['a range for one cell', parameter('day'), [[1, 2], [3, 4]], 'mot\u00a0: trouvé «\u00a02 × 2\u00a0», attendu une seule cellule', 'word: found "2 × 2", expected a single cell'],
  ['a word that is no choice', parameter('choice', { choices }), 'fifo', 'mot\u00a0: trouvé «\u00a0fifo\u00a0», attendu "épuisement", "simple"', 'word: found "fifo", expected "countback", "simple"'],
  ['neither yes nor no', parameter('truth'), 'maybe', 'mot\u00a0: trouvé «\u00a0maybe\u00a0», attendu VRAI ou FAUX', 'word: found "maybe", expected TRUE or FALSE'],
  ['one cell for a table', parameter('cells'), 'x', 'mot\u00a0: trouvé «\u00a0x\u00a0», attendu une plage avec sa ligne d’en-têtes', 'word: found "x", expected a range with its header row'],
  ['an error cell as text', parameter('number'), '#N/A', 'mot\u00a0: la cellule contient l’erreur #N/A\u00a0; corrigez-la d’abord', 'word: the cell holds the error #N/A; put that right first'],
  ['an error cell as an object', parameter('day'), { type: 'Error', basicValue: '#REF!', basicType: 'Error' }, 'mot\u00a0: la cellule contient l’erreur #REF!\u00a0; corrigez-la d’abord', 'word: the cell holds the error #REF!; put that right first'],
];

test.each(refused)('%s is refused, with what was found and what is expected', (_name, given, raw, fr, en) => {
  const outcome = plainArgument(given, raw);
  expect(outcome).toEqual(expect.objectContaining({ ok: false }));
  expect(outcome.ok ? null : outcome.failure).toMatchObject({ kind: 'invalidValue', text: { fr, en } });
});

describe('subjects', () => {
  const client: Parameter = { name: { fr: 'client', en: 'client' }, kind: 'subject', text: { fr: 'le client', en: 'the client' } };
  const values = (raw: unknown): readonly Outcome<string>[] => {
    const read = subjectArgument(client, raw);
    return read.ok ? read.value.values : [];
  };

  test('a scalar and a range of one cell are one subject', () => {
    expect(values('Martin')).toEqual([success('Martin')]);
    expect(values([['Martin']])).toEqual([success('Martin')]);
  });

  test('a client code that is a number is its digits', () => {
    expect(values([[1042], [7]])).toEqual([success('1042'), success('7')]);
  });

  test('0, null and empty text are blank, in a cell and in a range', () => {
    expect([0, null, undefined, ''].map((raw) => values(raw))).toEqual(Array.from({ length: 4 }, () => [success('')]));
    expect(values([[0], [null], ['']])).toEqual([success(''), success(''), success('')]);
  });

  test('an error cell among clients is refused alone', () => {
    const [first, second] = values([['Martin'], ['#N/A']]);
    expect(first).toEqual(success('Martin'));
    expect(second).toMatchObject({ ok: false, failure: { code: 'error-cell' } });
  });

  test('a whole column is refused with its size', () => {
    const column = Array.from({ length: 1_000_001 }, () => ['']);
    expect(subjectArgument(client, column)).toMatchObject(invalidValue('range-too-large', {
      fr: 'client\u00a0: plage de 1000001 × 1 cellules\u00a0; limitez-la aux lignes remplies',
      en: 'client: a range of 1000001 × 1 cells; limit it to the rows in use',
    }));
  });
});
