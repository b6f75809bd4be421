import type { ResultCell } from '../../src/base/outcome';
import { DECIMALS, roundTo } from '../../src/base/rounding';
import type { ValueKind } from '../catalog/spec';

/** Text and days are not rounded; money comes to the cent of its currency already. */
const DIGITS: ReadonlyMap<ValueKind, number> = new Map([
  ['score', DECIMALS.score], ['probability', DECIMALS.probability], ['days', DECIMALS.days], ['rate', DECIMALS.rate], ['percentage', DECIMALS.percentage], ['count', 0],
]);

/**
 * A cell of a result as every host gets it: rounded once, by what the number means. A number that is not one never
 * reaches a cell.
 *
 * @throws {RangeError} on NaN or an infinite number: whoever computed it should have given a reason instead
 * @example
 * roundedCell(12.345, 'score') // 12.3
 */
export function roundedCell(cell: ResultCell, kind: ValueKind): ResultCell {
  if (typeof cell !== 'number') return cell;
  if (!Number.isFinite(cell)) throw new RangeError(`a function gave ${cell} where a value of kind ${kind} is expected`);
  const digits = DIGITS.get(kind);
  return digits === undefined ? cell : roundTo(cell, digits);
}
