import type { FunctionResult, ResultCell } from '../../src/base/outcome';

/**
 * A result in its one canonical form, so that hosts can be compared byte by byte: a day is `{"day":45292}`, a failure
 * `{"failure":{"kind","code","text":{"fr","en"}}}`, everything else itself.
 *
 * @example
 * resultToJson([[{ day: 45292 }, null]]) // '[[{"day":45292},null]]'
 */
export function resultToJson(result: FunctionResult): string {
  return JSON.stringify(isRows(result) ? result.map((row) => row.map(canonical)) : canonical(result));
}

function isRows(result: FunctionResult): result is readonly (readonly ResultCell[])[] {
  return Array.isArray(result);
}

function canonical(cell: ResultCell): unknown {
  if (typeof cell !== 'object' || cell === null) return cell;
  if ('day' in cell) return { day: cell.day };
  const { kind, code, text } = cell.failure;
  return { failure: { kind, code, text: { fr: text.fr, en: text.en } } };
}
