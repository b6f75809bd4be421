import { readAmountText } from './amountText';
import type { Cells } from './cells';
import type { ColumnReader } from './columnReader';
import { ErrorCell, plainValue } from './plainValue';

/** What is wrong with an amount cell; 0 is nothing. */
export const AmountFault = { none: 0, notAnAmount: 1, errorCell: 2, ambiguous: 3 } as const;

/** A column of amounts in major units, a blank as 0. */
export interface AmountColumn {
  readonly column: number;
  readonly values: Float64Array;
  /** `AmountFault` by row; null while every cell is sound. */
  faults: Uint8Array | null;
  /** Currency written beside the amount, by row; null while none is. */
  currencies: Map<number, string> | null;
  /** Amounts such as `1.234` that wait for the column's decision. */
  readonly open: { readonly row: number; readonly separator: '.' | ','; readonly asDecimal: number }[];
  /** How many writings prove each decimal separator. */
  readonly evidence: { point: number; comma: number };
}

/** Reads a column of amounts from the row `first` (0-based) on. */
export function amountColumnReader(cells: Cells, first: number, column: number): ColumnReader<AmountColumn> {
  const values = new Float64Array(cells.length - first);
  const read: AmountColumn = { column, values, faults: null, currencies: null, open: [], evidence: { point: 0, comma: 0 } };
  return { column: read, read: (from, to) => readAmounts(read, cells, first, from, to) };
}

function readAmounts(read: AmountColumn, cells: Cells, first: number, from: number, to: number): void {
  const { column, values } = read;
  for (let i = from; i < to; i += 1) {
    const cell = cells[first + i]![column];
    if (isAmountNumber(cell)) values[i] = cell;
    else if (cell !== null && cell !== undefined && cell !== '') readCell(read, i, cell);
  }
}

/** Whether a cell is a finite number: nothing has to be decided. */
export function isAmountNumber(cell: unknown): cell is number {
  return typeof cell === 'number' && cell - cell === 0;
}

function readCell(read: AmountColumn, row: number, cell: unknown): void {
  const value = plainValue(cell);
  if (typeof value === 'number') read.values[row] = value;
  else if (typeof value === 'string') readText(read, row, value);
  else if (value instanceof ErrorCell) fault(read, row, AmountFault.errorCell);
  else if (value !== null && value !== false) fault(read, row, AmountFault.notAnAmount);
}

function readText(read: AmountColumn, row: number, text: string): void {
  const plain = plainDecimal(text);
  if (plain === plain) {
    read.values[row] = plain;
    if (text.indexOf('.') >= 0) read.evidence.point += 1;
    return;
  }
  const amount = readAmountText(text);
  if (amount === null) {
    if (!NOTHING.test(text.slice(0, 20)) || text.length > 20) fault(read, row, AmountFault.notAnAmount);
    return;
  }
  if (amount.currency !== '') (read.currencies ??= new Map()).set(row, amount.currency);
  read.values[row] = amount.value;
  if (amount.decimal === '.') read.evidence.point += 1;
  else if (amount.decimal === ',') read.evidence.comma += 1;
  else if (amount.decimal === 'either') read.open.push({ row, separator: amount.separator!, asDecimal: amount.asDecimal });
}

const NOTHING = /^\s*([-–—]*|null|none|nan|n\/a)\s*$/i;

/** Digits with a point before one or two decimals: the commonest writing, read without further ado. Anything else is NaN. */
function plainDecimal(text: string): number {
  const length = text.length;
  if (length === 0 || length > 15) return NaN;
  const negative = text.charCodeAt(0) === 45;
  let point = -1;
  let value = 0;
  for (let i = negative ? 1 : 0; i < length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) value = value * 10 + code - 48;
    else if (code === 46 && point < 0 && i > 0) point = i;
    else return NaN;
  }
  if (length === 1 && negative) return NaN;
  const decimals = point < 0 ? 0 : length - point - 1;
  if (decimals > 2 || decimals === 0 && point >= 0) return NaN;
  const scaled = decimals === 2 ? value / 100 : decimals === 1 ? value / 10 : value;
  return negative ? -scaled : scaled;
}

function fault(read: AmountColumn, row: number, kind: number): void {
  (read.faults ??= new Uint8Array(read.values.length))[row] = kind;
}

/** How the decimal separator of a column was decided. */
export type DecimalDecision = 'option' | 'evidence' | 'otherColumns' | 'undecided' | 'notNeeded';

/**
 * Decides what the separator in amounts such as `1.234` is: the user's option, the column's own evidence, then what the
 * other amount columns agree on. Where nothing decides, those amounts are faults; the others stand as written.
 */
export function decideAmounts(read: AmountColumn, all: readonly AmountColumn[], option: '.' | ',' | null): DecimalDecision {
  if (read.open.length === 0) return 'notNeeded';
  const own = decimalOf([read]);
  const decimal = option ?? (own === 'none' ? decimalOf(all) : own);
  for (const { row, separator, asDecimal } of read.open) {
    if (decimal === 'none' || decimal === 'both') fault(read, row, AmountFault.ambiguous);
    else if (decimal === separator) read.values[row] = asDecimal;
  }
  if (decimal === 'none' || decimal === 'both') return 'undecided';
  return option !== null ? 'option' : own === 'none' ? 'otherColumns' : 'evidence';
}

function decimalOf(columns: readonly AmountColumn[]): '.' | ',' | 'none' | 'both' {
  const point = columns.some(({ evidence }) => evidence.point > 0);
  const comma = columns.some(({ evidence }) => evidence.comma > 0);
  return point ? (comma ? 'both' : '.') : comma ? ',' : 'none';
}
