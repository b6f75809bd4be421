import type { Text } from '../../../src/base/text';
import { cashTexts } from '../../../taskpane/texts/cashTexts';
import { LOSS_BUCKETS } from '../../../taskpane/texts/lossBuckets';
import { clientsTableTexts } from '../../../taskpane/texts/clientsTableTexts';
import { clientTexts } from '../../../taskpane/texts/clientTexts';
import { dataTexts } from '../../../taskpane/texts/dataTexts';
import { frameTexts } from '../../../taskpane/texts/frameTexts';
import { GRADE_WORDS } from '../../../taskpane/texts/gradeWords';
import { inBoth } from '../../../taskpane/texts/inBoth';
import { settingsTexts } from '../../../taskpane/texts/settingsTexts';
import { LIMIT_USES, termsTexts } from '../../../taskpane/texts/termsTexts';
import { draftTexts } from '../../../taskpane/texts/draftTexts';
import { CHANNEL_WORDS, CLASS_WORDS, OUTCOME_WORDS, todayTexts } from '../../../taskpane/texts/todayTexts';
import { reminderSettingsTexts } from '../../../taskpane/texts/reminderSettingsTexts';
import { FIELD_TEXTS, templateTexts } from '../../../taskpane/texts/templateTexts';
import { trialTexts } from '../../../taskpane/texts/trialTexts';

type Entry = Text | ((...args: never[]) => Text);
const { writtenIn, ...draft } = draftTexts;
const { hints, costOf, deadline, ladderOf, stepNames, ...reminderSettings } = reminderSettingsTexts;
const groups: Record<string, Record<string, Entry>> = {
  cashTexts, clientsTableTexts, termsTexts, LOSS_BUCKETS, LIMIT_USES, clientTexts, dataTexts, frameTexts, GRADE_WORDS, settingsTexts, CHANNEL_WORDS, CLASS_WORDS, OUTCOME_WORDS, writtenIn, draft, todayTexts, trialTexts, hints, costOf, deadline, ladderOf,
  stepNames: Object.fromEntries(stepNames.entries()), reminderSettings, templateTexts, FIELD_TEXTS,
};
/** Texts made of other texts. */
const SOME: Text = { fr: 'ceci', en: 'this' };
const NEEDS_TEXTS = new Set(['clientsTableTexts.notUsed', 'termsTexts.law', 'termsTexts.fromTo', 'settingsTexts.referenceRateHint', 'dataTexts.badOptionsSheet']);
/** What the others are made of, where it is not words or numbers. */
const GIVEN: Readonly<Record<string, readonly unknown[]>> = { 'dataTexts.keptSheets': [[{ kept: 'Clients', added: 'Clients (2)' }]] };
const all = Object.entries(groups).flatMap(([group, texts]) => Object.entries(texts).map(([name, entry]) => ({
  name: `${group}.${name}`,
  text: typeof entry === 'function' ? entry(...(GIVEN[`${group}.${name}`] ?? (NEEDS_TEXTS.has(`${group}.${name}`) ? [SOME, SOME, SOME, SOME] : ['7', '8', '9'])) as never[]) : entry,
})));

test.each(all)('$name is set as French is printed, and addresses the reader as “vous”', ({ text: { fr } }) => {
  expect(fr).not.toMatch(/ [:;?!»€%]|« | »/);
  expect(fr).not.toMatch(/[^\u00a0\u202f](?:[;?!»€%])|[a-zéà):]: /u);
  expect(fr).not.toMatch(/'|\.\.\./);
  expect(fr).not.toMatch(/(?<!\p{L})(?:tu|ton|tes|toi)(?!\p{L})/iu);
});

test.each(all)('$name says something in both languages', ({ text: { fr, en } }) => {
  expect(fr.trim()).not.toBe('');
  expect(en.trim()).not.toBe('');
  expect(en).not.toMatch(/'|\.\.\./);
});

test.each([
  ["C'est vrai ?", 'C’est vrai\u00a0?'],
  ['« Registre » : 12 %', '«\u00a0Registre\u00a0»\u00a0: 12\u00a0%'],
  ['12 345 € ; rien', '12 345\u00a0€\u00a0; rien'],
])('%s is printed as %s', (typed, printed) => {
  expect(inBoth(typed, '-').fr).toBe(printed);
});
