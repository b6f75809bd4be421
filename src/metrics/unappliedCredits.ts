import type { SerialDay } from '../base/serialDay';
import type { Account } from './account';
import { isIssued, restOf } from './invoiceState';

/**
 * Money in the clients' favour that no invoice has used up: what a client will deduct next time, or ask back.
 * Credit notes and advances dated ≤ asOf that name no invoice, plus what was received on invoices beyond their amount.
 *
 * @returns minor units, ≥ 0
 * @source docs/methods/metrics.md, "open balance": credits are a figure of their own; net = open − credits
 * @example
 * unappliedCredits(all, day('2025-05-03')) // 0
 */
export function unappliedCredits(account: Account, asOf: SerialDay): number {
  const { ledger } = account;
  const { day, amount, invoice } = ledger.credits;
  let sum = 0;
  for (const credit of account.credits) if (invoice[credit]! < 0 && day[credit]! <= asOf) sum += amount[credit]!;
  for (const position of account.invoices) {
    if (!isIssued(ledger, position, asOf)) continue;
    const rest = restOf(ledger, position, asOf);
    if (rest < 0) sum -= rest;
  }
  return sum;
}
