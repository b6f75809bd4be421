import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Draft } from '../../src/reminders/draftMessage';
import type { ReminderLine } from '../../src/reminders/reminderLine';
import { draftOf } from '../analysis/draftOf';
import { formatMoney } from '../format/formatMoney';
import { useLanguage } from '../languageContext';
import { mergeWritten } from '../lists/mergeWritten';
import { draftTexts } from '../texts/draftTexts';
import { CHANNEL_WORDS, todayTexts } from '../texts/todayTexts';
import type { AnalysisViewProps } from '../views/viewProps';
import { Section } from './Section';

/** More drafts than a preview shows are written all the same; only the first ones are read over. */
const SHOWN = 20;

/** The drafts of the lines shown, looked over before they go to a sheet as a mail-merge table. */
export function ReminderMerge({ state, analysis, effects, dispatch, lines }: AnalysisViewProps & { readonly lines: readonly ReminderLine[] }) {
  const { say, language } = useLanguage();
  const { settings } = state;
  const made = useMemo(() => lines.map((line) => ({ line, draft: draftOf(analysis, line, settings, language) })), [analysis, lines, settings, language]);
  const drafts: readonly Draft[] = made.flatMap(({ draft }) => (draft.ok ? [draft.value] : []));
  const write = (): void => {
    effects.write(mergeWritten(drafts, language));
    effects.record({ type: 'begin', drafts });
  };
  return (
    <Section title={say(todayTexts.merge)} hint={say(todayTexts.mergeHint)} action={<Button size="small" appearance="subtle" onClick={() => dispatch({ type: 'mergeShown', shown: false })}>{say(draftTexts.closePreview)}</Button>}>
      <div className="vigie-actions">
        <Button size="small" appearance="primary" disabledFocusable={drafts.length === 0} onClick={write}>{say(todayTexts.mergeWrite)}</Button>
        <Button size="small" disabledFocusable={drafts.length === 0 || state.today.recording} onClick={() => effects.record({ type: 'done', drafts, outcome: null, next: null, said: draftTexts.mergedSaid(drafts.length) })}>
          {say(todayTexts.mergeDone(drafts.length))}
        </Button>
      </div>
      {made.filter(({ draft }) => !draft.ok).slice(0, SHOWN).map(({ line, draft }) => (
        <p key={line.client} className="vigie-card-warning">{say(todayTexts.mergeLeftOut(line.name, draft.ok ? '' : say(draft.failure.text)))}</p>
      ))}
      <ul className="vigie-cards vigie-merge">
        {drafts.slice(0, SHOWN).map((draft) => (
          <li key={draft.client} className="vigie-card">
            <div className="vigie-card-head"><span className="vigie-card-name">{draft.name}</span><b className="vigie-money">{formatMoney(draft.statement.total, analysis.figures, language)}</b></div>
            <p className="vigie-card-why"><span className="vigie-tag">{say(CHANNEL_WORDS[draft.channel])}</span> {draft.subject}</p>
            <details className="vigie-details"><summary>{say(draft.channel === 'call' ? draftTexts.callScript : draftTexts.body)}</summary><p className="vigie-typed" lang={draft.language}>{draft.body}</p></details>
          </li>
        ))}
      </ul>
      {drafts.length > SHOWN && <p className="vigie-hint">{say(todayTexts.mergeMore(drafts.length - SHOWN))}</p>}
    </Section>
  );
}
