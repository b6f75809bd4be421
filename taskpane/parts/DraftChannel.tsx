import { Field, Select } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Channel, ReminderLine } from '../../src/reminders/reminderLine';
import type { Analysis } from '../analysis/analysis';
import { channelRecord } from '../analysis/channelRecord';
import { useLanguage } from '../languageContext';
import { draftTexts } from '../texts/draftTexts';
import { CHANNEL_WORDS } from '../texts/todayTexts';

const ENOUGH_CONTACTS = 20;

/** The way of contact, the proposed one first, with what the log shows about each. A formal notice has one way only. */
export function DraftChannel({ line, analysis, channel, onChannel }: {
  readonly line: ReminderLine; readonly analysis: Analysis; readonly channel: Channel; readonly onChannel: (channel: Channel) => void;
}) {
  const { say } = useLanguage();
  const record = useMemo(() => channelRecord(analysis, line.client), [analysis, line.client]);
  const choices = line.level === 4 ? (['registered'] as const) : (['mail', 'call', 'letter'] as const);
  const count = ({ worked, tried }: { readonly worked: number; readonly tried: number }): string => `${worked}/${tried}`;
  return (
    <div className="vigie-channel">
      <Field size="small" className="vigie-field" label={say(draftTexts.channel)}>
        <Select data-choice="channel" value={channel} disabled={choices.length === 1} onChange={(_, { value }) => onChannel(value as Channel)}>
          {choices.map((each) => <option key={each} value={each}>{each === line.channel ? say(draftTexts.proposed(say(CHANNEL_WORDS[each]))) : say(CHANNEL_WORDS[each])}</option>)}
        </Select>
      </Field>
      {choices.length > 1 && (
        <details className="vigie-details">
          <summary>{say(draftTexts.evidence)}</summary>
          {record.contacts < ENOUGH_CONTACTS && <p className="vigie-hint">{say(draftTexts.thinLog(record.contacts))}</p>}
          {record.usual && <p>{say(draftTexts.usual(record.usual.reminders, record.usual.invoices))}</p>}
          <ul>{record.channels.map(({ channel: each, own, all }) => <li key={each}>{say(draftTexts.worked(say(CHANNEL_WORDS[each]), count(own), count(all), analysis.reminderSettings.workedWithin))}</li>)}</ul>
          {record.channels.length > 0 && <p className="vigie-hint">{say(draftTexts.evidenceHint)}</p>}
        </details>
      )}
    </div>
  );
}
