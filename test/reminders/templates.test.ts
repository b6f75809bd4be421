import type { Language } from '../../src/base/text';
import { historyByClient } from '../../src/reminders/clientHistory';
import { defaultTemplate } from '../../src/reminders/defaultTemplates';
import { draftMessage } from '../../src/reminders/draftMessage';
import { DEFAULT_LETTER_SETTINGS } from '../../src/reminders/letterSettings';
import { UNKNOWN_PROFILE } from '../../src/reminders/clientProfile';
import type { Channel, Level } from '../../src/reminders/reminderLine';
import { reminderList } from '../../src/reminders/reminderList';
import { templateFault, templateGaps } from '../../src/reminders/templateFault';
import { templateFor, templateKey } from '../../src/reminders/templates';
import { variantEvidence } from '../../src/reminders/variantEvidence';
import { reminderEvent } from '../../taskpane/analysis/loggedEvents';
import { dayOf, ledgerOf } from '../support/ledgerOf';
import { handMadeModel } from './handMadeModel';
import { reminder } from './logEvents';

const TODAY = dayOf('2026-03-12');

describe('our own templates', () => {
  const all = (['fr', 'en'] as const).flatMap((language) => ([0, 1, 2, 3, 4] as const).flatMap((level) =>
    (level === 4 ? ['registered'] as const : ['mail', 'call', 'letter'] as const).map((channel): [Language, Level, Channel] => [language, level, channel])));
  test.each(all)('%s, step %i, by %s: nothing is wrong, nothing is missing', (language, level, channel) => {
    const template = defaultTemplate(language, level, channel);
    expect(templateFault(template)).toBeNull();
    expect(templateGaps(template, language, level, channel)).toEqual([]);
  });
});

test.each<[string, string, string, string]>([
  ['an unknown field in the subject', '{totl}', 'x', '{totl}'], ['in the text', 'x', 'a {name} b', '{name}'], ['an open brace', 'x', 'a { b', '{'], ['a brace too many', 'x', 'a } b', '}'],
])('%s is named', (_, subject, body, named) => {
  expect(templateFault({ subject, body })!.text.en).toContain(named);
  expect(templateFault({ subject, body })!.text.fr).toContain(named);
});

test.each<[string, string, string, Level, RegExp]>([
  ['the table', 'a', '{dispute}{disregard}', 1, /\{table\}/], ['the dispute route', 'a', '{table}{disregard}', 2, /\{dispute\}/], ['the disregard', 'a', '{table}{dispute}', 3, /\{disregard\}/],
  ['the words in the subject', 'Payez', '{opening}{table}{request}{dispute}', 4, /mise en demeure/], ['the consequence', 'Mise en demeure', '{opening}{table}{dispute}', 4, /\{request\}/],
  ['the deadline', 'Mise en demeure', 'Nous vous mettons en demeure. {table}{request}{dispute}', 4, /\{deadline\}/],
])('a template without %s says so, once', (_, subject, body, level, named) => {
  const gaps = templateGaps({ subject, body }, 'fr', level, level === 4 ? 'registered' : 'mail');
  expect(gaps).toHaveLength(1);
  expect(gaps[0]!.fr).toMatch(named);
});

test('without a second wording everybody has the first; with one, each client always the same, and the log can tell', () => {
  expect(templateFor({}, 'fr', 1, 'mail', 'Leroy')).toEqual({ template: defaultTemplate('fr', 1, 'mail'), variant: '' });
  const own = { [templateKey('fr', 1, 'mail')]: { subject: 'one', body: '1' }, [templateKey('fr', 1, 'mail', 'B')]: { subject: 'two', body: '2' } };
  const given = Array.from({ length: 200 }, (_, at) => templateFor(own, 'fr', 1, 'mail', `client ${at}`));
  expect(given.every(({ template, variant }) => (variant === 'B' ? template.subject === 'two' : variant === 'A' && template.subject === 'one'))).toBe(true);
  expect(new Set(given.map(({ variant }) => variant)).size).toBe(2);
  expect(templateFor(own, 'en', 1, 'mail', 'Leroy').variant).toBe('');
});

test('what followed each wording: done reminders of that step and channel, old enough to tell', () => {
  const ledger = ledgerOf(Array.from({ length: 6 }, (_, at) => ({
    client: 'Leroy', issued: TODAY - 90, due: TODAY - 60, amount: 100, number: `F${at}`, ...(at % 2 === 0 ? { payments: [[TODAY - 38, 100] as const] } : {}),
  })));
  const log = [
    ...['A', 'A', 'B', 'B'].map((variant, at) => reminder('Leroy', TODAY - 40, 1, { id: `e${at}`, invoices: [`F${at}`], variant })),
    reminder('Leroy', TODAY - 40, 2, { id: 'other step', invoices: ['F0'], variant: 'A' }), reminder('Leroy', TODAY - 40, 1, { id: 'no variant', invoices: ['F0'] }),
    reminder('Leroy', TODAY - 3, 1, { id: 'too young', invoices: ['F1'], variant: 'A' }), reminder('Leroy', TODAY - 40, 1, { id: 'pending', invoices: ['F0'], variant: 'A', state: 'pending' }),
    reminder('Leroy', TODAY - 40, 1, { id: 'call', invoices: ['F0'], variant: 'A', channel: 'call' }),
  ];
  expect(variantEvidence(ledger, historyByClient(ledger, log, TODAY), TODAY, 14, 1, 'mail')).toEqual({ A: { tried: 2, worked: 1 }, B: { tried: 2, worked: 1 } });
});

test.each<[string, Level, boolean, 'business' | 'person', string]>([
  ['named', 2, true, 'business', 'pénalités citées / penalties named'], ['waived', 2, false, 'business', 'pénalités non citées / penalties not named'],
  ['no question at the first reminder', 1, false, 'business', ''], ['no question for a natural person', 2, true, 'person', ''],
])('penalties are a choice that the log shows: %s', (_, level, namePenalties, kind, note) => {
  const ledger = ledgerOf([{ client: 'Leroy', issued: TODAY - 90, due: TODAY - 50, amount: 100_000, currency: 'EUR', number: 'F1' }]);
  const log = level === 2 ? [reminder('Leroy', TODAY - 20, 1)] : [];
  const profiles = new Map([[0, { ...UNKNOWN_PROFILE, kind, address: '4 quai Sud\n44000 Nantes' }]]);
  const [line] = reminderList(ledger, TODAY, handMadeModel(ledger, TODAY, { Leroy: 60 }), undefined, { log, profiles });
  const made = draftMessage(ledger, TODAY, line!, 'fr', { letter: { ...DEFAULT_LETTER_SETTINGS, sender: 'Vigneaux', namePenalties }, known: { log, profiles }, channel: 'letter' });
  if (!made.ok) throw new Error(made.failure.text.en);
  expect(reminderEvent([], made.value, 'me').note).toBe(note);
  expect(made.value.body).toContain('Leroy\n4 quai Sud\n44000 Nantes\n\n12');
});
