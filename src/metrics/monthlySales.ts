import { daysInMonth, toCivilDay, type SerialDay } from '../base/serialDay';
import type { Account } from './account';
import type { MonthOfSales } from './countBackDays';

/**
 * Credit sales by calendar month up to a day, newest first, back to the month of the account's first document.
 * Inside a month the newest period runs from the 1st to asOf and has that many days.
 *
 * @returns sales in minor units; empty when nothing was issued by asOf
 * @source docs/methods/metrics.md, "DSO, count-back (épuisement)"; sales as in `creditSales`
 * @example
 * monthlySales(martin, day('2025-02-10')) // [{ sales: 0, days: 10 }, { sales: 22500, days: 31 }]
 */
export function monthlySales(account: Account, asOf: SerialDay): readonly MonthOfSales[] {
  const { invoices, credits } = account.ledger;
  const last = toCivilDay(asOf);
  const newest = last.year * 12 + last.month - 1;
  const sales: number[] = [];
  const add = (day: SerialDay, amount: number): void => {
    if (day > asOf) return;
    const back = newest - monthNumber(day);
    while (sales.length <= back) sales.push(0);
    sales[back]! += amount;
  };
  for (const invoice of account.invoices) add(invoices.issued[invoice]!, invoices.amount[invoice]!);
  for (const credit of account.credits) if (credits.kind[credit] === 0) add(credits.day[credit]!, -credits.amount[credit]!);
  return sales.map((sum, back) => {
    const month = newest - back;
    return { sales: sum, days: back === 0 ? last.day : daysInMonth(Math.floor(month / 12), (month % 12) + 1) };
  });
}

function monthNumber(day: SerialDay): number {
  const { year, month } = toCivilDay(day);
  return year * 12 + month - 1;
}
