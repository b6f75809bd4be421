import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useLanguage } from '../languageContext';
import type { ChosenTemplate } from '../state/listState';
import { templateTexts as texts } from '../texts/templateTexts';
import type { ViewProps } from '../views/viewProps';
import { Section } from './Section';
import { TemplateChoice } from './TemplateChoice';
import { TemplateEditor } from './TemplateEditor';

/** The user's own wordings, step by step. */
export function TemplatesSection(props: ViewProps) {
  const { say, language } = useLanguage();
  const { state, dispatch } = props;
  const { lists: { template }, today } = state;
  const section = useRef<HTMLDivElement>(null);
  const isOpen = template !== null;
  // Whoever comes from a draft lands here, not at the top of the settings.
  useEffect(() => {
    if (!isOpen) return;
    section.current?.scrollIntoView?.({ block: 'start' });
    section.current?.querySelector('select')?.focus();
  }, [isOpen]);
  const choose = (chosen: ChosenTemplate): void => dispatch({ type: 'listChanged', list: { template: chosen } });
  return (
    <div ref={section}>
      <Section title={say(texts.title)} hint={say(texts.hint)}>
        {template === null
          ? <Button size="small" data-action="templates" onClick={() => choose({ language, level: 1, channel: 'mail', variant: 'A' })}>{say(texts.edit)}</Button>
          : (
            <>
              {today.open && <Button size="small" appearance="subtle" onClick={() => dispatch({ type: 'viewChosen', view: 'today' })}>{say(texts.backToDraft)}</Button>}
              <TemplateChoice chosen={template} onChosen={choose} />
              <TemplateEditor {...props} key={Object.values(template).join()} chosen={template} />
            </>
          )}
      </Section>
    </div>
  );
}
