import { invalidValue, success, type Outcome } from '../base/outcome';
import type { Ledger } from '../ledger/ledger';

/**
 * Which currency a question is about. Amounts in different currencies are never added, so with several the user says
 * which; with one, or none named in the ledger, there is nothing to choose.
 *
 * @param wanted a code as the ledger writes it, case ignored; null or '' = not said
 * @example
 * chooseCurrency({ currencies: ['EUR'] }, null).value // 0
 */
export function chooseCurrency(ledger: Pick<Ledger, 'currencies'>, wanted: string | null): Outcome<number> {
  const { currencies } = ledger;
  const list = currencies.map((code) => (code === '' ? '—' : code)).join(', ');
  if (wanted === null || wanted.trim() === '') {
    if (currencies.length <= 1) return success(0);
    return invalidValue('several-currencies', {
      fr: `plusieurs devises (${list})\u00a0: choisissez-en une dans les options («\u00a0devise\u00a0»)`,
      en: `several currencies (${list}): choose one in the options (currency)`,
    });
  }
  const folded = wanted.trim().toUpperCase();
  const index = currencies.findIndex((code) => code.toUpperCase() === folded);
  if (index >= 0) return success(index);
  // A ledger that names no currency is in the currency that its user says.
  if (currencies.length <= 1 && (currencies[0] ?? '') === '') return success(0);
  return invalidValue('unknown-currency', {
    fr: `aucune pièce en ${wanted.trim()}\u00a0: le registre contient ${list}`,
    en: `no document in ${wanted.trim()}: the ledger has ${list}`,
  });
}
