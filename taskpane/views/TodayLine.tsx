import { Button, Link } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { LEVEL_NAMES } from '../../src/reminders/reminderReason';
import type { ReminderLine } from '../../src/reminders/reminderLine';
import { shownReminders } from '../analysis/shownReminders';
import { formatMoney } from '../format/formatMoney';
import { useLanguage } from '../languageContext';
import { DraftDesk } from '../parts/DraftDesk';
import { GradeBadge } from '../parts/GradeBadge';
import { ReminderHeld } from '../parts/ReminderHeld';
import type { OpenLine } from '../state/todayState';
import { draftTexts } from '../texts/draftTexts';
import { CLASS_WORDS, todayTexts } from '../texts/todayTexts';
import type { AnalysisViewProps } from './viewProps';

/** One line of the list, opened: why now and what is at stake, then the draft, or what holds it. */
export function TodayLine(props: AnalysisViewProps & { readonly line: ReminderLine; readonly open: OpenLine }) {
  const { say, language } = useLanguage();
  const { state, analysis, dispatch, line } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [line.name]);
  const shown = shownReminders(analysis.reminders, state.lists);
  const at = shown.findIndex(({ name }) => name === line.name);
  const after = at < 0 ? null : shown[at + 1]?.name ?? null;
  const move = (by: 1 | -1): void => {
    const other = at < 0 ? undefined : shown[at + by];
    if (other) dispatch({ type: 'lineOpened', client: other.name });
  };
  // The keys hold wherever the focus is in the line: after a move it is on the name.
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.defaultPrevented) return;
    if (event.key === 'Escape') return dispatch({ type: 'lineClosed' });
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    const done = event.currentTarget.querySelector<HTMLElement>('[data-action=done]');
    const act = event.key === 'Enter' ? () => done?.click() : event.key === 'ArrowDown' ? () => move(1) : event.key === 'ArrowUp' ? () => move(-1) : null;
    if (act === null) return;
    event.preventDefault();
    act();
  };
  const money = (minor: number): string => formatMoney(minor, analysis.figures, language, true);
  return (
    <article aria-label={line.name} className="vigie-line" onKeyDown={onKeyDown}>
      <Button size="small" appearance="subtle" icon={<ArrowLeftRegular />} aria-keyshortcuts="Escape" onClick={() => dispatch({ type: 'lineClosed' })}>{say(draftTexts.back)}</Button>
      <div className="vigie-card-head">
        <GradeBadge grade={analysis.clients[line.client]?.grade ?? null} />
        <h2 className="vigie-client-name" ref={heading} tabIndex={-1}>{line.name}</h2>
      </div>
      <div className="vigie-card-facts">
        <span><span className={`vigie-tag vigie-tag-${line.class}`}>{say(CLASS_WORDS[line.class])}</span> {say(draftTexts.step(say(LEVEL_NAMES[line.level]!)))}</span>
        <span className="vigie-money">{say(todayTexts.atStake(money(line.expected)))}</span>
      </div>
      <p className="vigie-card-why">{say(line.reason)}</p>
      {line.warnings.map((warning) => <p key={warning.en} className="vigie-card-warning">{say(warning)}</p>)}
      <Link as="button" onClick={() => dispatch({ type: 'clientOpened', client: line.client })}>{say(draftTexts.openClient)}</Link>
      {line.hold === null ? <DraftDesk {...props} key={line.name} next={after} onMove={move} /> : <ReminderHeld {...props} key={line.name} />}
    </article>
  );
}
