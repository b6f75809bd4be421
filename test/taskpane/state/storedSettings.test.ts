import fc from 'fast-check';
import { DEFAULT_OPTIONS } from '../../../src/ledger/options';
import { DEFAULT_SETTINGS, type PaneSettings } from '../../../taskpane/state/paneSettings';
import { readStoredSettings, storedSettings } from '../../../taskpane/state/storedSettings';

const chosen: PaneSettings = {
  language: 'fr', placeId: 'name:Ledger', paymentsId: 'sheet:P', asOf: 46000, onSheet: true,
  options: {
    ...DEFAULT_OPTIONS, language: 'en', mapping: { client: 'Tiers', due: 'À payer le' }, currency: 'EUR', defaultTerms: 30, grace: 3, tolerance: 0.05,
    gradeBounds: [5, 20, 40, 60], dsoDays: 90, dateOrder: 'dmy', decimal: ',', statusWords: { paid: ['soldé'] },
  },
};

test('what is stored comes back', () => {
  expect(readStoredSettings(storedSettings(chosen))).toEqual(chosen);
  expect(readStoredSettings(storedSettings(DEFAULT_SETTINGS))).toEqual(DEFAULT_SETTINGS);
});

test.each<{ name: string; text: string | null }>([
  { name: 'nothing stored', text: null },
  { name: 'not JSON', text: '{"version":1' },
  { name: 'not an object', text: '[1]' },
  { name: 'a newer version', text: JSON.stringify({ version: 2, asOf: 46000 }) },
])('$name: the defaults', ({ text }) => {
  expect(readStoredSettings(text)).toEqual(DEFAULT_SETTINGS);
});

test.each<{ name: string; options: Record<string, unknown>; expected: Partial<PaneSettings['options']> }>([
  { name: 'a negative tolerance', options: { tolerance: -1 }, expected: { tolerance: 0 } },
  { name: 'bounds that do not rise', options: { gradeBounds: [10, 10, 45, 65] }, expected: { gradeBounds: [10, 25, 45, 65] } },
  { name: 'a period of no days', options: { dsoDays: 0 }, expected: { dsoDays: 365 } },
  { name: 'half a day of grace', options: { grace: 1.5 }, expected: { grace: 0 } },
  { name: 'a field that does not exist', options: { mapping: { __proto__x: 'a', client: 'Tiers', due: 7 } }, expected: { mapping: { client: 'Tiers' } } },
  { name: 'words that are no words', options: { statusWords: { paid: [1], open: ['a'], other: ['b'] } }, expected: { statusWords: { open: ['a'] } } },
])('$name is left out', ({ options, expected }) => {
  expect(readStoredSettings(JSON.stringify({ version: 1, options })).options).toMatchObject(expected);
  if (expected.mapping) expect(readStoredSettings(JSON.stringify({ version: 1, options })).options.mapping).toEqual(expected.mapping);
  if (expected.statusWords) expect(readStoredSettings(JSON.stringify({ version: 1, options })).options.statusWords).toEqual(expected.statusWords);
});

test('whatever the file says, the settings have the right shape and store again', () => {
  fc.assert(fc.property(fc.json(), fc.jsonValue(), (text, value) => {
    for (const stored of [text, JSON.stringify({ version: 1, options: value, asOf: value, placeId: value })]) {
      const settings = readStoredSettings(stored);
      expect(readStoredSettings(storedSettings(settings))).toEqual(settings);
    }
  }));
});
