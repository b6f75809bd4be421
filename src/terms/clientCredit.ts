import { NO_DAY, type SerialDay } from '../base/serialDay';
import { medianOf } from './medianOf';
import type { Accounts } from '../metrics/account';
import { openPart } from '../metrics/invoiceState';
import { InvoiceFlag, type Invoices } from '../ledger/ledger';
import { endOfMonth } from './offers';

/** What a credit decision looks at in the ledger, for one client and one currency, facts dated ≤ asOf. */
export interface ClientCredit {
  readonly invoices: number;
  /** Median days from issue to due over the last ten invoices; null without an invoice. */
  readonly usualTerms: number | null;
  /** Whether most of those are due 45 days end of month, by either reading. */
  readonly endOfMonthTerms: boolean;
  /** Median amount of the last ten invoices, minor units; null without one. */
  readonly usualAmount: number | null;
  /** Invoiced in the 365 days ending at asOf, minor units. */
  readonly yearlySales: number;
  /** Gross open balance, minor units. */
  readonly open: number;
  /** Credit notes and advances not yet used are not known here: the open balance is gross. */
  readonly largestHandled: number;
}

const RECENT = 10;
const WELL_PAID = 30;
const YEAR = 365;
/** Room for a position beside a day in one number. */
const POSITIONS = 2 ** 24;

/**
 * The credit facts of one client.
 * `largestHandled`: the largest sum of invoices open at the same time that were all paid at most 30 days late: a proven
 * size of credit.
 *
 * @param client id in the ledger of `accounts`
 * @param currency index into its currencies
 */
export function clientCredit(accounts: Accounts, client: number, currency: number, asOf: SerialDay): ClientCredit {
  const { ledger } = accounts;
  const { issued, due, amount, settled, flags, receiptStart } = ledger.invoices;
  const known: number[] = [];
  let yearlySales = 0;
  let open = 0;
  let inOrder = true;
  let before = -Infinity;
  for (let k = accounts.invoiceStart[client]!; k < accounts.invoiceStart[client + 1]!; k += 1) {
    const i = accounts.invoices[k]!;
    const day = issued[i]!;
    if (ledger.invoices.currency[i] !== currency || day > asOf) continue;
    known.push(i);
    inOrder = inOrder && day > before;
    before = day;
    if (issued[i]! > asOf - YEAR) yearlySales += amount[i]!;
    // Settled by one payment: nothing can have been refunded, and most invoices are so.
    const closed = settled[i] !== NO_DAY && settled[i]! <= asOf && receiptStart[i + 1]! - receiptStart[i]! <= 1;
    if (!closed) open += openPart(ledger, i, asOf);
  }
  if (known.length === 0) {
    return { invoices: 0, usualTerms: null, endOfMonthTerms: false, usualAmount: null, yearlySales: 0, open: 0, largestHandled: 0 };
  }
  if (!inOrder) known.sort((a, b) => issued[a]! - issued[b]! || due[a]! - due[b]! || amount[a]! - amount[b]!);
  const recent = known.slice(-RECENT);
  let endOfMonthCount = 0;
  for (const i of recent) if (isEndOfMonthTerm(issued[i]!, due[i]!)) endOfMonthCount += 1;
  const well = known.filter((i) =>
    settled[i]! > issued[i]! && settled[i]! <= asOf && settled[i]! <= due[i]! + WELL_PAID
    && (flags[i]! & (InvoiceFlag.credited | InvoiceFlag.closedWithoutDay)) === 0);
  return {
    invoices: known.length,
    usualTerms: medianOf(Float64Array.from(recent, (i) => due[i]! - issued[i]!)),
    endOfMonthTerms: endOfMonthCount * 2 > recent.length,
    usualAmount: medianOf(Float64Array.from(recent, (i) => amount[i]!)),
    yearlySales,
    open,
    largestHandled: largestTogether(well, ledger.invoices),
  };
}

/** Due as 45 days end of month says, by either reading, and not as plain 60 days would. */
function isEndOfMonthTerm(issued: SerialDay, due: SerialDay): boolean {
  if (due - issued < 45 || due - issued > 76) return false;
  return due === endOfMonth(issued + 45) || due === endOfMonth(issued) + 45;
}

/** The largest sum owed at one moment; `well` is in order of issue. On the day of settlement an amount is no longer owed. */
function largestTogether(well: readonly number[], { issued, settled, amount }: Invoices): number {
  const ends = Float64Array.from(well, (i, k) => settled[i]! * POSITIONS + k).sort();
  let owed = 0;
  let largest = 0;
  let next = 0;
  for (const i of well) {
    for (; next < ends.length && Math.floor(ends[next]! / POSITIONS) <= issued[i]!; next += 1) owed -= amount[well[ends[next]! % POSITIONS]!]!;
    owed += amount[i]!;
    largest = Math.max(largest, owed);
  }
  return largest;
}
