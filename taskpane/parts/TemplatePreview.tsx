import { Field, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Template } from '../../src/reminders/defaultTemplates';
import type { Letterhead } from '../../src/reminders/letterSettings';
import type { Analysis } from '../analysis/analysis';
import { previewLines, templatePreview } from '../analysis/templatePreview';
import { useLanguage } from '../languageContext';
import type { ChosenTemplate } from '../state/listState';
import { templateTexts as texts } from '../texts/templateTexts';

/** The template as one of the user's clients would read it. */
export function TemplatePreview({ analysis, chosen, template, letterhead }: {
  readonly analysis: Analysis; readonly chosen: ChosenTemplate; readonly template: Template; readonly letterhead: Letterhead;
}) {
  const { say } = useLanguage();
  const [wanted, setWanted] = useState<string | null>(null);
  const lines = useMemo(() => previewLines(analysis), [analysis]);
  const line = lines.find(({ name }) => name === wanted) ?? lines.find(({ level, hold }) => level === chosen.level && hold === null) ?? lines[0];
  if (line === undefined) return <p className="vigie-hint">{say(texts.noPreview)}</p>;
  const made = templatePreview(analysis, line, chosen, template, letterhead);
  return (
    <div className="vigie-preview" aria-label={say(texts.preview)} role="group">
      <Field size="small" className="vigie-field" label={`${say(texts.preview)} · ${say(texts.previewOn)}`}>
        <Select data-choice="preview" value={line.name} onChange={(_, { value }) => setWanted(value)}>
          {lines.map(({ name, client }) => <option key={client} value={name}>{name}</option>)}
        </Select>
      </Field>
      {made.ok
        ? <div className="vigie-card" lang={chosen.language}>{chosen.channel !== 'call' && <p><b>{made.value.subject}</b></p>}<p className="vigie-typed">{made.value.body}</p></div>
        : <p className="vigie-card-warning" role="status">{say(made.failure.text)}</p>}
    </div>
  );
}
