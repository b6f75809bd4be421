import type { PartyKind } from '../ledger/reminderOptions';
import type { UnpaidProbability } from './unpaidProbability';

/** How much a contact is about. Minor units. */
export interface MoneyAtStake {
  readonly open: number;
  /** Open amounts × P(still unpaid at the horizon), to the minor unit. */
  readonly expected: number;
  /** expected ÷ open, 0 to 1; 0 when nothing is open. */
  readonly share: number;
}

/** The open money of some invoices, and how much of it is expected to be still unpaid at the horizon. */
export function moneyAtStake(invoices: readonly number[], open: ReadonlyMap<number, number>, kind: PartyKind, unpaid: UnpaidProbability): MoneyAtStake {
  let total = 0;
  let expected = 0;
  for (const invoice of invoices) {
    const amount = open.get(invoice) ?? 0;
    total += amount;
    expected += amount * unpaid(invoice, kind);
  }
  const rounded = Math.round(expected);
  return { open: total, expected: rounded, share: total > 0 ? Math.min(1, rounded / total) : 0 };
}
