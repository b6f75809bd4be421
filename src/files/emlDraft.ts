import type { Draft } from '../reminders/draftMessage';
import { emlAddresses } from './emlAddresses';
import { emlBodyHtml } from './emlBodyHtml';
import { emlHeader } from './emlHeader';
import { utf8Base64 } from './utf8Base64';
import { wellFormedText } from './wellFormedText';

/**
 * A draft as an `.eml` file that mail programs open for editing (`X-Unsent: 1`): plain text, and HTML with a real table.
 * It has no date and no sender: the mail program sets them when the user sends. Without a plain address the recipient
 * is left to the user. All of it is ASCII with CRLF line ends; no text of a client can become a header or a part.
 *
 * @source RFC 5322, RFC 2045 to 2047
 */
export function emlDraft(draft: Draft): string {
  const to = emlAddresses(draft.to);
  const boundary = `vigie-${utf8Base64(`${draft.client}.${draft.day}.${draft.level}`).replace(/[^A-Za-z0-9]/g, '')}`;
  return [
    'X-Unsent: 1',
    ...(to.length > 0 ? [`To: ${to.join(',\r\n ')}`] : []),
    emlHeader('Subject', draft.subject),
    'MIME-Version: 1.0',
    `Content-Language: ${draft.language}`,
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    ...part(boundary, 'text/plain', wellFormedText(draft.body).replace(/\n/g, '\r\n')),
    ...part(boundary, 'text/html', `<!doctype html>\r\n<html lang="${draft.language}"><body>\r\n${emlBodyHtml(draft).replace(/\n/g, '\r\n')}\r\n</body></html>`),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

/** A part in base64: its lines hold no hyphen, so the boundary cannot occur in it. */
function part(boundary: string, type: string, content: string): string[] {
  const lines = utf8Base64(content).match(/.{1,76}/g) ?? [];
  return [`--${boundary}`, `Content-Type: ${type}; charset=utf-8`, 'Content-Transfer-Encoding: base64', '', ...lines];
}

/**
 * A file name that every system accepts.
 *
 * @example
 * emlFileName('Société "L/R"', 46093, 'eml') // 'relance-Societe-L-R-46093.eml'
 */
export function emlFileName(client: string, day: number, extension: string): string {
  const plain = client.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60);
  return `relance-${plain === '' ? 'client' : plain}-${day}.${extension}`;
}
