import { Checkbox, Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Letterhead } from '../../src/reminders/letterSettings';
import { useLanguage } from '../languageContext';
import { draftTexts } from '../texts/draftTexts';
import { reminderSettingsTexts } from '../texts/reminderSettingsTexts';
import type { ViewProps } from '../views/viewProps';

/** Who writes: typed once, kept in the workbook, in every draft. */
export function DraftLetterhead({ state, effects, open }: Pick<ViewProps, 'state' | 'effects'> & { readonly open: boolean }) {
  const { say } = useLanguage();
  const { letterhead, options } = state.settings;
  const { reminders } = options;
  // Once it was needed it stays: it must not fold up while the user goes from the first field to the second.
  const [needed, setNeeded] = useState(open);
  if (open && !needed) setNeeded(true);
  const set = (change: Partial<Letterhead>): void => effects.change({ ...state.settings, letterhead: { ...letterhead, ...change } });
  return (
    <details className="vigie-details" {...(needed ? { open: true } : {})}>
      <summary>{say(draftTexts.signature)}</summary>
      <Line label={say(draftTexts.sender)} value={letterhead.sender} onValue={(sender) => set({ sender })} />
      <Line label={say(draftTexts.senderContact)} value={letterhead.senderContact} onValue={(senderContact) => set({ senderContact })} />
      <Line label={say(draftTexts.senderAddress)} value={letterhead.senderAddress} long onValue={(senderAddress) => set({ senderAddress })} />
      <Line label={say(draftTexts.paymentDetails)} value={letterhead.paymentDetails} onValue={(paymentDetails) => set({ paymentDetails })} />
      <Checkbox label={say(reminderSettingsTexts.namePenalties)} checked={reminders.namePenalties} onChange={(_, { checked }) => effects.change({ ...state.settings, options: { ...options, reminders: { ...reminders, namePenalties: checked === true } } })} />
    </details>
  );
}

/** A text that is kept when the user leaves the field. */
function Line({ label, value, onValue, long = false }: { readonly label: string; readonly value: string; readonly onValue: (value: string) => void; readonly long?: boolean }) {
  const [typed, setTyped] = useState<string | null>(null);
  const commit = (): void => {
    if (typed !== null && typed !== value) onValue(typed);
    setTyped(null);
  };
  const given = { value: typed ?? value, onChange: (_: unknown, data: { value: string }) => setTyped(data.value), onBlur: commit };
  return <Field size="small" className="vigie-field" label={label}>{long ? <Textarea rows={2} {...given} /> : <Input {...given} />}</Field>;
}
