import type { Outcome } from '../base/outcome';
import { success } from '../base/outcome';
import type { Cells } from './cells';
import { clipped, writtenText } from './clipped';
import { isBlank } from './isBlank';
import type { HeaderMeaning } from './headerSynonyms';
import { looksLikeData } from './looksLikeData';
import type { Options } from './options';
import { emptyRange, noHeaderRow, unknownHeaders } from './readingFailure';

/** The header row (0-based) and its texts. */
export interface HeaderRow {
  readonly row: number;
  readonly headers: readonly string[];
  /** Rows with content above the header of which nothing is taken: titles. */
  readonly titles: number;
}

/** A header stands in the first rows, or there is none. */
export const SEARCHED_ROWS = 50;
/** Once a good header is found, so many rows below may still be a better one: that of a title of two rows. */
const ROWS_AFTER = 4;
const SEARCHED_COLUMNS = 500;

/**
 * Finds the row of headers: the row with the most known headers among the first 50, at least two of them.
 * Of a header of two rows, as merged cells leave it, a blank header takes the text above it, and one that does not say
 * exactly what it is takes the group that it is under: "Date" and "Montant" under "Règlements" are the day and the amount of
 * payments. Rows above are titles.
 *
 * @param payments the table is one of payments, which failures say
 */
export function findHeaderRow(
  cells: Cells,
  meaningOf: (header: string) => HeaderMeaning | undefined,
  options: Options,
  payments = false,
): Outcome<HeaderRow> {
  const mapped = Object.keys(options.mapping).length > 0;
  const last = Math.min(cells.length, SEARCHED_ROWS);
  let best = -1;
  let bestKnown = 0;
  let firstWritten = -1;
  let titles = 0;
  let titlesAbove = 0;
  let headers: readonly string[] = [];
  for (let row = 0; row < last; row += 1) {
    if (bestKnown >= 3 && row > best + ROWS_AFTER) break;
    if (isBlankRow(cells[row]!)) continue;
    if (firstWritten < 0) firstWritten = row;
    titles += 1;
    // A row of fewer cells than that cannot know more; mostly those are the rows below the header.
    if (!mapped && cells[row]!.length <= bestKnown) continue;
    const found = headersOf(cells, row, meaningOf);
    const known = knownFields(found, meaningOf) + (mapped ? mappedHeaders(found, options) : 0);
    if (known > bestKnown) {
      best = row;
      bestKnown = known;
      titlesAbove = titles - 1;
      headers = found;
    }
  }
  if (firstWritten < 0) return emptyRange(payments);
  // Invoices hold words such as "facture" and "payée", which are headers too.
  if (bestKnown < 3 && looksLikeData(cells[bestKnown < 2 ? firstWritten : best]!)) return noHeaderRow(payments);
  if (bestKnown < 2 && best !== firstWritten) return unknownHeaders(headersOf(cells, firstWritten, meaningOf), payments);
  // Groups above the header are none of the titles.
  const isTaken = headers.some((header, column) => header !== clipped(writtenText(cells[best]![column])));
  return success({ row: best, headers, titles: titlesAbove - Number(isTaken) });
}

function headersOf(cells: Cells, row: number, meaningOf: (header: string) => HeaderMeaning | undefined): string[] {
  const above = row > 0 ? cells[row - 1]! : [];
  // One text alone is a title.
  const isGrouped = above.filter(writtenText).length > 1;
  let group = '';
  return Array.from({ length: Math.min(cells[row]!.length, SEARCHED_COLUMNS) }, (_, column) => {
    const own = clipped(writtenText(cells[row]![column]));
    const upper = clipped(writtenText(above[column]));
    if (isGrouped && upper !== '') group = upper;
    // What says exactly what it is needs no group.
    if ((meaningOf(own)?.tier ?? 2) < 2) return own;
    const whole = own === '' ? upper : `${own} ${group}`.trim();
    return meaningOf(whole) === undefined ? own : whole;
  });
}

function knownFields(headers: readonly string[], meaningOf: (header: string) => HeaderMeaning | undefined): number {
  const fields = new Set(headers.map((header) => (header === '' ? undefined : meaningOf(header)?.field)));
  fields.delete(undefined);
  return fields.size;
}

function mappedHeaders(headers: readonly string[], options: Options): number {
  return Object.values(options.mapping).filter((wanted) => headers.includes(wanted)).length;
}

function isBlankRow(row: readonly unknown[]): boolean {
  return row.every(isBlank);
}
