import type { SerialDay } from '../base/serialDay';
import type { Ledger } from '../ledger/ledger';
import { isIssued, restOf } from '../metrics/invoiceState';

/** One client's open invoices that are overdue or soon due, in one currency. Amounts in minor units. */
export interface ClientClaims {
  readonly client: number;
  /** Positions of invoices due before asOf, oldest due first. */
  readonly overdue: readonly number[];
  /** Positions of invoices due after asOf and within the courtesy window; due on asOf itself is in neither. */
  readonly soonDue: readonly number[];
  /** Open part by position. */
  readonly open: ReadonlyMap<number, number>;
  /** Credit notes that name no invoice, advances and overpayments, known by asOf. */
  readonly credits: number;
}

/**
 * What could be claimed at asOf, by client; clients with nothing overdue or soon due are left out.
 * An invoice due on asOf is not overdue, and it is too late for a courtesy note: it is in no list.
 */
export function openClaims(ledger: Ledger, asOf: SerialDay, currency: number, courtesyDays: number): ClientClaims[] {
  const { invoices, credits } = ledger;
  interface Draft { client: number; overdue: number[]; soonDue: number[]; open: Map<number, number>; credits: number }
  const drafts = new Map<number, Draft>();
  const overpaid = new Float64Array(ledger.clients.length);
  for (let i = 0; i < invoices.count; i += 1) {
    if (invoices.currency[i] !== currency || !isIssued(ledger, i, asOf)) continue;
    const rest = restOf(ledger, i, asOf);
    if (rest === 0) continue;
    const client = invoices.client[i]!;
    if (rest < 0) {
      overpaid[client]! -= rest;
      continue;
    }
    const due = invoices.due[i]!;
    if (due === asOf || due > asOf + courtesyDays) continue;
    let draft = drafts.get(client);
    if (draft === undefined) drafts.set(client, draft = { client, overdue: [], soonDue: [], open: new Map(), credits: 0 });
    (due < asOf ? draft.overdue : draft.soonDue).push(i);
    draft.open.set(i, rest);
  }
  for (let at = 0; at < credits.count; at += 1) {
    if (credits.currency[at] !== currency || credits.invoice[at]! >= 0 || credits.day[at]! > asOf) continue;
    overpaid[credits.client[at]!]! += credits.amount[at]!;
  }
  const byDue = (a: number, b: number): number => invoices.due[a]! - invoices.due[b]! || a - b;
  const result = [...drafts.values()];
  for (const draft of result) {
    draft.overdue.sort(byDue);
    draft.soonDue.sort(byDue);
    draft.credits = overpaid[draft.client]!;
  }
  return result.sort((a, b) => a.client - b.client);
}
