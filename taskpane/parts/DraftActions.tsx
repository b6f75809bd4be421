import { Button, Link } from '@fluentui/react-components';
import { clipboardDraft } from '../../src/files/clipboardDraft';
import { emlDraft, emlFileName } from '../../src/files/emlDraft';
import { icsEvents } from '../../src/files/icsEvent';
import { mailtoLink } from '../../src/files/mailtoLink';
import type { Draft } from '../../src/reminders/draftMessage';
import { eventId } from '../../src/reminders/eventId';
import { useLanguage } from '../languageContext';
import { draftTexts } from '../texts/draftTexts';
import type { ViewProps } from '../views/viewProps';

/** The ways in which a draft leaves the pane by the user's hand; each is told, since from then on it may have been used. */
export function DraftActions({ draft, effects, onTaken, onPreview }: Pick<ViewProps, 'effects'> & {
  readonly draft: Draft; readonly onTaken: () => void; readonly onPreview: () => void;
}) {
  const { say } = useLanguage();
  const { save } = effects;
  const { channel, name, day } = draft;
  const mail = channel === 'mail' ? mailtoLink(draft) : null;
  const call = (): string => icsEvents([{ id: eventId('reminder', name, day), day, madeOn: day, title: say(draftTexts.callTitle(name)), note: draft.body }]);
  return (
    <div className="vigie-actions">
      <Button size="small" onClick={() => { effects.copy(clipboardDraft(draft)); onTaken(); }}>{say(draftTexts.copy)}</Button>
      {mail?.ok && <Link className="vigie-mailto" href={mail.value} target="_blank" rel="noopener" onClick={onTaken}>{say(draftTexts.mail)}</Link>}
      {channel === 'mail' && save && <Button size="small" onClick={() => { save(emlFileName(name, day, 'eml'), 'message/rfc822', emlDraft(draft)); onTaken(); }}>{say(draftTexts.eml)}</Button>}
      {channel === 'call' && save && <Button size="small" onClick={() => save(emlFileName(name, day, 'ics'), 'text/calendar', call())}>{say(draftTexts.icsCall)}</Button>}
      {(channel === 'letter' || channel === 'registered') && <Button size="small" onClick={onPreview}>{say(draftTexts.preview)}</Button>}
      {mail !== null && !mail.ok && <p className="vigie-hint">{say(mail.failure.text)}</p>}
    </div>
  );
}
