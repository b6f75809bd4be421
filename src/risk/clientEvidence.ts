import { NO_DAY } from '../base/serialDay';
import type { ClientSituation } from './clientHistory';
import type { DelayFacts } from './delayFacts';
import type { ClientEvidence } from './delayModel';

/** Where a client stands, with the invoice expected of them. */
export interface ClientStanding {
  readonly state: ClientSituation;
  readonly usualTerms: number;
  readonly usualLogAmount: number;
}

/** Invoices that say something about delay: due by asOf, or paid. */
export function matured(facts: DelayFacts, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i += 1) if (facts.paid[i] !== NO_DAY || facts.due[i]! <= facts.asOf) count += 1;
  return count;
}

/** On what the answers for a client rest. */
export function clientEvidence(facts: DelayFacts, client: number, standing: ClientStanding): ClientEvidence {
  const block = facts.blockOfClient[client] ?? -1;
  const from = block < 0 ? 0 : facts.blockStart[block]!;
  const to = block < 0 ? 0 : facts.blockStart[block + 1]!;
  let daysLate = 0;
  let delays = 0;
  for (let i = from; i < to; i += 1) {
    const open = facts.paid[i] === NO_DAY;
    if (open && facts.due[i]! >= facts.asOf) continue;
    daysLate += (open ? facts.asOf : facts.paid[i]!) - facts.due[i]!;
    delays += 1;
  }
  const { state, usualTerms, usualLogAmount } = standing;
  return {
    invoices: to - from, matured: matured(facts, from, to), overdue: state.allOverdue,
    daysSinceLastPaid: state.lastPaid === NO_DAY ? null : facts.asOf - state.lastPaid, usualTerms,
    usualAmount: Math.expm1(usualLogAmount), meanDaysLate: delays === 0 ? null : daysLate / delays,
  };
}

/** Invoices due at least `days` days before asOf, and how many of them were not paid within those days. */
export function casesBeyond(facts: DelayFacts, days: number): { known: number; late: number } {
  let known = 0;
  let late = 0;
  for (let i = 0; i < facts.count; i += 1) {
    if (facts.due[i]! + days > facts.asOf) continue;
    known += 1;
    if (facts.paid[i] === NO_DAY || facts.paid[i]! > facts.due[i]! + days) late += 1;
  }
  return { known, late };
}
