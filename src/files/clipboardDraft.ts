import type { Draft } from '../reminders/draftMessage';
import { oneLine, wellFormedText } from './wellFormedText';

/** A draft as plain text to paste into a mail program or a call note: subject, blank line, body. */
export function clipboardDraft(draft: Draft): string {
  const body = wellFormedText(draft.body);
  return draft.channel === 'mail' ? `${oneLine(draft.subject)}\n\n${body}` : body;
}
