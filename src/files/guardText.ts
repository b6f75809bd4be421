/** What spreadsheets take for the beginning of a formula, full-width forms included. */
const DANGEROUS = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const GUARDED = /^'+[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * A text that no spreadsheet runs as a formula: one that begins like a formula gets an apostrophe in front. Every sink
 * (cells, CSV, clipboard, xlsx, HTML) writes texts through this function; numbers are written as numbers and need none.
 *
 * @example
 * guardText('+33 6 12 34 56 78') // "'+33 6 12 34 56 78"
 */
export function guardText(text: string): string {
  return DANGEROUS.test(text) ? `'${text}` : text;
}

/**
 * Takes exactly one guard off again, when a file of ours is read back.
 *
 * @example
 * unguardText(guardText('=1+1')) // '=1+1'
 */
export function unguardText(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text;
}
