import { NO_DAY, type SerialDay } from '../base/serialDay';
import type { Ledger } from '../ledger/ledger';

/** Without experience a promise is kept every other time: our choice, worth ten promises. */
const PRIOR_SHARE = 0.5;
const PRIOR_PROMISES = 10;

/**
 * How far a promise to pay can be trusted: the share of past promises kept, drawn towards one half while they are few
 * ((kept + 5) ÷ (promises + 10)). Past: the promised day is ≤ asOf. Kept: the invoice was settled by that day.
 */
export function promiseKept(ledger: Ledger, asOf: SerialDay): number {
  const { promised, settled, issued, count } = ledger.invoices;
  let kept = 0;
  let promises = 0;
  for (let i = 0; i < count; i += 1) {
    if (promised[i] === NO_DAY || promised[i]! > asOf || issued[i]! > asOf) continue;
    promises += 1;
    if (settled[i] !== NO_DAY && settled[i]! <= promised[i]!) kept += 1;
  }
  return (kept + PRIOR_SHARE * PRIOR_PROMISES) / (promises + PRIOR_PROMISES);
}
