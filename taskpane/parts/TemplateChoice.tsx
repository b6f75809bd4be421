import { Field, Select } from '@fluentui/react-components';
import { LEVEL_NAMES } from '../../src/reminders/reminderReason';
import type { Channel, Level } from '../../src/reminders/reminderLine';
import { useLanguage } from '../languageContext';
import type { ChosenTemplate } from '../state/listState';
import { templateTexts as texts } from '../texts/templateTexts';
import { CHANNEL_WORDS } from '../texts/todayTexts';

const LEVELS = [0, 1, 2, 3, 4] as const;

/** The ways of contact that a step has; a formal notice has one only. */
function channelsOf(level: Level): readonly Channel[] {
  return level === 4 ? ['registered'] : ['mail', 'call', 'letter'];
}

/** Which template: of which step, channel, language and wording. */
export function TemplateChoice({ chosen, onChosen }: { readonly chosen: ChosenTemplate; readonly onChosen: (chosen: ChosenTemplate) => void }) {
  const { say } = useLanguage();
  const set = (change: Partial<ChosenTemplate>): void => {
    const next = { ...chosen, ...change };
    const channels = channelsOf(next.level);
    onChosen({ ...next, channel: channels.includes(next.channel) ? next.channel : channels[0]! });
  };
  const choice = (label: string, name: string, value: string, options: readonly (readonly [string, string])[], onValue: (value: string) => void) => (
    <Field size="small" className="vigie-field" label={label}>
      <Select data-choice={`template-${name}`} value={value} onChange={(_, data) => onValue(data.value)}>
        {options.map(([each, word]) => <option key={each} value={each}>{word}</option>)}
      </Select>
    </Field>
  );
  return (
    <div className="vigie-two">
      {choice(say(texts.step), 'level', String(chosen.level), LEVELS.map((level) => [String(level), say(LEVEL_NAMES[level]!)]), (value) => set({ level: Number(value) as Level }))}
      {choice(say(texts.channel), 'channel', chosen.channel, channelsOf(chosen.level).map((channel) => [channel, say(CHANNEL_WORDS[channel])]), (value) => set({ channel: value as Channel }))}
      {choice(say(texts.language), 'language', chosen.language, [['fr', say(texts.french)], ['en', say(texts.english)]], (value) => set({ language: value === 'en' ? 'en' : 'fr' }))}
      {choice(say(texts.wording), 'variant', chosen.variant, [['A', say(texts.wordingA)], ['B', say(texts.wordingB)]], (value) => set({ variant: value === 'B' ? 'B' : 'A' }))}
    </div>
  );
}
