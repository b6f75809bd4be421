import { DEFAULT_OPTIONS } from '../../src/ledger/options';
import { foldName } from '../../src/ledger/foldName';
import { OPTION_ENTRIES, writeOptions } from '../../src/ledger/optionsSchema';
import { readOptions } from '../../src/ledger/readOptions';

test.each<[string, unknown[][], object]>([
  ['nothing', [], {}],
  ['a header and blanks', [['Option', 'Valeur'], ['', ''], [0, 0], ['grace', '']], {}],
  ['French keys, accents and case ignored', [['TOLERANCE DE RETARD', 5], ['Devise', '€'], ['ordre des dates', 'jma']], { grace: 5, currency: 'EUR', dateOrder: 'dmy' }],
  ['English keys', [['grace', '5'], ['default terms', '0'], ['grade B from', 12.5]], { grace: 5, defaultTerms: 0, gradeBounds: [12.5, 25, 45, 65] }],
  ['a mapping', [['colonne client', 'Nom'], ['column due', 'Due']], { mapping: { client: 'Nom', due: 'Due' } }],
  ['status codes', [['status cancelled', 4], ['statut ouvert', '1; 2']], { statusWords: { cancelled: ['4'], open: ['1', '2'] } }],
  ['reminders', [['jours fériés', 'Alsace-Moselle'], ['least amount to chase', "0"], ['jours entre relances organisme public', 12], ['name penalties', 'non']], {
    reminders: { ...DEFAULT_OPTIONS.reminders, calendar: 'FR-57', floor: 0, namePenalties: false, ladders: { ...DEFAULT_OPTIONS.reminders.ladders, publicBody: { ...DEFAULT_OPTIONS.reminders.ladders.publicBody, minimumGap: 12 } } },
  }],
  ['payments mapping', [['payments column date', 'When']], { paymentsMapping: { issued: 'When' } }],
])('%s', (_, cells, expected) => {
  expect(readOptions(cells)).toEqual({ ok: true, value: { ...DEFAULT_OPTIONS, ...expected } });
});

test.each<[string, unknown[][], string, string]>([
  ['an unknown key', [['graec', 5]], 'option-unknown', 'graec'],
  ['a bad value', [['grace', 'soon']], 'option-value', 'soon'],
  ['a value out of bounds', [['grace', 999]], 'option-value', '0 to 365'],
  ['an error cell', [['grace', '#N/A']], 'option-value', '#N/A'],
  ['grades that do not rise', [['grade B from', 30]], 'option-grades', '30, 25, 45, 65'],
  ['steps that do not rise', [['reminder 1 after', 12]], 'option-steps', '12, 10, 30, 40'],
  ['a calendar that is none', [['public holidays', 'Mars']], 'option-value', 'FR-57'],
  ['a gap of no day', [['days between reminders', '0']], 'option-value', '1 to 90'],
  ['an error for a key', [['grace', 3], ['#N/A', 5]], 'option-unknown', '"#N/A" (row 2); expected: a known option'],
  ['an error object for a key', [[{ type: 'Error', basicValue: '#REF!' }, 5]], 'option-unknown', '#REF!'],
  ['__proto__', [['__proto__', 1]], 'option-unknown', '__proto__'],
])('%s is named', (_, cells, code, mentioned) => {
  const outcome = readOptions(cells);
  expect(outcome).toMatchObject({ ok: false, failure: { kind: 'invalidValue', code } });
  expect(!outcome.ok && outcome.failure.text.en).toContain(mentioned);
});

test('what is written reads back, in both languages', () => {
  const options = { ...DEFAULT_OPTIONS, grace: 3, tolerance: 0.5, defaultTerms: 30, mapping: { client: 'Qui' }, statusWords: { paid: ['9', '8'] }, language: 'en' as const };
  for (const language of ['fr', 'en'] as const) for (const all of [false, true]) expect(readOptions(writeOptions(options, language, all))).toEqual({ ok: true, value: options });
});

test('keys are all different, in each language', () => {
  for (const language of ['fr', 'en'] as const) expect(new Set(OPTION_ENTRIES.map(({ key }) => foldName(key[language]))).size).toBe(OPTION_ENTRIES.length);
});
