import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { dayFromInput, dayInputValue } from '../format/dayInput';
import { formatDay } from '../format/formatDay';
import { useLanguage } from '../languageContext';
import { dataTexts } from '../texts/dataTexts';
import type { AnalysisViewProps } from '../views/viewProps';

/** The day of the figures, shown and editable; a half-typed day changes nothing until it is a day. */
export function AsOfField({ state, analysis, effects }: AnalysisViewProps) {
  const { say, language } = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const { settings } = state;
  const old = settings.asOf === null && analysis.asOf === analysis.reading.ledger.lastEvent;
  const commit = (): void => {
    const day = typed === null ? null : dayFromInput(typed);
    if (day !== null && day !== analysis.asOf) effects.change({ ...settings, asOf: day });
    setTyped(null);
  };
  return (
    <div className="vigie-asof">
      <Field size="small" label={say(dataTexts.asOf)} hint={old ? say(dataTexts.asOfOld(formatDay(analysis.asOf, language))) : say(dataTexts.asOfHint)}>
        <Input
          type="date" value={typed ?? dayInputValue(analysis.asOf)} onChange={(_, { value }) => setTyped(value)}
          onBlur={commit} onKeyDown={({ key }) => { if (key === 'Enter') commit(); }}
        />
      </Field>
      {settings.asOf !== null && <Button size="small" appearance="subtle" onClick={() => effects.change({ ...settings, asOf: null })}>{say(dataTexts.asOfReset)}</Button>}
    </div>
  );
}
