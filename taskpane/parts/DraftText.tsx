import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import type { Draft } from '../../src/reminders/draftMessage';
import { useLanguage } from '../languageContext';
import type { EditedDraft } from '../state/todayState';
import { draftTexts } from '../texts/draftTexts';

/** Subject and text, the user's to change; what they change stays until they go on or take the draft back. */
export function DraftText({ draft, edited, onEdit }: { readonly draft: Draft; readonly edited: EditedDraft | null; readonly onEdit: (edited: EditedDraft | null) => void }) {
  const { say } = useLanguage();
  const subject = edited?.subject ?? draft.subject;
  const body = edited?.body ?? draft.body;
  const change = (given: Partial<EditedDraft>): void => onEdit({ subject, body, base: edited?.base ?? draft.body, ...given });
  return (
    <>
      {draft.channel !== 'call' && (
        <Field size="small" className="vigie-field" label={say(draftTexts.subject)}>
          <Input lang={draft.language} value={subject} onChange={(_, { value }) => change({ subject: value })} />
        </Field>
      )}
      <Field size="small" className="vigie-field" label={say(draft.channel === 'call' ? draftTexts.callScript : draftTexts.body)} hint={say(draftTexts.writtenIn[draft.language])}>
        <Textarea className="vigie-draft-text" lang={draft.language} rows={12} resize="vertical" value={body} onChange={(_, { value }) => change({ body: value })} />
      </Field>
      {edited !== null && edited.base !== draft.body && <p className="vigie-card-warning" role="status">{say(draftTexts.outdated)}</p>}
      {edited !== null && <Button size="small" appearance="subtle" onClick={() => onEdit(null)}>{say(draftTexts.reset)}</Button>}
    </>
  );
}
