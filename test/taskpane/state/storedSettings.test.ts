import { fc } from '../../support/laws';
import { DEFAULT_OPTIONS } from '../../../src/ledger/options';
import { readOptions } from '../../../src/ledger/readOptions';
import { optionsList } from '../../../taskpane/lists/optionsList';
import { DEFAULT_SETTINGS, type PaneSettings } from '../../../taskpane/state/paneSettings';
import { readStoredSettings, storedSettings } from '../../../taskpane/state/storedSettings';

const chosen: PaneSettings = {
  language: 'fr', placeId: 'name:Ledger', paymentsId: 'sheet:P', asOf: 46000, onSheet: true, clientsId: 'none', sheetAsOf: 45999,
  letterhead: { sender: 'Atelier Nord', senderContact: '01 99 00 12 34', senderAddress: '1 rue du Port', paymentDetails: 'IBAN' },
  templates: { 'fr.1.mail': { subject: 'À régler', body: '{greeting}\n\n{table}' }, 'fr.4.registered.B': { subject: 'Mise en demeure', body: '{opening}' } },
  logged: { 'R46000-abc': 'done', 'O46000-def': 'cancelled' },
  options: {
    ...DEFAULT_OPTIONS, language: 'en', mapping: { client: 'Tiers', due: 'À payer le' }, currency: 'EUR', defaultTerms: 30, grace: 3, tolerance: 0.05,
    gradeBounds: [5, 20, 40, 60], dsoDays: 90, dateOrder: 'dmy', decimal: ',', statusWords: { paid: ['soldé'] },
    reminders: {
      ...DEFAULT_OPTIONS.reminders, calendar: 'FR-57', floor: 0, courtesyDays: 0, namePenalties: false,
      ladders: { ...DEFAULT_OPTIONS.reminders.ladders, person: { stepDays: [12, 30, 50, 80], minimumGap: 9, capCount: 1, capDays: 20 } },
    },
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

test.each<{ name: string; options: unknown; expected: Partial<PaneSettings['options']> }>([
  { name: 'a negative tolerance', options: [['tolerance', -1], ['grace', 4]], expected: { tolerance: 0, grace: 4 } },
  { name: 'bounds that do not rise', options: [['grade C from', 5]], expected: { gradeBounds: [10, 25, 45, 65] } },
  { name: 'a key that does not exist', options: [['__proto__', 'a'], ['column client', 'Tiers']], expected: { mapping: { client: 'Tiers' } } },
  { name: 'what is no pair', options: ['grace', ['grace'], ['grace', 3, 4], ['grace', 5]], expected: { grace: 5 } },
  { name: 'what is no list', options: { grace: 5 }, expected: { grace: 0 } },
])('$name is left out, the rest stays', ({ options, expected }) => {
  expect(readStoredSettings(JSON.stringify({ version: 1, options })).options).toEqual({ ...DEFAULT_OPTIONS, ...expected });
});

test('of the templates kept, those that no message could leave with are left out, and all of them stay within bounds', () => {
  const body = '{table}';
  const stored = { 'fr.1.mail': { subject: 'a', body }, 'fr.2.mail': { subject: 'a', body: '{nobody}' }, 'xx.1.mail': { subject: 'a', body }, 'fr.4.mail': { subject: 'a', body }, 'en.1.call': 3, __proto__: 1 };
  expect(readStoredSettings(JSON.stringify({ version: 1, templates: stored })).templates).toEqual({ 'fr.1.mail': stored['fr.1.mail'] });
  const many = Object.fromEntries(['fr', 'en'].flatMap((language) => [0, 1, 2, 3].flatMap((level) => ['mail', 'call', 'letter'].flatMap((channel) => ['', '.B'].map((variant) => [`${language}.${level}.${channel}${variant}`, { subject: 'é', body: 'é'.repeat(9_000) }])))));
  const { templates } = readStoredSettings(JSON.stringify({ version: 1, templates: many }));
  expect(JSON.stringify(templates).length).toBeLessThan(90_000);
  expect(Object.keys(templates).length).toBeGreaterThan(15);
});

test('the settings sheet, read as a range, gives the same options in either language; 0 is not lost', () => {
  for (const language of ['fr', 'en'] as const) {
    for (const options of [chosen.options, { ...DEFAULT_OPTIONS, defaultTerms: 0 }]) {
      const { rows, names } = optionsList({ ...chosen, options }, 46000, language);
      expect(names![1]).toEqual({ name: 'VigieOptions', row: 2, column: 1, rows: rows.length - 1, columns: 2 });
      expect(readOptions(rows.slice(1))).toEqual({ ok: true, value: options });
    }
  }
});

test('whatever the file says, the settings have the right shape and store again', () => {
  fc.assert(fc.property(fc.json(), fc.jsonValue(), (text, value) => {
    for (const stored of [text, JSON.stringify({ version: 1, options: value, onSheet: value, asOf: value, letterhead: value, logged: value, templates: value, paymentsId: value, placeId: value })]) {
      const settings = readStoredSettings(stored);
      expect(readStoredSettings(storedSettings(settings))).toEqual(settings);
    }
  }));
});
