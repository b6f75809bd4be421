import { NO_DAY, type SerialDay } from '../base/serialDay';
import { medianOf } from './medianOf';
import type { Accounts } from '../metrics/account';
import { openPart } from '../metrics/invoiceState';
import { InvoiceFlag } from '../ledger/ledger';
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

/** A client of whom the ledger has no invoice. */
export const NOTHING_KNOWN: ClientCredit = {
  invoices: 0, usualTerms: null, endOfMonthTerms: false, usualAmount: null, yearlySales: 0, open: 0, largestHandled: 0,
};

const RECENT = 10;
const WELL_PAID = 30;
const YEAR = 365;
/** Room for a position beside a day in one number. */
const POSITIONS = 2 ** 24;

/** Makes the credit facts of one client after another: the working memory is shared. */
export function creditReader(accounts: Accounts, currency: number, asOf: SerialDay): (client: number) => ClientCredit {
  const { ledger, invoiceStart } = accounts;
  const { issued, due, amount, settled, flags, receiptStart } = ledger.invoices;
  let most = 0;
  for (let client = 0; client < ledger.clients.length; client += 1) most = Math.max(most, invoiceStart[client + 1]! - invoiceStart[client]!);
  const known = new Int32Array(most);
  const well = new Int32Array(most);
  const ends = new Float64Array(most);
  const terms = new Float64Array(RECENT);
  const amounts = new Float64Array(RECENT);

  /** The largest sum owed at one moment; `well` is in order of issue. On the day of settlement an amount is no longer owed. */
  function largestTogether(count: number): number {
    let inOrder = true;
    for (let k = 0; k < count; k += 1) {
      ends[k] = settled[well[k]!]! * POSITIONS + k;
      inOrder = inOrder && (k === 0 || ends[k - 1]! < ends[k]!);
    }
    if (!inOrder) ends.subarray(0, count).sort();
    let owed = 0;
    let largest = 0;
    let next = 0;
    for (let k = 0; k < count; k += 1) {
      const i = well[k]!;
      for (; next < count && Math.floor(ends[next]! / POSITIONS) <= issued[i]!; next += 1) owed -= amount[well[ends[next]! % POSITIONS]!]!;
      owed += amount[i]!;
      largest = Math.max(largest, owed);
    }
    return largest;
  }

  return (client) => {
    let count = 0;
    let yearlySales = 0;
    let open = 0;
    let inOrder = true;
    let before = -Infinity;
    for (let k = invoiceStart[client]!; k < invoiceStart[client + 1]!; k += 1) {
      const i = accounts.invoices[k]!;
      const day = issued[i]!;
      if (ledger.invoices.currency[i] !== currency || day > asOf) continue;
      known[count] = i;
      count += 1;
      inOrder = inOrder && day > before;
      before = day;
      if (day > asOf - YEAR) yearlySales += amount[i]!;
      // Settled by one payment: nothing can have been refunded, and most invoices are so.
      const closed = settled[i] !== NO_DAY && settled[i]! <= asOf && receiptStart[i + 1]! - receiptStart[i]! <= 1;
      if (!closed) open += openPart(ledger, i, asOf);
    }
    if (count === 0) return NOTHING_KNOWN;
    if (!inOrder) known.subarray(0, count).sort((a, b) => issued[a]! - issued[b]! || due[a]! - due[b]! || amount[a]! - amount[b]!);
    const recent = Math.min(RECENT, count);
    let endOfMonthCount = 0;
    for (let k = 0; k < recent; k += 1) {
      const i = known[count - recent + k]!;
      terms[k] = due[i]! - issued[i]!;
      amounts[k] = amount[i]!;
      if (isEndOfMonthTerm(issued[i]!, due[i]!)) endOfMonthCount += 1;
    }
    let wellPaid = 0;
    for (let k = 0; k < count; k += 1) {
      const i = known[k]!;
      const day = settled[i]!;
      if (day <= issued[i]! || day > asOf || day > due[i]! + WELL_PAID || (flags[i]! & (InvoiceFlag.credited | InvoiceFlag.closedWithoutDay)) !== 0) continue;
      well[wellPaid] = i;
      wellPaid += 1;
    }
    return {
      invoices: count,
      usualTerms: medianOf(terms.subarray(0, recent)),
      endOfMonthTerms: endOfMonthCount * 2 > recent,
      usualAmount: medianOf(amounts.subarray(0, recent)),
      yearlySales,
      open,
      largestHandled: largestTogether(wellPaid),
    };
  };
}

/**
 * The credit facts of one client.
 * `largestHandled`: the largest sum of invoices open at the same time that were all paid at most 30 days late: a proven
 * size of credit.
 *
 * @param client id in the ledger of `accounts`
 * @param currency index into its currencies
 */
export function clientCredit(accounts: Accounts, client: number, currency: number, asOf: SerialDay): ClientCredit {
  return creditReader(accounts, currency, asOf)(client);
}

/** Due as 45 days end of month says, by either reading, and not as plain 60 days would. */
function isEndOfMonthTerm(issued: SerialDay, due: SerialDay): boolean {
  if (due - issued < 45 || due - issued > 76) return false;
  return due === endOfMonth(issued + 45) || due === endOfMonth(issued) + 45;
}
