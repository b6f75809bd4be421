import { Field, Input, Select } from '@fluentui/react-components';
import type { SerialDay } from '../../src/base/serialDay';
import { toMinorUnits } from '../../src/base/money';
import type { Text } from '../../src/base/text';
import { OUTCOMES, type LogOutcome } from '../../src/reminders/logEvent';
import type { NotedOutcome } from '../analysis/loggedEvents';
import { dayFromInput, dayInputValue } from '../format/dayInput';
import { useLanguage } from '../languageContext';
import { draftTexts } from '../texts/draftTexts';
import { OUTCOME_WORDS } from '../texts/todayTexts';

/** What the user typed about an outcome, as it stands. */
export interface TypedOutcome {
  readonly outcome: LogOutcome | '';
  readonly promisedOn: string;
  readonly amount: string;
  readonly note: string;
}
export const NO_OUTCOME: TypedOutcome = { outcome: '', promisedOn: '', amount: '', note: '' };

/** The outcome as it is logged; null where there is none, a sentence where it cannot be. */
export function notedOutcome({ outcome, promisedOn, amount, note }: TypedOutcome, asOf: SerialDay, minorDigits: number): NotedOutcome | null | { readonly wrong: Text } {
  const cleaned = note.trim().slice(0, 500);
  if (outcome === '') return cleaned === '' ? null : { outcome: 'other', promisedOn: null, amount: null, note: cleaned };
  if (outcome !== 'promised') return { outcome, promisedOn: null, amount: null, note: cleaned };
  const day = dayFromInput(promisedOn);
  if (day === null || day < asOf) return { wrong: draftTexts.needsDay };
  const typed = amount.trim().replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  if (typed !== '' && !/^\d{1,12}(\.\d+)?$/.test(typed)) return { wrong: draftTexts.badAmount };
  const minor = typed === '' ? 0 : toMinorUnits(Number(typed), minorDigits);
  return { outcome, promisedOn: day, amount: minor === 0 ? null : minor, note: cleaned };
}

/** What came of a contact, in the words of the log. */
export function ReminderOutcome({ typed, asOf, none, onTyped }: { readonly typed: TypedOutcome; readonly asOf: SerialDay; readonly none: Text; readonly onTyped: (typed: TypedOutcome) => void }) {
  const { say } = useLanguage();
  const set = (change: Partial<TypedOutcome>): void => onTyped({ ...typed, ...change });
  return (
    <div className="vigie-outcome">
      <Field size="small" className="vigie-field" label={say(draftTexts.outcome)}>
        <Select data-choice="outcome" value={typed.outcome} onChange={(_, { value }) => set({ outcome: value as LogOutcome | '' })}>
          <option value="">{say(none)}</option>
          {OUTCOMES.map((each) => <option key={each} value={each}>{say(OUTCOME_WORDS[each])}</option>)}
        </Select>
      </Field>
      {typed.outcome === 'promised' && (
        <div className="vigie-two">
          <Field size="small" className="vigie-field" label={say(draftTexts.promisedOn)}><Input type="date" min={dayInputValue(asOf)} value={typed.promisedOn} onChange={(_, { value }) => set({ promisedOn: value })} /></Field>
          <Field size="small" className="vigie-field" label={say(draftTexts.amount)}><Input inputMode="decimal" placeholder={say(draftTexts.amountHint)} value={typed.amount} onChange={(_, { value }) => set({ amount: value })} /></Field>
        </div>
      )}
      <Field size="small" className="vigie-field" label={say(draftTexts.note)}><Input value={typed.note} onChange={(_, { value }) => set({ note: value })} /></Field>
    </div>
  );
}
