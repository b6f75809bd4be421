import Papa from 'papaparse';

/** Every line as a row; or the first line (0-based) that has not the columns of the header. */
export type Lines =
  | { readonly ok: true; readonly rows: string[][] }
  | { readonly ok: false; readonly line: number; readonly columns: number; readonly expected: number };

/**
 * Reads a text with separators so that no quote reaches beyond its line: a line whose quotes are sound and leave the
 * columns of the header is read with them, another with its quotes as ordinary characters. The header is the first line
 * of three columns or more, titles and empty lines aside: with fewer, lines of one text would pass for rows.
 */
export function readLineByLine(text: string, separator: string): Lines {
  const rows: string[][] = [];
  let expected = 0;
  for (const [line, written] of text.split(/\r\n|\n|\r/).entries()) {
    const row = fieldsOf(written, separator, expected);
    if (row.length >= 3 && expected === 0) expected = row.length;
    if (expected > 0 && written !== '' && row.length !== expected) return { ok: false, line, columns: row.length, expected };
    rows.push(row);
  }
  return expected > 0 ? { ok: true, rows } : { ok: false, line: 0, columns: rows[0]!.length, expected: 3 };
}

function fieldsOf(line: string, separator: string, expected: number): string[] {
  if (!line.includes('"')) return line.split(separator);
  const { data, errors } = Papa.parse<string[]>(line, { delimiter: separator, newline: '\n' });
  const sound = errors.length === 0 && (expected === 0 || data[0]!.length === expected);
  return sound ? data[0]! : line.split(separator);
}
