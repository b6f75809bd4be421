import Papa from 'papaparse';
import { success } from '../base/outcome';
import { decodeText } from './decodeText';
import { emptyFile, notWhatItSays, openQuote } from './fileFailure';
import type { FileOutcome } from './fileSheet';
import { unguardText } from './guardText';
import { readLineByLine } from './readLineByLine';

/**
 * Reads a CSV or TSV file as text cells: separator found out (comma, semicolon, tab, bar; a first line `sep=;` counts),
 * nothing converted, one guard taken off texts of ours. Empty lines are rows, so that a row is found again by its line,
 * except at the end of the file. Where the quotes do not close, each line stands for itself if all are whole then;
 * else the file is refused: a quote left open would swallow the lines below it.
 */
export function readCsv(bytes: Uint8Array, name: string): FileOutcome {
  const whole = decodeText(bytes);
  if (whole === null) return notWhatItSays(name, 'un fichier binaire', 'a binary file');
  if (/^\s*<(!doctype|html|\?xml)/i.test(whole.slice(0, 200))) return notWhatItSays(name, 'une page web', 'a web page');
  const named = /^\ufeff?sep=(.)\r?\n/i.exec(whole);
  const text = named === null ? whole : whole.slice(named[0].length);
  const parsed = Papa.parse<string[]>(text, { delimiter: named?.[1] ?? separatorOf(text) });
  const fault = parsed.errors.find(({ type }) => type === 'Quotes');
  let rows = parsed.data;
  if (fault !== undefined || rows.some(hasLineBreak)) {
    const lines = readLineByLine(text, named?.[1] ?? separatorOf(text.replace(/"/g, '')));
    if (lines.ok) rows = lines.rows;
    else if (fault !== undefined) {
      const before = named === null ? 1 : 2;
      const at = Math.max(0, (fault.index ?? 1) - 1);
      return openQuote(name, before + text.slice(0, at).split(/\r\n|\n|\r/).length - 1, text.slice(at, at + 200), { ...lines, line: lines.line + before });
    }
  }
  const last = lastWritten(rows);
  if (last < 0) return emptyFile(name);
  const cells = rows.slice(0, last + 1).map((row) => row.map(unguardText));
  return success({ sheets: [{ name: name.replace(/\.[^.]*$/, '').slice(0, 31), cells, hidden: false }] });
}

/** The separator that parts the first lines most evenly; empty lines say nothing about it. */
function separatorOf(text: string): string {
  return Papa.parse(text, { preview: 1, skipEmptyLines: true, delimitersToGuess: [',', ';', '\t', '|'] }).meta.delimiter;
}

function hasLineBreak(row: readonly string[]): boolean {
  return row.some((field) => field.includes('\n') || field.includes('\r'));
}

function lastWritten(rows: readonly (readonly string[])[]): number {
  let last = rows.length - 1;
  while (last >= 0 && rows[last]!.length === 1 && rows[last]![0] === '') last -= 1;
  return last;
}
