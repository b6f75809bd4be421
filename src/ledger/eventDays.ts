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
  const perDay = new Int32Array(LAST_DAY - FIRST_DAY + 1);
  const { issued } = documents.invoices;
  for (let i = 0; i < issued.length; i += 1) perDay[issued[i]! - FIRST_DAY]! += 1;
  for (let k = 0; k < receiptDays.length; k += 1) perDay[receiptDays[k]! - FIRST_DAY]! += 1;
  for (const { day } of credits) perDay[day - FIRST_DAY]! += 1;
  const events = issued.length + receiptDays.length + credits.length;
  if (events === 0) return { first: NO_DAY, last: NO_DAY };

  const rank = 0.99 * (events - 1);
  const below = Math.floor(rank);
  const low = dayAtRank(perDay, below);
  const limit = low + (rank - below) * (dayAtRank(perDay, Math.min(below + 1, events - 1)) - low) + FAR_DAYS;
  const latest = lastWritten(perDay, perDay.length - 1);
  const last = lastWritten(perDay, Math.min(LAST_DAY, Math.floor(limit)) - FIRST_DAY);
  if (latest > last) reportFar(documents, last + FIRST_DAY, issues);
  let first = 0;
  while (perDay[first] === 0) first += 1;
  return { first: first + FIRST_DAY, last: last + FIRST_DAY };
}

function lastWritten(perDay: Int32Array, from: number): number {
  let day = from;
  while (perDay[day] === 0) day -= 1;
  return day;
}

function dayAtRank(perDay: Int32Array, rank: number): number {
  let seen = 0;
  for (let day = 0; day < perDay.length; day += 1) {
    seen += perDay[day]!;
    if (seen > rank) return day + FIRST_DAY;
  }
  return LAST_DAY;
}

function reportFar({ invoices, payments }: Documents, last: number, issues: LedgerIssue[]): void {
  for (let i = 0; i < invoices.count; i += 1) {
    if (invoices.issued[i]! > last || invoices.paidDay[i]! > last) issues.push(new LedgerIssue(invoices.row[i]!, 0, 'far-future', Math.max(invoices.issued[i]!, invoices.paidDay[i]!)));
  }
  for (const { day, row, table } of payments) if (day > last) issues.push(new LedgerIssue(row, 0, 'far-future', day, '', table));
}
