import Papa from 'papaparse';
import { success } from '../base/outcome';
import { decodeText } from './decodeText';
import { emptyFile, notWhatItSays } from './fileFailure';
import type { FileOutcome } from './fileSheet';
import { unguardText } from './guardText';

/**
 * Reads a CSV or TSV file as text cells: separator found out (comma, semicolon, tab, bar; a first line `sep=;` counts),
 * empty lines left out, nothing converted, one guard taken off texts of ours.
 */
export function readCsv(bytes: Uint8Array, name: string): FileOutcome {
  const text = decodeText(bytes);
  if (text === null) return notWhatItSays(name, 'un fichier binaire', 'a binary file');
  if (/^\s*<(!doctype|html|\?xml)/i.test(text.slice(0, 200))) return notWhatItSays(name, 'une page web', 'a web page');
  const named = /^\ufeff?sep=(.)\r?\n/i.exec(text);
  const parsed = Papa.parse<string[]>(named === null ? text : text.slice(named[0].length), {
    skipEmptyLines: true,
    delimitersToGuess: [',', ';', '\t', '|'],
    ...(named === null ? {} : { delimiter: named[1]! }),
  });
  if (parsed.data.length === 0) return emptyFile(name);
  const cells = parsed.data.map((row) => row.map(unguardText));
  return success({ sheets: [{ name: name.replace(/\.[^.]*$/, '').slice(0, 31), cells, hidden: false }] });
}
