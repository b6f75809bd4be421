/** Days late, and the share of invoices still unpaid then, that are assumed before any invoice is seen. */
const DAYS = [-120, -30, -10, 0, 15, 30, 60, 90, 180] as const;
const UNPAID = [1, 0.97, 0.85, 0.5, 0.3, 0.2, 0.09, 0.06, 0.04] as const;

/**
 * The share of invoices assumed to be still unpaid `days` after the due date, before any invoice of the ledger is seen.
 * Linear between the stated points. It weighs like three invoices, so that an empty ledger still answers and a filled
 * one soon forgets it.
 *
 * @source our choice: half paid by the due date and 9 % unpaid after 60 days, the order of magnitude of payments
 *   between companies in Europe
 * @example
 * priorUnpaid(0) // 0.5
 * @example
 * priorUnpaid(7.5) // 0.4
 */
export function priorUnpaid(days: number): number {
  if (days <= DAYS[0]) return 1;
  for (let i = 1; i < DAYS.length; i += 1) {
    if (days > DAYS[i]!) continue;
    const share = (days - DAYS[i - 1]!) / (DAYS[i]! - DAYS[i - 1]!);
    return UNPAID[i - 1]! + share * (UNPAID[i]! - UNPAID[i - 1]!);
  }
  return UNPAID[UNPAID.length - 1]!;
}

/** The assumed probability that an invoice unpaid after `from` days is paid by `to` days, kept away from 0 and 1. */
export function priorHazard(from: number, to: number): number {
  return Math.min(0.9, Math.max(0.003, 1 - priorUnpaid(to) / priorUnpaid(from)));
}
