import { invalidValue, success, type Outcome } from '../base/outcome';
import type { SerialDay } from '../base/serialDay';
import { accountOf, type Account, type Accounts } from './account';
import { isIssued, openPart } from './invoiceState';
import { unappliedCredits } from './unappliedCredits';

/** 1–30 · 31–60 · 61–90 · 91–120 · more than 120 days past due. */
export const USUAL_BUCKETS: readonly number[] = [30, 60, 90, 120];

/** One line of the aged balance, minor units. */
export interface AgedLine {
  /** The client's id; null for the whole ledger. */
  readonly client: number | null;
  readonly notDue: number;
  /** One sum per bucket, the last for everything older than the last bound. */
  readonly overdue: readonly number[];
  /** notDue + overdue = the gross open balance. */
  readonly total: number;
  /** Unapplied credits, never netted into a bucket. */
  readonly credits: number;
}

/**
 * Whether bounds can be used: whole numbers of days past due, each larger than the one before, the first at least 1.
 *
 * @example
 * checkBuckets([30, 30]).ok // false
 */
export function checkBuckets(bounds: readonly number[]): Outcome<readonly number[]> {
  const good = bounds.length > 0 && bounds.every((bound, at) => Number.isInteger(bound) && bound > (at === 0 ? 0 : bounds[at - 1]!));
  if (good) return success(bounds);
  return invalidValue('bad-buckets', {
    fr: `tranches ${bounds.join(' ; ')}\u00a0: des nombres de jours croissants sont attendus, par exemple 30 ; 60 ; 90 ; 120`,
    en: `buckets ${bounds.join(', ')}: expected rising numbers of days, such as 30, 60, 90, 120`,
  });
}

/**
 * The aged balance (balance âgée) of an account: what is open, by how long ago it was due.
 * Day 0 and before is not due; with the usual bounds day 1 to 30 is the first bucket, day 121 the last. The buckets sum
 * to the gross open balance; credits stand apart.
 *
 * @param bounds the last day of each bucket, as `checkBuckets` accepts them
 * @param client whose account it is, repeated in the line
 * @source docs/methods/metrics.md, "aged balance"
 * @example
 * agedBalance(all, day('2025-05-03'), USUAL_BUCKETS).overdue // [21400, 0, 0, 0, 0]
 */
export function agedBalance(account: Account, asOf: SerialDay, bounds: readonly number[], client: number | null = null): AgedLine {
  const { ledger } = account;
  const overdue = new Array<number>(bounds.length + 1).fill(0);
  let notDue = 0;
  let total = 0;
  for (const invoice of account.invoices) {
    if (!isIssued(ledger, invoice, asOf)) continue;
    const open = openPart(ledger, invoice, asOf);
    if (open === 0) continue;
    total += open;
    const days = asOf - ledger.invoices.due[invoice]!;
    if (days <= 0) notDue += open;
    else overdue[bucketOf(days, bounds)]! += open;
  }
  return { client, notDue, overdue, total, credits: unappliedCredits(account, asOf) };
}

/**
 * The aged balance of each client with something open or in credit, in the order in which the ledger first names them.
 *
 * @example
 * agedBalanceByClient(accounts, 0, day('2025-05-03'), [30]).map((line) => line.total) // [21400, 32000]
 */
export function agedBalanceByClient(accounts: Accounts, currency: number, asOf: SerialDay, bounds: readonly number[]): readonly AgedLine[] {
  return accounts.ledger.clients
    .map((_name, client) => agedBalance(accountOf(accounts, client, currency), asOf, bounds, client))
    .filter((line) => line.total !== 0 || line.credits !== 0);
}

function bucketOf(days: number, bounds: readonly number[]): number {
  const at = bounds.findIndex((bound) => days <= bound);
  return at < 0 ? bounds.length : at;
}
