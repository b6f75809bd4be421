import type { FunctionResult, ResultCell } from '../src/base/outcome';
import type { SerialDay } from '../src/base/serialDay';
import type { Language } from '../src/base/text';
import { isDate } from '../src/ledger/plainValue';
import { catalog } from './catalog/catalog';
import { runFunction } from './run';
import type { SheetsHost } from './sheetsHost';

/** The outcome of one function on arguments as Google Sheets sends them: other-realm dates, '' for blanks, a scalar for a single cell. */
export function sheetsOutcome(name: string, given: readonly unknown[], host: SheetsHost): FunctionResult {
  const spec = catalog.find((each) => each.name === name);
  if (spec === undefined) throw new RangeError(`no function is called ${name}`);
  return runFunction(spec, withDays(given, host), host.cache);
}

/**
 * The same as the cell shows it. A failure on its own is thrown, since a cell shows the message of an error and nothing
 * else can bear one; inside a range it is the text `n/a: reason`, so that the other cells keep their values.
 */
export function sheetsFunction(name: string, given: readonly unknown[], host: SheetsHost): unknown {
  const result = sheetsOutcome(name, given, host);
  if (isFailure(result)) throw new Error(result.failure.text[host.language()]);
  const shown = cellForm(host);
  return isRows(result) ? result.map((row) => row.map(shown)) : shown(result);
}

/** How cells of one result show: the language and the zone are asked for at most once, and not where nothing needs them. */
function cellForm(host: SheetsHost): (cell: ResultCell) => unknown {
  let language: Language | null = null;
  let dateOf: ((day: SerialDay) => Date) | null = null;
  return (cell) => {
    if (cell === null) return '';
    if (typeof cell !== 'object') return cell;
    if ('day' in cell) return (dateOf ??= host.dateOf())(cell.day);
    return `n/a: ${cell.failure.text[(language ??= host.language())]}`;
  };
}

/** Date cells as the serial days that every other host sends, by the calendar of the spreadsheet. */
function withDays(given: readonly unknown[], host: SheetsHost): readonly unknown[] {
  if (!given.some(holdsDate)) return given;
  const dayOf = host.dayOf();
  const day = (value: unknown): unknown => (isDate(value) ? dayOf(value) : value);
  return given.map((argument) => (Array.isArray(argument) ? argument.map((row: unknown) => (Array.isArray(row) ? row.map(day) : day(row))) : day(argument)));
}

function holdsDate(argument: unknown): boolean {
  if (!Array.isArray(argument)) return isDate(argument);
  return argument.some((row: unknown) => (Array.isArray(row) ? row.some(isDate) : isDate(row)));
}

function isRows(result: FunctionResult): result is readonly (readonly ResultCell[])[] {
  return Array.isArray(result);
}

function isFailure(result: ResultCell | readonly (readonly ResultCell[])[]): result is Extract<ResultCell, { failure: unknown }> {
  return typeof result === 'object' && result !== null && 'failure' in result;
}
