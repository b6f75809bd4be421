import { readAmountText } from './amountText';
import { readDateText } from './dateText';
import { ErrorCell, plainValue } from './plainValue';

/** Whether a row is data rather than headers: it holds a number, a date, or a text that is one. */
export function looksLikeData(row: readonly unknown[]): boolean {
  return row.slice(0, 500).some((cell) => {
    const value = plainValue(cell);
    if (value === null || value === 0 || value instanceof ErrorCell) return false;
    if (typeof value === 'number' || typeof value === 'object') return true;
    return typeof value === 'string' && (readDateText(value) > 0 || isAmount(value));
  });
}

function isAmount(text: string): boolean {
  const amount = readAmountText(text);
  return amount !== null && amount.digits > 0;
}
