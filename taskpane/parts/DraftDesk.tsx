import { Button, Link } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { emlFileName } from '../../src/files/emlDraft';
import { icsEvents } from '../../src/files/icsEvent';
import { eventId } from '../../src/reminders/eventId';
import { leftPlaceholder } from '../../src/reminders/fillTemplate';
import type { ReminderLine } from '../../src/reminders/reminderLine';
import { draftOf } from '../analysis/draftOf';
import { useLanguage } from '../languageContext';
import type { OpenLine } from '../state/todayState';
import { draftTexts } from '../texts/draftTexts';
import { templateTexts } from '../texts/templateTexts';
import type { AnalysisViewProps } from '../views/viewProps';
import { DraftActions } from './DraftActions';
import { DraftChannel } from './DraftChannel';
import { DraftLetter } from './DraftLetter';
import { DraftLetterhead } from './DraftLetterhead';
import { DraftTable } from './DraftTable';
import { DraftText } from './DraftText';
import { NO_OUTCOME, notedOutcome, ReminderOutcome } from './ReminderOutcome';

/** The draft of one line: read it over, change it, take it out, note what came of it, go on. */
export function DraftDesk({ state, analysis, effects, dispatch, line, open, next, onMove }: AnalysisViewProps & {
  readonly line: ReminderLine; readonly open: OpenLine; readonly next: string | null; readonly onMove: (by: 1 | -1) => void;
}) {
  const { say, language } = useLanguage();
  const { asOf, figures: { minorDigits } } = analysis;
  const { settings } = state;
  const [typed, setTyped] = useState(NO_OUTCOME);
  const [preview, setPreview] = useState(false);
  const [refused, setRefused] = useState(false);
  const made = useMemo(() => draftOf(analysis, line, settings, language, open.channel), [analysis, line, settings, language, open.channel]);
  const draft = made.ok ? { ...made.value, ...(open.edited ? { subject: open.edited.subject, body: open.edited.body } : {}) } : null;
  // A field that the user typed or left into the text is not filled any more: it would go out as it stands.
  const left = open.edited ? leftPlaceholder(`${open.edited.subject}\n${open.edited.body}`) : null;
  const noted = notedOutcome(typed, asOf, minorDigits);
  const wrong = noted !== null && 'wrong' in noted ? noted.wrong : null;
  const recording = state.today.recording || state.stage !== 'ready';

  const taken = (): void => { if (draft) effects.record({ type: 'begin', drafts: [draft] }); };
  const done = (): void => {
    if (draft === null || left !== null || recording) return;
    setRefused(wrong !== null);
    if (noted !== null && 'wrong' in noted) return;
    effects.record({ type: 'done', drafts: [draft], outcome: noted, next, said: draftTexts.doneSaid(line.name) });
  };
  const editTemplate = (): void => {
    const { language: written, channel, variant } = made.ok ? made.value : { language, channel: open.channel ?? line.channel, variant: '' };
    dispatch({ type: 'listChanged', list: { template: { language: written, level: line.level, channel, variant: variant === 'B' ? 'B' : 'A' } } });
    dispatch({ type: 'viewChosen', view: 'settings' });
  };
  return (
    <>
      <DraftChannel line={line} analysis={analysis} channel={made.ok ? made.value.channel : open.channel ?? line.channel} onChannel={(channel) => dispatch({ type: 'channelChosen', channel })} />
      {made.ok && draft && (
        <>
          <p className="vigie-hint vigie-wrap">
            {draft.channel === 'call'
              ? say(draft.phone === null ? draftTexts.noPhone : draftTexts.phone(draft.phone))
              : draft.channel === 'mail' && say(draft.to === null ? draftTexts.noAddress : draftTexts.to(draft.to))}
          </p>
          <DraftText draft={made.value} edited={open.edited} onEdit={(edited) => dispatch({ type: 'draftEdited', edited })} />
          {left === null ? <DraftActions draft={draft} effects={effects} onTaken={taken} onPreview={() => setPreview(true)} /> : <p className="vigie-error" role="alert">{say(templateTexts.leftField(left))}</p>}
          {preview && left === null && draft.channel !== 'mail' && draft.channel !== 'call' && <DraftLetter draft={draft} effects={effects} onTaken={taken} onClose={() => setPreview(false)} />}
        </>
      )}
      {!made.ok && <p className="vigie-card-warning" role="status">{say(made.failure.text)}</p>}
      <DraftLetterhead state={state} effects={effects} open={!made.ok && made.failure.code === 'no-sender'} />
      <ReminderOutcome typed={typed} asOf={asOf} none={draftTexts.justDone} onTyped={setTyped} />
      {refused && wrong && <p className="vigie-error" role="alert">{say(wrong)}</p>}
      <div className="vigie-actions">
        <Button appearance="primary" data-action="done" disabledFocusable={draft === null || left !== null || recording} aria-keyshortcuts="Control+Enter" onClick={done}>{say(state.today.recording ? draftTexts.writing : draftTexts.markDone)}</Button>
        <Button appearance="subtle" disabledFocusable={next === null} aria-keyshortcuts="Control+ArrowDown" onClick={() => onMove(1)}>{say(draftTexts.skip)}</Button>
        {effects.save && noted !== null && !('wrong' in noted) && noted.promisedOn !== null && (
          <Button size="small" onClick={() => effects.save?.(emlFileName(line.name, noted.promisedOn!, 'ics'), 'text/calendar', icsEvents([{
            id: eventId('outcome', line.name, asOf, `promised${noted.promisedOn}`), day: noted.promisedOn!, madeOn: asOf, title: say(draftTexts.promiseTitle(line.name)), note: noted.note,
          }]))}>{say(draftTexts.icsPromise)}</Button>
        )}
      </div>
      <p className="vigie-hint">{say(draftTexts.keys)}</p>
      {draft && <DraftTable draft={draft} />}
      <Link as="button" data-action="template" onClick={editTemplate}>{say(templateTexts.editThis)}</Link>
    </>
  );
}
