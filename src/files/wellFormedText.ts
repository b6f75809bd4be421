/**
 * Text that any encoder accepts: lone surrogates become U+FFFD, control characters but tab and line ends are dropped,
 * line ends are `\n`.
 *
 * @example
 * wellFormedText('a\r\nb\u0000c') // 'a\nbc'
 */
export function wellFormedText(text: string): string {
  return text
    .replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (found) => (found.length === 2 ? found : '\ufffd'))
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');
}

/**
 * The same on one line: every run of spaces and line ends becomes one space. Nothing of it can begin a new header.
 *
 * @example
 * oneLine('Leroy\r\nBcc: a@b.c') // 'Leroy Bcc: a@b.c'
 */
export function oneLine(text: string): string {
  return wellFormedText(text).replace(/[\t\n ]+/g, ' ').trim();
}
