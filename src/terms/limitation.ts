import { notAvailable, success, type Outcome } from '../base/outcome';
import { daysInMonth, toCivilDay, toSerialDay, type SerialDay } from '../base/serialDay';
import type { Ledger } from '../ledger/ledger';

/** Until when an unpaid invoice can be claimed in court. */
export interface Limitation {
  /** The day from which the years are counted. */
  readonly start: SerialDay;
  /** The last day to act. */
  readonly end: SerialDay;
  /** Days from asOf to the end; negative once it has passed. */
  readonly daysLeft: number;
  /** Whether a part payment started the years afresh. */
  readonly restarted: boolean;
}

/** @source Code de commerce L110-4 (traders), Code de la consommation L218-2 (consumers) */
const YEARS = { trader: 5, consumer: 2 } as const;

/**
 * The limitation of one invoice in France: five years between traders, two against a consumer. Counted from the earlier
 * of the disputed starts, the invoice day and the due day, so that the countdown is never too long. A part payment is an
 * acknowledgement and starts the years afresh; a reminder or a formal-notice letter does not. The last day is the same
 * date so many years later (28 February for 29 February).
 *
 * Fails with `notAvailable` for another country.
 *
 * @throws {RangeError} if the ledger has no such invoice
 * @source law.md of the project's references; Code civil article 2240 (acknowledgement)
 */
export function limitation(ledger: Ledger, invoice: number, asOf: SerialDay, consumer: boolean, country = 'FR'): Outcome<Limitation> {
  const { issued, due, receiptStart, receipts, count } = ledger.invoices;
  if (!Number.isInteger(invoice) || invoice < 0 || invoice >= count) throw new RangeError(`no invoice at position ${invoice}: the ledger has ${count}`);
  if (country.trim().toUpperCase() !== 'FR') {
    return notAvailable('limitation-unknown', {
      fr: `aucune règle de prescription connue pour « ${country.trim()} »`,
      en: `no rule of limitation is known for "${country.trim()}"`,
    });
  }
  let start = Math.min(issued[invoice]!, due[invoice]!);
  let restarted = false;
  for (let k = receiptStart[invoice]!; k < receiptStart[invoice + 1]!; k += 1) {
    const day = receipts.day[k]!;
    if (day <= asOf && receipts.kind[k] === 0 && receipts.amount[k]! > 0 && day > start) {
      start = day;
      restarted = true;
    }
  }
  const end = yearsLater(start, consumer ? YEARS.consumer : YEARS.trader);
  return success({ start, end, daysLeft: end - asOf, restarted });
}

/**
 * The same date so many years later; 28 February where there is no 29th.
 *
 * @example
 * yearsLater(45351, 5) // 47177, from 29 February 2024 to 28 February 2029
 */
export function yearsLater(day: SerialDay, years: number): SerialDay {
  const civil = toCivilDay(day);
  const year = civil.year + years;
  return toSerialDay(year, civil.month, Math.min(civil.day, daysInMonth(year, civil.month)));
}
