import { StatusCode } from './documentWords';
import { LedgerIssue } from './ledgerIssue';
import { isErrorText } from './plainValue';
import type { TableColumns } from './tableColumns';
import { writtenText } from './clipped';

/** A code is understood when at least this share of its invoices behaves in one way. */
const CLEAR_SHARE = 0.9;
/** Cancelled documents are few. */
const CANCELLED_SHARE = 0.05;

interface Tally {
  none: number;
  part: number;
  full: number;
}

/**
 * Understands a status column of bare codes (1, 2, 3…), which many programs export in place of words, from the payments
 * of a second table: the code whose invoices are unpaid is "open", partly paid "partial", fully paid "paid", each for at
 * least 90 % of them. Once all three are found, one code that is left over, rare and of no clear kind, is "cancelled":
 * its documents stand outside the cycle from open to paid. All of it is reported, and the status options override it.
 *
 * @param received what the payments give for each invoice number, major units
 */
export function understandStatusCodes(table: TableColumns, received: ReadonlyMap<string, number>): void {
  const { status } = table.words;
  const { numbers } = table;
  if (status === null || numbers === null || !areBareCodes(status.unknown)) return;
  const tallies = new Map<string, Tally>();
  const words: string[] = new Array<string>(table.count);
  for (let i = 0; i < table.count; i += 1) {
    const word = writtenText(table.cells[table.first + i]![status.column]);
    words[i] = word;
    const amount = table.amounts.amount!.values[i]!;
    if (!status.unknown.has(word) || amount <= 0) continue;
    let tally = tallies.get(word);
    if (tally === undefined) tallies.set(word, (tally = { none: 0, part: 0, full: 0 }));
    const paid = received.get(numbers.texts[i]!) ?? 0;
    if (paid <= 0) tally.none += 1;
    else if (paid < amount - 0.005) tally.part += 1;
    else tally.full += 1;
  }
  const meanings = meaningsOf(tallies);
  if (meanings.size === 0) return;
  for (let i = 0; i < table.count; i += 1) {
    const meaning = meanings.get(words[i]!);
    if (meaning !== undefined && status.codes[i] === StatusCode.unknown) status.codes[i] = meaning;
  }
  for (const word of meanings.keys()) status.unknown.delete(word);
  const spoken = [...meanings].sort(([one], [other]) => Number(one) - Number(other)).map(([word, code]) => `${word} = ${NAMES.get(code)!}`).join(', ');
  table.notes.push(new LedgerIssue(table.header.row + 1, status.column + 1, 'status-codes', table.header.headers[status.column], spoken));
}

const NAMES: ReadonlyMap<number, string> = new Map([
  [StatusCode.open, 'ouvert/open'], [StatusCode.partial, 'partiel/partial'], [StatusCode.paid, 'payé/paid'], [StatusCode.cancelled, 'annulé/cancelled'],
]);

function areBareCodes(unknown: ReadonlyMap<string, number>): boolean {
  const codes = [...unknown.keys()].filter((word) => !isErrorText(word));
  return codes.length >= 3 && codes.length <= 9 && codes.every((word) => /^\d{1,2}$/.test(word));
}

function meaningsOf(tallies: ReadonlyMap<string, Tally>): Map<string, number> {
  const meanings = new Map<string, number>();
  let documents = 0;
  for (const [word, { none, part, full }] of tallies) {
    const all = none + part + full;
    documents += all;
    if (none >= CLEAR_SHARE * all) meanings.set(word, StatusCode.open);
    else if (part >= CLEAR_SHARE * all) meanings.set(word, StatusCode.partial);
    else if (full >= CLEAR_SHARE * all) meanings.set(word, StatusCode.paid);
  }
  if (new Set(meanings.values()).size !== 3 || meanings.size !== 3) return new Map();
  const left = [...tallies].filter(([word]) => !meanings.has(word));
  if (left.length === 0) return meanings;
  const [word, { none, part, full }] = left[0]!;
  if (left.length === 1 && none + part + full <= CANCELLED_SHARE * documents) meanings.set(word, StatusCode.cancelled);
  return meanings;
}
