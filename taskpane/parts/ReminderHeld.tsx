import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { foldName } from '../../src/ledger/foldName';
import { mergeLog } from '../../src/reminders/mergeLog';
import type { ReminderLine } from '../../src/reminders/reminderLine';
import { useLanguage } from '../languageContext';
import { draftTexts } from '../texts/draftTexts';
import type { AnalysisViewProps } from '../views/viewProps';
import { NO_OUTCOME, notedOutcome, ReminderOutcome } from './ReminderOutcome';

/** A line on hold, opened: what the user knows of it goes to the log, and a draft that was begun is confirmed or taken back. */
export function ReminderHeld({ state, analysis, effects, line }: AnalysisViewProps & { readonly line: ReminderLine }) {
  const { say } = useLanguage();
  const [typed, setTyped] = useState(NO_OUTCOME);
  const { asOf, figures: { minorDigits }, log } = analysis;
  const recording = state.today.recording || state.stage !== 'ready';
  const begun = line.hold?.code === 'unconfirmedDraft'
    ? mergeLog(log.rows).find(({ kind, state: at, client }) => kind === 'reminder' && at === 'pending' && foldName(client) === foldName(line.name))
    : undefined;
  const noted = notedOutcome(typed, asOf, minorDigits);
  const wrong = noted !== null && 'wrong' in noted ? noted.wrong : null;
  const after = { next: null, said: draftTexts.doneSaid(line.name) };
  const save = (): void => {
    if (noted === null || 'wrong' in noted) return;
    effects.record({ type: 'note', client: line.name, invoices: [], outcome: noted, ...after });
  };
  return (
    <>
      {begun && (
        <div className="vigie-actions">
          <Button size="small" appearance="primary" disabledFocusable={recording} onClick={() => effects.record({ type: 'confirm', event: begun, ...after })}>{say(draftTexts.confirm)}</Button>
          <Button size="small" disabledFocusable={recording} onClick={() => effects.record({ type: 'takeBack', event: begun, ...after })}>{say(draftTexts.takeBack)}</Button>
        </div>
      )}
      <ReminderOutcome typed={typed} asOf={asOf} none={draftTexts.chooseOutcome} onTyped={setTyped} />
      {wrong && <p className="vigie-error" role="alert">{say(wrong)}</p>}
      <Button size="small" disabledFocusable={noted === null || wrong !== null || recording} onClick={save}>{say(draftTexts.saveOutcome)}</Button>
    </>
  );
}
