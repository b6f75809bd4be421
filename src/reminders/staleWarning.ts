import type { SerialDay } from '../base/serialDay';
import type { Text } from '../base/text';
import type { Ledger } from '../ledger/ledger';
import { dayText } from './dayText';

/** The day of the last payment that the ledger has by asOf; null if it has none. */
export function lastPaymentDay(ledger: Ledger, asOf: SerialDay): SerialDay | null {
  const { day, kind } = ledger.invoices.receipts;
  let last: SerialDay | null = null;
  for (let at = 0; at < day.length; at += 1) {
    const on = day[at]!;
    if (kind[at] === 0 && on <= asOf && (last === null || on > last)) last = on;
  }
  return last;
}

/**
 * A warning when the last payment known is older than a number of days: bank data may be missing, and a client who has
 * paid would be chased. Null when payments are fresh.
 */
export function staleWarning(ledger: Ledger, asOf: SerialDay, staleDays: number): Text | null {
  const last = lastPaymentDay(ledger, asOf);
  if (last === null) {
    return { fr: 'aucun paiement daté dans le registre\u00a0: vérifiez avant de relancer', en: 'no dated payment in the ledger: check before you write' };
  }
  if (asOf - last <= staleDays) return null;
  return {
    fr: `dernier paiement connu le ${dayText(last, 'fr')}\u00a0: pointez la banque avant de relancer`,
    en: `last known payment on ${dayText(last, 'en')}: check the bank before you write`,
  };
}
