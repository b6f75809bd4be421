import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { defaultTemplate, type Template } from '../../src/reminders/defaultTemplates';
import { PLACEHOLDERS, type Placeholder } from '../../src/reminders/fillTemplate';
import { templateFault, templateGaps } from '../../src/reminders/templateFault';
import { templateKey } from '../../src/reminders/templates';
import { variantRecord } from '../analysis/variantRecord';
import { useLanguage } from '../languageContext';
import type { ChosenTemplate } from '../state/listState';
import { fitTogether, LONGEST } from '../state/readTemplates';
import { shownAnalysis } from '../state/update';
import { FIELD_TEXTS, templateTexts as texts } from '../texts/templateTexts';
import type { ViewProps } from '../views/viewProps';
import { TemplatePreview } from './TemplatePreview';

/** One template: kept when the user leaves the field, unless no message could leave with it. */
export function TemplateEditor({ state, effects, chosen }: ViewProps & { readonly chosen: ChosenTemplate }) {
  const { say } = useLanguage();
  const { settings } = state;
  const { language, level, channel, variant } = chosen;
  const key = templateKey(language, level, channel, variant);
  const own = settings.templates[key];
  const kept = own ?? settings.templates[templateKey(language, level, channel)] ?? defaultTemplate(language, level, channel);
  const [changed, setTyped] = useState<Template | null>(null);
  const typed = changed ?? kept;
  const form = useRef<HTMLDivElement>(null);
  const analysis = shownAnalysis(state);
  const templates = { ...settings.templates, [key]: typed };
  const fault = typed.subject.trim() === '' || typed.body.trim() === '' ? texts.empty : templateFault(typed)?.text ?? (fitTogether(templates) ? null : texts.tooLong);

  const keep = (template: Template): void => {
    const good = template.subject.trim() !== '' && template.body.trim() !== '' && templateFault(template) === null && fitTogether({ ...settings.templates, [key]: template });
    setTyped(good ? null : template);
    if (good && (template.subject !== kept.subject || template.body !== kept.body)) effects.change({ ...settings, templates: { ...settings.templates, [key]: template } });
  };
  const forget = (): void => {
    setTyped(null);
    effects.change({ ...settings, templates: Object.fromEntries(Object.entries(settings.templates).filter(([each]) => each !== key)) });
  };
  const insert = (name: Placeholder): void => {
    const area = form.current?.querySelector('textarea');
    const at = area?.selectionStart ?? typed.body.length;
    const end = area?.selectionEnd ?? at;
    keep({ ...typed, body: `${typed.body.slice(0, at)}{${name}}${typed.body.slice(end)}`.slice(0, LONGEST.body) });
    area?.focus();
  };
  const measured = analysis === null ? null : variantRecord(analysis, level, channel);
  const count = (of: 'A' | 'B'): string => (measured === null ? '' : `${measured[of].worked}/${measured[of].tried}`);
  return (
    <div ref={form}>
      <p className="vigie-hint">{say(own ? texts.own : variant === 'B' ? texts.noB : texts.ours)}{variant === 'B' && <> {say(texts.wordingHint)}</>}</p>
      {measured !== null && measured.A.tried + measured.B.tried > 0 && <p className="vigie-hint">{say(texts.measured(count('A'), count('B'), analysis!.reminderSettings.workedWithin))}</p>}
      {channel !== 'call' && (
        <Field size="small" className="vigie-field" label={say(texts.subject)}>
          <Input data-template="subject" lang={language} maxLength={LONGEST.subject} value={typed.subject} onChange={(_, { value }) => setTyped({ ...typed, subject: value })} onBlur={() => keep(typed)} />
        </Field>
      )}
      <Field size="small" className="vigie-field" label={say(texts.body)}>
        <Textarea
          className="vigie-draft-text" data-template="body" lang={language} rows={12} resize="vertical" maxLength={LONGEST.body}
          value={typed.body} onChange={(_, { value }) => setTyped({ ...typed, body: value })} onBlur={() => keep(typed)}
        />
      </Field>
      {fault !== null && <p className="vigie-error" role="alert">{say(texts.notKept(say(fault)))}</p>}
      {fault === null && templateGaps(typed, language, level, channel).map((gap) => <p key={gap.en} className="vigie-card-warning">{say(texts.gap(say(gap)))}</p>)}
      <details className="vigie-details">
        <summary>{say(texts.fields)}</summary>
        <div className="vigie-fields">
          {PLACEHOLDERS.map((name) => (
            <Button key={name} size="small" appearance="subtle" data-field={name} onClick={() => insert(name)}><span><code>{`{${name}}`}</code> {say(FIELD_TEXTS[name])}</span></Button>
          ))}
        </div>
      </details>
      {own && <div className="vigie-actions"><Button size="small" data-action="template-reset" onClick={forget}>{say(variant === 'B' ? texts.removeB : texts.reset)}</Button></div>}
      {analysis && fault === null && <TemplatePreview analysis={analysis} chosen={chosen} template={typed} letterhead={settings.letterhead} />}
    </div>
  );
}
