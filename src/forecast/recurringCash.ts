import { NO_DAY, type SerialDay } from '../base/serialDay';
import { InvoiceFlag, type Ledger } from '../ledger/ledger';

const YEAR = 364;
/** Fewer settled invoices than this say too little about when the next ones are paid. */
const LEAST_SETTLED = 20;

/**
 * Cash of invoices that are not written yet, by week: if business goes on as in the last 52 weeks. Each coming week
 * bills the mean of those weeks (of all weeks, in a younger ledger), in its middle, and it is paid as the invoices of
 * those weeks were: by days from issue to settlement, those still open counted while they are open (Kaplan–Meier).
 * A hypothesis, so it is shown apart and never inside the forecast. Zeros where too few invoices were settled.
 *
 * @param currency an index into `ledger.currencies`
 * @source Kaplan and Meier 1958, "Nonparametric estimation from incomplete observations"
 */
export function recurringCash(ledger: Ledger, asOf: SerialDay, weeks: number, currency: number): Float64Array {
  const { issued, settled, amount, flags, count } = ledger.invoices;
  const start = Math.max(asOf - YEAR, ledger.firstEvent - 1);
  const span = 7 * weeks + 1;
  const paid = new Float64Array(span + 1);
  const leaving = new Float64Array(span + 1);
  let billed = 0;
  let unpaid = 0;
  let payments = 0;
  for (let i = 0; i < count; i += 1) {
    if (issued[i]! <= start || issued[i]! > asOf || ledger.invoices.currency[i] !== currency) continue;
    if ((flags[i]! & (InvoiceFlag.closedWithoutDay | InvoiceFlag.credited)) !== 0) continue;
    billed += amount[i]!;
    unpaid += amount[i]!;
    const isPaid = settled[i] !== NO_DAY && settled[i]! <= asOf;
    const age = Math.min(span, Math.max(0, (isPaid ? settled[i]! : asOf) - issued[i]!));
    leaving[age]! += amount[i]!;
    if (isPaid) {
      payments += 1;
      if (age < span) paid[age]! += amount[i]!;
    }
  }
  const cash = new Float64Array(weeks);
  if (payments < LEAST_SETTLED) return cash;
  const perWeek = (billed * 7) / Math.max(7, asOf - start);
  const stillOpen = new Float64Array(span + 1);
  let share = 1;
  for (let age = 0; age <= span; age += 1) {
    if (unpaid > 0) share *= 1 - paid[age]! / unpaid;
    unpaid -= leaving[age]!;
    stillOpen[age] = share;
  }
  const after = (days: number): number => (days < 0 ? 1 : stillOpen[Math.min(span, days)]!);
  for (let week = 1; week <= weeks; week += 1) {
    for (let billedIn = 1; billedIn <= week; billedIn += 1) {
      const middle = 7 * billedIn - 3;
      cash[week - 1]! += perWeek * (after(7 * (week - 1) - middle) - after(7 * week - middle));
    }
  }
  return cash;
}
