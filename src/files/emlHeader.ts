import { utf8Base64 } from './utf8Base64';
import { oneLine } from './wellFormedText';

/**
 * An unstructured header such as Subject, folded, in ASCII: plain text as it is, anything else as encoded words.
 * Line ends in the value become spaces, so that it cannot begin another header.
 *
 * @source RFC 5322 section 2.2 (lines of at most 78), RFC 2047 section 2 (encoded words of at most 75, whole characters each)
 * @example
 * emlHeader('Subject', 'Payment due') // 'Subject: Payment due'
 * emlHeader('Subject', 'Échéance') // 'Subject: =?UTF-8?B?w4ljaMOpYW5jZQ==?='
 */
export function emlHeader(name: string, value: string): string {
  const text = oneLine(value);
  if (/^[\x20-\x7e]*$/.test(text) && !text.includes('=?') && name.length + 2 + text.length <= 78) return `${name}: ${text}`;
  const words: string[] = [];
  let chunk = '';
  let bytes = 0;
  for (const character of text) {
    const size = utf8Length(character);
    if (bytes + size > BYTES_PER_WORD) {
      words.push(chunk);
      chunk = '';
      bytes = 0;
    }
    chunk += character;
    bytes += size;
  }
  words.push(chunk);
  return `${name}: ${words.map((word) => `=?UTF-8?B?${utf8Base64(word)}?=`).join('\r\n ')}`;
}

/** 39 bytes make 52 characters of base64; with the word's frame and the header's name the line stays under 78. */
const BYTES_PER_WORD = 39;

function utf8Length(character: string): number {
  const code = character.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
