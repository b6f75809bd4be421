import { notAvailable, success, type Outcome } from '../base/outcome';
import type { Draft } from '../reminders/draftMessage';
import { emlAddresses } from './emlAddresses';
import { oneLine, wellFormedText } from './wellFormedText';

/** Longer links are cut by mail programs and systems. */
const LONGEST_LINK = 2000;

/**
 * A draft as a `mailto:` link, everything percent-encoded, line ends as CRLF.
 *
 * @returns the link, or `notAvailable` if it would be longer than mail programs take (use the `.eml` or copy then)
 * @source RFC 6068
 */
export function mailtoLink(draft: Draft): Outcome<string> {
  const to = emlAddresses(draft.to).map((address) => encodeURIComponent(address).replace('%40', '@')).join(',');
  const body = encodeURIComponent(wellFormedText(draft.body).replace(/\n/g, '\r\n'));
  const link = `mailto:${to}?subject=${encodeURIComponent(oneLine(draft.subject))}&body=${body}`;
  if (link.length <= LONGEST_LINK) return success(link);
  return notAvailable('mailto-too-long', {
    fr: 'message trop long pour un lien\u00a0: ouvrez le brouillon .eml ou copiez le texte',
    en: 'the message is too long for a link: open the .eml draft or copy the text',
  });
}
