import { ErrorCell, plainValue, type PlainValue } from '../../src/ledger/plainValue';

/** Rows of cells, as a host sends a range. */
export type Range = readonly (readonly unknown[])[];

/**
 * One argument unwrapped: the plain value of a cell, also of a range of one cell, or the range itself.
 *
 * @example
 * argumentValue([[{ type: 'Double', basicValue: 5 }]]) // 5
 */
export function argumentValue(raw: unknown): PlainValue | Range {
  if (!isRange(raw)) return plainValue(raw);
  return raw.length === 1 && raw[0]!.length === 1 ? argumentValue(raw[0]![0]) : raw;
}

/** Whether the value is rows of cells: told by the first and the last, since a host sends a range whole or not at all. */
export function isRange(value: unknown): value is Range {
  return Array.isArray(value) && isRow(value[0]) && isRow(value[value.length - 1]);
}

function isRow(row: unknown): boolean {
  return Array.isArray(row) && row.length > 0;
}

/** Left out, or a cell without content: text without a visible character is none. */
export function isBlank(value: PlainValue | Range): value is null | string {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

export { ErrorCell, type PlainValue };
