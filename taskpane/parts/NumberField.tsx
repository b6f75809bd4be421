import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useLanguage } from '../languageContext';
import { settingsTexts } from '../texts/settingsTexts';

/** A number that is kept when the user leaves the field; what is no number says so and changes nothing. */
export function NumberField({ label, hint, value, onValue, max, min = 0, optional = false, whole = true }: {
  readonly label: string; readonly hint?: string; readonly value: number | null; readonly onValue: (value: number | null) => void;
  readonly max: number; readonly min?: number; readonly optional?: boolean; readonly whole?: boolean;
}) {
  const { say } = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value === null ? '' : String(value));
  const number = readNumber(shown, whole);
  const inside = number !== null && number >= min && number <= max;
  const good = shown.trim() === '' ? optional : inside;
  const commit = (): void => {
    if (typed === null || !good) return;
    setTyped(null);
    if (number !== value) onValue(number);
  };
  return (
    <Field size="small" className="vigie-field" label={label} {...(hint === undefined ? {} : { hint })} validationState={good ? 'none' : 'error'} {...(good ? {} : { validationMessage: say(settingsTexts.badNumber(min, max)) })}>
      <Input inputMode="decimal" value={shown} onChange={(_, data) => setTyped(data.value)} onBlur={commit} onKeyDown={({ key }) => { if (key === 'Enter') commit(); }} />
    </Field>
  );
}

function readNumber(text: string, whole: boolean): number | null {
  const number = /^\s*\d+([.,]\d+)?\s*$/.test(text) ? Number(text.replace(',', '.')) : NaN;
  return Number.isFinite(number) && (!whole || Number.isInteger(number)) ? number : null;
}
