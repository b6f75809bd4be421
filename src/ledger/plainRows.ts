import type { AmountColumn } from './amountColumn';
import { isAmountNumber } from './amountColumn';
import { isRow } from './asRows';
import type { Cells } from './cells';
import type { NameColumn } from './clientNames';
import { clientWritten } from './clientNames';
import type { DateColumn } from './dateColumn';
import { isDayNumber } from './dateColumn';
import type { TextColumn } from './textColumn';
import { isPlainText } from './textColumn';

/** The columns that a plain export has. */
export interface PlainColumns {
  readonly names: NameColumn;
  readonly numbers: TextColumn;
  readonly issued: DateColumn;
  readonly due: DateColumn;
  readonly amount: AmountColumn;
  readonly paidOn: DateColumn;
}

/**
 * Reads rows as long as they are plain: texts for client and number, serial days, a number as amount. Nothing has to be
 * decided about them, so that all columns of a row are read at one look, which is faster than column by column.
 * What it writes is what the readers of the columns would write.
 *
 * @returns the first row that is not plain, of which nothing was read; `to` if all are
 */
export function readPlainRows(columns: PlainColumns, cells: Cells, first: number, from: number, to: number): number {
  const { names } = columns;
  const { column: clientAt, ids } = names;
  const { column: numberAt, texts } = columns.numbers;
  const { column: issuedAt, days: issued } = columns.issued;
  const { column: dueAt, days: due } = columns.due;
  const { column: amountAt, values } = columns.amount;
  const { column: paidAt, days: paid } = columns.paidOn;
  for (let i = from; i < to; i += 1) {
    const row = cells[first + i]!;
    if (!isRow(row)) return i;
    const client = row[clientAt];
    const number = row[numberAt];
    const issuedOn = row[issuedAt];
    const dueOn = row[dueAt];
    const value = row[amountAt];
    const paidOn = row[paidAt];
    if (typeof client !== 'string' || !isPlainText(number) || !isAmountNumber(value)) return i;
    if (!isDayNumber(issuedOn) || !isDayNumber(dueOn) || !isDayNumber(paidOn)) return i;
    ids[i] = clientWritten(names, client, first + i + 1);
    texts[i] = number;
    issued[i] = issuedOn;
    due[i] = dueOn;
    values[i] = value;
    paid[i] = paidOn;
  }
  return to;
}
