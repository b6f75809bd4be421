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
  const { invoices } = documents;
  const perDay = new Int32Array(LAST_DAY - FIRST_DAY + 1);
  let events = 0;
  const add = (day: number): void => {
    perDay[day - FIRST_DAY] = perDay[day - FIRST_DAY]! + 1;
    events += 1;
  };
  for (let i = 0; i < invoices.count; i += 1) add(invoices.issued[i]!);
  for (let k = 0; k < receiptDays.length; k += 1) add(receiptDays[k]!);
  for (const { day } of credits) add(day);
  if (events === 0) return { first: NO_DAY, last: NO_DAY };

  const rank = 0.99 * (events - 1);
  const below = Math.floor(rank);
  const low = dayAtRank(perDay, below);
  const limit = low + (rank - below) * (dayAtRank(perDay, Math.min(below + 1, events - 1)) - low) + FAR_DAYS;
  let last = Math.min(LAST_DAY, Math.floor(limit)) - FIRST_DAY;
  while (perDay[last] === 0) last -= 1;
  if (perDay.subarray(last + 1).some((count) => count > 0)) reportFar(documents, last + FIRST_DAY, issues);
  return { first: perDay.findIndex((count) => count > 0) + FIRST_DAY, last: last + FIRST_DAY };
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
