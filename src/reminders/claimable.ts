import type { SerialDay } from '../base/serialDay';
import type { Ledger } from '../ledger/ledger';
import { claimState } from './claimState';
import type { ClientHistory } from './clientHistory';
import type { InvoiceHold } from './clientProfile';
import type { GuardFacts } from './guards';
import type { ClientClaims } from './openClaims';
import type { Hold, HoldCode } from './reminderLine';
import type { ReminderSettings } from './reminderSettings';

/** Which of a client's open invoices may be claimed today, and what holds the others. */
export interface Claimable {
  /** Overdue invoices that may be claimed, oldest due first. */
  readonly overdue: readonly number[];
  readonly soonDue: readonly number[];
  /** Why the rest may not; of several invoices held for one reason, the first to be free ends it for the client. */
  readonly holds: GuardFacts;
  /** The latest promise that was broken; null if none. */
  readonly brokenPromise: SerialDay | null;
}

/** Sorts a client's open invoices into those that may be claimed today and those that may not. */
export function claimable(
  ledger: Ledger, claims: ClientClaims, asOf: SerialDay, settings: ReminderSettings, history: ClientHistory, held: ReadonlyMap<number, InvoiceHold> | undefined,
): Claimable {
  const holds: { -readonly [Code in HoldCode]?: SerialDay | null } = {};
  let brokenPromise: SerialDay | null = null;
  const free = (invoices: readonly number[], counts: boolean): number[] => invoices.filter((invoice) => {
    const state = claimState(ledger, invoice, asOf, settings, history, held?.get(invoice));
    if (state.brokenPromise !== null) brokenPromise = Math.max(brokenPromise ?? 0, state.brokenPromise);
    if (state.hold !== null && counts) keepEarliest(holds, state.hold);
    return state.hold === null;
  });
  return { overdue: free(claims.overdue, true), soonDue: free(claims.soonDue, claims.overdue.length === 0), holds, brokenPromise };
}

function keepEarliest(holds: { -readonly [Code in HoldCode]?: SerialDay | null }, hold: Hold): void {
  const known = holds[hold.code];
  if (known === undefined || known === null) holds[hold.code] = hold.until;
  else if (hold.until !== null && hold.until < known) holds[hold.code] = hold.until;
}
