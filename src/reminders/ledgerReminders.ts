import type { Ledger } from '../ledger/ledger';
import type { Level } from './reminderLine';

/**
 * The step that the ledger's own "reminders" column stands for: its largest count over the invoices, at most a last
 * notice, for only the log proves a formal notice. Null if the column counts none.
 */
export function ledgerReminders(ledger: Ledger, invoices: readonly number[]): Level | null {
  let most = 0;
  for (const invoice of invoices) most = Math.max(most, ledger.invoices.reminders[invoice]!);
  return most === 0 ? null : (Math.min(most, 3) as Level);
}
