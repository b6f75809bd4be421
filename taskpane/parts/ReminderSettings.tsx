import { Checkbox, Field, Select } from '@fluentui/react-components';
import { calendarCodes } from '../../src/base/calendar';
import type { Options } from '../../src/ledger/options';
import { DEFAULT_REMINDER_OPTIONS, type ReminderOptions } from '../../src/ledger/reminderOptions';
import { calendarOfCountry } from '../../src/reminders/reminderSettings';
import { calendarName } from '../format/calendarName';
import { useLanguage } from '../languageContext';
import { reminderSettingsTexts as texts } from '../texts/reminderSettingsTexts';
import { LadderSettings } from './LadderSettings';
import { NumberField } from './NumberField';
import { Section } from './Section';

const KINDS = ['business', 'person', 'publicBody'] as const;
const CHANNELS = ['mail', 'call', 'letter', 'registered'] as const;
const DEFAULTS = DEFAULT_REMINDER_OPTIONS;

/** When, whom and at what cost reminders go out; the same in the list here and in `REMINDERS` in a cell. */
export function ReminderSettings({ options, onOptions }: { readonly options: Options; readonly onOptions: (change: Partial<Options>) => void }) {
  const { say, language } = useLanguage();
  const { reminders } = options;
  const set = (change: Partial<ReminderOptions>): void => onOptions({ reminders: { ...reminders, ...change } });
  const codes = [...calendarCodes()].sort((a, b) => calendarName(a, language).localeCompare(calendarName(b, language), language));
  const number = (key: 'courtesyDays' | 'floor' | 'callFrom' | 'promiseGrace' | 'announcedWait' | 'staleDays', max: number, min = 0, whole = true) => (
    <NumberField key={key} label={say(texts[key])} hint={say(texts.hints[key])} value={reminders[key]} min={min} max={max} whole={whole} onValue={(value) => set({ [key]: value ?? DEFAULTS[key] })} />
  );
  return (
    <Section title={say(texts.title)} hint={say(texts.hint)}>
      <Field size="small" className="vigie-field" label={say(texts.calendar)}>
        <Select data-choice="calendar" value={reminders.calendar ?? ''} onChange={(_, { value }) => set({ calendar: value === '' ? null : value })}>
          <option value="">{say(texts.ofCountry(calendarName(calendarOfCountry(options.country), language)))}</option>
          {codes.map((code) => <option key={code} value={code}>{calendarName(code, language)}</option>)}
        </Select>
      </Field>
      {number('floor', 1_000_000, 0, false)}
      {number('courtesyDays', 30)}
      {number('staleDays', 365, 1)}
      <Checkbox label={say(texts.namePenalties)} checked={reminders.namePenalties} onChange={(_, { checked }) => set({ namePenalties: checked === true })} />
      <details className="vigie-details">
        <summary>{say(texts.costs)}</summary>
        <p className="vigie-hint">{say(texts.costsHint)}</p>
        <div className="vigie-two">
          {CHANNELS.map((channel) => (
            <NumberField key={channel} label={say(texts.costOf[channel])} value={reminders.contactCost[channel]} max={10_000} whole={false}
              onValue={(value) => set({ contactCost: { ...reminders.contactCost, [channel]: value ?? DEFAULTS.contactCost[channel] } })} />
          ))}
        </div>
        {number('callFrom', 1_000_000_000, 0, false)}
      </details>
      <details className="vigie-details">
        <summary>{say(texts.waits)}</summary>
        {number('promiseGrace', 30)}
        {number('announcedWait', 30)}
        {(['lastNotice', 'formalNotice'] as const).map((step) => (
          <NumberField key={step} label={say(texts.deadline[step])} value={reminders.deadlineDays[step]} min={1} max={90}
            onValue={(value) => set({ deadlineDays: { ...reminders.deadlineDays, [step]: value ?? DEFAULTS.deadlineDays[step] } })} />
        ))}
      </details>
      {KINDS.map((kind) => (
        <details key={kind} className="vigie-details" data-ladder={kind}>
          <summary>{say(texts.ladderOf[kind])}</summary>
          <LadderSettings ladder={reminders.ladders[kind]} initial={DEFAULTS.ladders[kind]} onLadder={(ladder) => set({ ladders: { ...reminders.ladders, [kind]: ladder } })} />
        </details>
      ))}
    </Section>
  );
}
