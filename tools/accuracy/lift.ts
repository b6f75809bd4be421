import { NO_DAY } from '../../src/base/serialDay';
import { dayOf, dueOf, minorUnits, type Row } from './invoiceTable';

/** How much of the money that came more than 30 days late stood in the first fifth of a list, by the order of the list. */
export interface Lift {
  readonly ledger: string;
  readonly invoices: number;
  /** Invoices ranked by amount × P, by amount, by days overdue, and with hindsight. Shares from 0 to 1. */
  readonly byExpected: number;
  readonly byAmount: number;
  readonly byDaysOverdue: number;
  readonly oracle: number;
  /** One line per client: ranked by the sum of amount × P, and by the sum of amounts. */
  readonly clientsByExpected: number;
  readonly clientsByAmount: number;
}

interface Case { readonly snapshot: string; readonly client: string; readonly amount: number; readonly late: boolean; readonly probability: number; readonly overdue: number }

/** The part of a list that is worked through. */
const FIRST = 0.2;

/**
 * Lift of a snapshot task. Population: rows whose late30 is known and that are not yet 30 days late on their snapshot day.
 * Per snapshot the first 20 % (rounded up) are taken; captured and late amounts are pooled over the snapshots. Ties keep
 * the order of the rows.
 *
 * @returns null where no amount came late
 */
export function liftOf(ledger: string, labelled: readonly Row[], predictions: readonly Row[], terms: number): Lift | null {
  const cases = labelled.flatMap((row, at): Case[] => {
    const snapshot = row['snapshot'] ?? '';
    const day = dayOf(snapshot);
    if (day === NO_DAY || (row['late30'] ?? '') === '' || day - dueOf(row, terms) >= 30) return [];
    return [{
      snapshot, client: row['client'] ?? '', amount: minorUnits(row['amount']), late: Number(row['late30']) === 1,
      probability: Number(predictions[at]?.['p_late30'] ?? 0), overdue: day - dueOf(row, terms),
    }];
  });
  const late = cases.reduce((sum, one) => sum + (one.late ? one.amount : 0), 0);
  if (late === 0) return null;
  const expected = (one: Case): number => one.amount * one.probability;
  const share = (groupOf: (one: Case, at: number) => string, value: (one: Case) => number): number => captured(cases, groupOf, value) / late;
  const single = (_: Case, at: number): string => String(at);
  return {
    ledger, invoices: cases.length,
    byExpected: share(single, expected), byAmount: share(single, (one) => one.amount), byDaysOverdue: share(single, (one) => one.overdue),
    oracle: share(single, (one) => (one.late ? one.amount : 0)),
    clientsByExpected: share((one) => one.client, expected), clientsByAmount: share((one) => one.client, (one) => one.amount),
  };
}

/** The truly late amount in the first groups of each snapshot, groups ranked by the sum of their values. */
function captured(cases: readonly Case[], groupOf: (one: Case, at: number) => string, value: (one: Case) => number): number {
  const snapshots = new Map<string, Map<string, { value: number; late: number }>>();
  cases.forEach((one, at) => {
    const groups = snapshots.get(one.snapshot) ?? new Map<string, { value: number; late: number }>();
    snapshots.set(one.snapshot, groups);
    const key = groupOf(one, at);
    const group = groups.get(key) ?? { value: 0, late: 0 };
    groups.set(key, group);
    group.value += value(one);
    group.late += one.late ? one.amount : 0;
  });
  let sum = 0;
  for (const groups of snapshots.values()) {
    const ranked = [...groups.values()].sort((a, b) => b.value - a.value);
    for (const group of ranked.slice(0, Math.ceil(FIRST * ranked.length))) sum += group.late;
  }
  return sum;
}

/** The section of docs/accuracy.md. */
export function liftSection(lifts: readonly Lift[]): string {
  const percent = (share: number): string => (100 * share).toFixed(1);
  const lines = lifts.map((lift) => `| ${[
    lift.ledger, String(lift.invoices), ...[lift.byExpected, lift.byAmount, lift.byDaysOverdue, lift.oracle, lift.clientsByExpected, lift.clientsByAmount].map(percent),
  ].join(' | ')} |`);
  const flat = lifts.filter((lift) => lift.clientsByExpected < lift.clientsByAmount + 0.01).map((lift) => lift.ledger);
  const caution = flat.length === 0 ? '' : `\nOn ${flat.join(', ')} the client list does no better than sorting clients by amount: nothing is claimed there.\n`;
  return `## What the reminder list finds

Share (%) of the amount paid more than 30 days late that stands in the first fifth of the list: open invoices not yet 30
days late, per snapshot, pooled. "Expected" ranks by amount × P(more than 30 days late); the last two columns rank clients.

| ledger | invoices | expected | by amount | by days overdue | hindsight | clients, expected | clients, by amount |
|---|---|---|---|---|---|---|---|
${lines.join('\n')}
${caution}`;
}
