import { minorDigitsOf } from '../base/money';
import { LedgerIssue } from './ledgerIssue';
import type { Options } from './options';
import type { TableColumns } from './tableColumns';

/** The currencies of a ledger as they are met, each with the digits of its minor unit. */
export interface Currencies {
  readonly names: string[];
  readonly digits: number[];
}

export const TOO_MANY_CURRENCIES = 255;

/** The index of a currency, added if it is new; `TOO_MANY_CURRENCIES` once there are 250. */
export function currencyIndex(currencies: Currencies, name: string): number {
  const known = currencies.names.indexOf(name);
  if (known >= 0) return known;
  if (currencies.names.length >= 250) return TOO_MANY_CURRENCIES;
  currencies.digits.push(minorDigitsOf(name));
  return currencies.names.push(name) - 1;
}

/**
 * The currency index of each row: from its column, else beside the amount, else the option; else the one that all other
 * rows name (noted), else ''. Null where all rows have the same one, index 0.
 */
export function currencyOfRows(table: TableColumns, currencies: Currencies, options: Options): Uint8Array | null {
  const column = table.columns.get('currency');
  const beside = table.amounts.amount?.currencies ?? null;
  if (column === undefined && beside === null) {
    const [known] = currencies.names;
    const only = currencyIndex(currencies, options.currency ?? (currencies.names.length === 1 ? known! : ''));
    return only === 0 ? null : new Uint8Array(table.count).fill(only);
  }
  const codes = table.words.currency?.codes ?? new Uint8Array(table.count);
  for (const [row, name] of beside ?? []) {
    if (codes[row] === 0) codes[row] = Math.min(255, currencyIndex(currencies, name) + 1);
  }
  const [only] = currencies.names;
  const blank = options.currency ?? (currencies.names.length === 1 ? only! : '');
  const hasBlank = codes.includes(0);
  if (!hasBlank && currencies.names.length === 1) return null;
  const blankCode = hasBlank || currencies.names.length === 0 ? currencyIndex(currencies, blank) : 0;
  let assumed = 0;
  for (let i = 0; i < codes.length; i += 1) {
    if (codes[i] === 0) {
      codes[i] = blankCode;
      if (table.amounts.amount?.values[i] !== 0) assumed += 1;
    } else if (codes[i] !== TOO_MANY_CURRENCIES) codes[i] = codes[i]! - 1;
  }
  if (assumed > 0 && blank !== '') table.notes.push(new LedgerIssue(0, (column ?? -1) + 1, 'currency-assumed', '', blank));
  return codes;
}
