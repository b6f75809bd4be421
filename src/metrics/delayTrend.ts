import { notAvailable, success, type Outcome } from '../base/outcome';
import type { SerialDay } from '../base/serialDay';
import type { Account } from './account';
import { daysLateAt, NO_DELAY } from './invoiceState';

/** The last half-year is compared with the year before it; each needs this many invoices. */
export const TREND = { recentDays: 180, earlierDays: 365, least: 3 } as const;

/**
 * Which side of the comparison an invoice stands on: 1 recent, 0 earlier, −1 neither. Not yet due is neither.
 *
 * @example
 * trendSide(100, 281) // 0, due 181 days ago
 */
export function trendSide(due: SerialDay, asOf: SerialDay): 1 | 0 | -1 {
  const age = asOf - due;
  if (age <= 0 || age > TREND.recentDays + TREND.earlierDays) return -1;
  return age <= TREND.recentDays ? 1 : 0;
}

/**
 * The trend from the two sums of days late and their counts.
 *
 * @example
 * trendOf(60, 3, 15, 3).value // 15
 */
export function trendOf(recentSum: number, recentCount: number, earlierSum: number, earlierCount: number): Outcome<number> {
  if (recentCount < TREND.least || earlierCount < TREND.least) {
    return notAvailable('too-few-for-trend', {
      fr: `il faut ${TREND.least} factures échues sur les ${TREND.recentDays} derniers jours (il y en a ${recentCount}) et ${TREND.least} sur les ${TREND.earlierDays} jours précédents (${earlierCount})`,
      en: `needs ${TREND.least} invoices due in the last ${TREND.recentDays} days (has ${recentCount}) and ${TREND.least} in the ${TREND.earlierDays} days before (${earlierCount})`,
    });
  }
  return success(recentSum / recentCount - earlierSum / earlierCount);
}

/**
 * Whether a client pays later than before: how many days the average delay has moved. Positive = getting later.
 * Average days late of invoices due in the last 180 days before asOf, less that of invoices due in the 365 days before
 * those. Invoices are placed by their due date, so that one paid early and one still open, due on the same day, fall on
 * the same side; an open one counts asOf − due, its delay so far, so that a worsening shows late rather than early.
 *
 * @returns days; not available with fewer than 3 invoices on either side
 * @source our choice: half a year is long enough for three invoices of a monthly client and short enough to react; the
 * whole year before it carries every season once
 * @example
 * delayTrend(martin, day('2025-05-03')).ok // false, nothing was due before the last half-year
 */
export function delayTrend(account: Account, asOf: SerialDay): Outcome<number> {
  const { ledger, invoices } = account;
  const sum: [number, number] = [0, 0];
  const count: [number, number] = [0, 0];
  for (const invoice of invoices) {
    const side = trendSide(ledger.invoices.due[invoice]!, asOf);
    if (side < 0) continue;
    const days = daysLateAt(ledger, invoice, asOf);
    if (days === NO_DELAY) continue;
    sum[side as 0 | 1] += days;
    count[side as 0 | 1] += 1;
  }
  return trendOf(sum[1], count[1], sum[0], count[0]);
}
