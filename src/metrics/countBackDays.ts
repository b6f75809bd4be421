import { notAvailable, success, type Outcome } from '../base/outcome';

/** Credit sales of a month, or of the part of it that has passed, and how many days that is. */
export interface MonthOfSales {
  readonly sales: number;
  readonly days: number;
}

/**
 * How many days of the latest sales a balance amounts to: the count-back, or exhaustion, method.
 * Take the newest month's sales off the balance and count its days; go back while the balance covers a whole month;
 * of the last month count the share that the rest makes of its sales. A month without sales (or whose credit notes
 * exceed them) adds its days.
 *
 * @param receivables in any unit, the same as the sales; 0 gives 0 days
 * @param months newest first
 * @returns days; not available when the balance exceeds the sales of all months given
 * @source docs/methods/metrics.md, "DSO, count-back (épuisement)"
 * @example
 * countBackDays(2500, [{ sales: 1200, days: 30 }, { sales: 800, days: 31 }, { sales: 700, days: 30 }]).value // 82.43
 */
export function countBackDays(receivables: number, months: readonly MonthOfSales[]): Outcome<number> {
  let rest = receivables;
  let days = 0;
  for (const month of months) {
    if (rest <= 0) break;
    if (rest < month.sales) return success(days + (rest / month.sales) * month.days);
    rest -= Math.max(0, month.sales);
    days += month.days;
  }
  if (rest <= 0) return success(days);
  return notAvailable('history-exhausted', {
    fr: 'historique insuffisant\u00a0: l’encours dépasse toutes les ventes connues',
    en: 'not enough history: the balance exceeds all sales known',
  });
}
