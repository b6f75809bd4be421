import { NO_DAY } from '../base/serialDay';
import { FIRST_DAY, LAST_DAY } from './dayCode';
import type { Documents } from './documents';
import type { KeptCredit } from './joinSettlements';
import { LedgerIssue } from './ledgerIssue';

/** An event this many days after nearly all others is a typing fault. */
const FAR_DAYS = 366;

/**
 * The first and the last event of a ledger: issue and payment days, leaving out those more than 366 days after their
 * 99th percentile (R type 7), which are reported.
 */
export function eventDays(documents: Documents, receiptDays: Int32Array, credits: readonly KeptCredit[], issues: LedgerIssue[]): { first: number; last: number } {
  const columns = [documents.invoices.issued, receiptDays, Int32Array.from(credits, ({ day }) => day)];
  const events = columns.reduce((sum, { length }) => sum + length, 0);
  if (events === 0) return { first: NO_DAY, last: NO_DAY };
  let first = LAST_DAY;
  let latest = FIRST_DAY;
  for (const days of columns) {
    for (let i = 0; i < days.length; i += 1) {
      const day = days[i]!;
      if (day < first) first = day;
      if (day > latest) latest = day;
    }
  }
  if (manyAfter(columns, latest - FAR_DAYS, events / 100)) return { first, last: latest };
  const perDay = new Int32Array(latest - first + 1);
  for (const days of columns) for (let i = 0; i < days.length; i += 1) perDay[days[i]! - first]! += 1;
  const rank = 0.99 * (events - 1);
  const below = Math.floor(rank);
  const low = dayAtRank(perDay, below);
  const limit = Math.floor(low + (rank - below) * (dayAtRank(perDay, Math.min(below + 1, events - 1)) - low) + FAR_DAYS);
  let last = Math.min(latest - first, limit);
  while (perDay[last] === 0) last -= 1;
  if (first + last < latest) reportFar(documents, first + last, issues);
  return { first, last: first + last };
}

/** Whether more than a hundredth of the events, and one, stand within the last days: then the percentile does too, and none is far from it. */
function manyAfter(columns: readonly Int32Array[], day: number, hundredth: number): boolean {
  let count = 0;
  for (const days of columns) for (let i = 0; i < days.length; i += 1) if (days[i]! >= day) count += 1;
  return count > hundredth + 1;
}

/** 0 is the first event's day. */
function dayAtRank(perDay: Int32Array, rank: number): number {
  let seen = 0;
  let day = 0;
  while ((seen += perDay[day]!) <= rank) day += 1;
  return day;
}

function reportFar({ invoices, payments }: Documents, last: number, issues: LedgerIssue[]): void {
  for (let i = 0; i < invoices.count; i += 1) {
    if (invoices.issued[i]! > last || invoices.paidDay[i]! > last) issues.push(new LedgerIssue(invoices.row[i]!, 0, 'far-future', Math.max(invoices.issued[i]!, invoices.paidDay[i]!)));
  }
  for (const { day, row, table } of payments) if (day > last) issues.push(new LedgerIssue(row, 0, 'far-future', day, '', table));
}
