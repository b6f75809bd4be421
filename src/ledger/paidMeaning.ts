import type { Cells } from './cells';
import { readAmountText } from './amountText';
import { readDateText } from './dateText';
import { isBlank } from './isBlank';
import { isDate, plainValue } from './plainValue';

/** Enough values to tell what a column holds. */
const SAMPLE = 500;

/**
 * What a column under a bare "Paid" holds, by its values: the day of payment, the amount paid, or yes and no.
 * Whole numbers from 2000 to 2100 as serial days, and nothing else, are days.
 */
export function paidMeaning(cells: Cells, first: number, column: number): 'paidOn' | 'paidAmount' | 'status' {
  let days = 0;
  let amounts = 0;
  let words = 0;
  let ones = 0;
  for (let row = first; row < cells.length && days + amounts + words < SAMPLE; row += 1) {
    const cell = cells[row]![column];
    if (isBlank(cell)) continue;
    const value = plainValue(cell);
    if (isDate(value)) days += 1;
    else if (typeof value === 'number' && isLikelyDay(value)) days += 1;
    else if (value === 1 || value === '1' || value === '0') ones += 1;
    else if (typeof value === 'number') amounts += 1;
    else if (typeof value !== 'string') words += 1;
    else if (readAmountText(value) !== null) amounts += 1;
    else if (readDateText(value) !== -1) days += 1;
    else words += 1;
  }
  // 1 and 0 are yes and no where there is nothing else.
  if (words > days + amounts || days + amounts < Math.min(1, ones)) return 'status';
  return days > amounts ? 'paidOn' : 'paidAmount';
}

function isLikelyDay(value: number): boolean {
  return Number.isInteger(value) && value >= 36526 && value <= 73050;
}
