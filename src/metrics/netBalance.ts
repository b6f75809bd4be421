import type { SerialDay } from '../base/serialDay';
import type { Account } from './account';
import { openBalance } from './openBalance';
import { unappliedCredits } from './unappliedCredits';

/**
 * What clients owe after everything in their favour: open balance − unapplied credits. Negative when they are in credit.
 *
 * @returns minor units
 * @source docs/methods/metrics.md, "open balance"
 * @example
 * netBalance(all, day('2025-05-03')) // 53400
 */
export function netBalance(account: Account, asOf: SerialDay): number {
  return openBalance(account, asOf) - unappliedCredits(account, asOf);
}
