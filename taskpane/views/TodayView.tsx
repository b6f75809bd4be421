import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { mergeLog } from '../../src/reminders/mergeLog';
import { staleWarning } from '../../src/reminders/staleWarning';
import { shownReminders } from '../analysis/shownReminders';
import { formatMoney } from '../format/formatMoney';
import { useLanguage } from '../languageContext';
import { reminderWritten } from '../lists/reminderWritten';
import { DayOff, isDayOff } from '../parts/DayOff';
import { LogTrouble } from '../parts/LogTrouble';
import { pageOf } from '../parts/pageOf';
import { Pager } from '../parts/Pager';
import { ReminderCard } from '../parts/ReminderCard';
import { ReminderDay } from '../parts/ReminderDay';
import { ReminderFilters } from '../parts/ReminderFilters';
import { Section } from '../parts/Section';
import { WriteButton } from '../parts/WriteButton';
import { sheetKeys } from '../texts/sheetKeys';
import { todayTexts } from '../texts/todayTexts';
import { laterView } from './laterView';
import type { AnalysisViewProps } from './viewProps';

/** The desk and the mail merge, with their drafts and wordings, are more than the list itself. */
const Line = laterView(async () => (await import('./TodayLine')).TodayLine);
const Merge = laterView(async () => (await import('../parts/ReminderMerge')).ReminderMerge);

const PAGE = 25;
const MOST_HELD = 100;

/** The morning's work: whom to chase today, the most money that a reminder can save first, each with the reason why now. */
export function TodayView(props: AnalysisViewProps) {
  const { say } = useLanguage();
  const { analysis, state: { today } } = props;
  useEffect(() => {
    Line.preload();
    Merge.preload();
  }, []);
  const line = today.open && analysis.reminders.find(({ name }) => name === today.open?.client);
  if (analysis.model === null && analysis.modelFailure) return <p className="vigie-empty">{say(analysis.modelFailure.text)}</p>;
  return (
    <>
      <p className="vigie-unseen" role="status">{today.said && say(today.said)}</p>
      {line && today.open ? <Line.View {...props} line={line} open={today.open} /> : <TodayList {...props} />}
    </>
  );
}

function TodayList(props: AnalysisViewProps) {
  const { say, language } = useLanguage();
  const { state, analysis, effects, dispatch } = props;
  const { lists, today } = state;
  const { reminders, reading: { ledger }, asOf, reminderSettings, log } = analysis;
  const due = reminders.filter((line) => line.hold === null);
  const held = reminders.filter((line) => line.hold !== null);
  const shown = useMemo(() => shownReminders(reminders, lists), [reminders, lists]);
  // How old the payments are is said once, above the list.
  const hidden = useMemo(() => [staleWarning(ledger, asOf, reminderSettings.staleDays)].filter((text) => text !== null), [ledger, asOf, reminderSettings]);
  const begun = useMemo(() => new Set(mergeLog(log.rows).filter(({ kind, state: at }) => kind === 'reminder' && at === 'pending').map(({ client }) => client)), [log]);
  const list = useRef<HTMLOListElement>(null);
  const { last } = today;
  // The keyboard goes back to the line that was open, or to the first one when that has left the list.
  useEffect(() => {
    const buttons = cardButtons(list.current);
    if (last !== null) (buttons.find(({ dataset }) => dataset['client'] === last) ?? buttons[0])?.focus();
  }, [last]);
  const open = (client: string): void => dispatch({ type: 'lineOpened', client });
  const total = shown.reduce((sum, line) => sum + line.overdueAmount, 0);
  return (
    <>
      <ReminderDay {...props} />
      <LogTrouble analysis={analysis} effects={effects} />
      <Section
        title={say(todayTexts.title)} hint={due.length > 0 ? `${say(todayTexts.order)} ${say(todayTexts.nothingSent)}` : undefined}
        action={due.length > 0 && <WriteButton of={say(todayTexts.title)} onWrite={() => effects.write(reminderWritten(analysis, language))} />}
      >
        {due.length === 0 && (isDayOff(props) ? <DayOff {...props} /> : <p className="vigie-empty">{say(todayTexts.nothing)}</p>)}
        {due.length > 0 && <ReminderFilters state={state} dispatch={dispatch} due={due} />}
        {due.length > 0 && <p className="vigie-lead" aria-live="polite">{say(shown.length === 0 ? todayTexts.noneMatch : todayTexts.lead(shown.length, formatMoney(total, analysis.figures, language, true)))}</p>}
        <ol className="vigie-cards" ref={list} start={lists.todayPage * PAGE + 1} onKeyDown={moveByArrow}>
          {pageOf(shown, lists.todayPage, PAGE).map((line) => <ReminderCard key={line.client} line={line} hidden={hidden} begun={begun.has(line.name)} analysis={analysis} onOpen={open} />)}
        </ol>
        <Pager page={lists.todayPage} size={PAGE} count={shown.length} onPage={(page) => dispatch({ type: 'listChanged', list: { todayPage: page } })} />
        {shown.length > 0 && <p className="vigie-hint">{say(todayTexts.keysList)}{effects.openFile && ` · ${say(sheetKeys)}`}</p>}
        {shown.length > 0 && !today.merging && <Button size="small" data-action="merge" onClick={() => dispatch({ type: 'mergeShown', shown: true })}>{say(todayTexts.merge)}</Button>}
      </Section>
      {today.merging && shown.length > 0 && <Merge.View {...props} lines={shown} />}
      {held.length > 0 && (
        <div className="vigie-section">
          <Button appearance="subtle" size="small" data-action="held" aria-expanded={lists.showHeld} onClick={() => dispatch({ type: 'listChanged', list: { showHeld: !lists.showHeld } })}>
            {say(todayTexts.held(held.length))}
          </Button>
          {lists.showHeld && (
            <>
              <p className="vigie-hint">{say(todayTexts.heldHint)}</p>
              <ul className="vigie-cards" onKeyDown={moveByArrow}>
                {held.slice(0, MOST_HELD).map((line) => <ReminderCard key={line.client} line={line} hidden={hidden} analysis={analysis} onOpen={open} />)}
              </ul>
            </>
          )}
        </div>
      )}
    </>
  );
}

function cardButtons(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('.vigie-card-name') ?? [])];
}

/** Up and down move between the lines, as in any list. */
function moveByArrow(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const buttons = cardButtons(event.currentTarget);
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  const next = buttons[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
