import { ArrayValueObject, BooleanValueObject, ErrorType, ErrorValueObject, NullValueObject, NumberValueObject, StringValueObject, type BaseFunction, type BaseValueObject } from '@univerjs/engine-formula';
import type { FailureCell } from '../../src/base/outcome';
import { catalog } from '../../functions/catalog/catalog';
import { excelFunction } from '../../functions/excelFunction';
import { excelQueue } from '../../functions/excelQueue';
import { createCache } from '../../functions/run/cache';
import { coreReaders } from '../../functions/run/coreReaders';
import { functionClasses } from '../../functions/workbenchClasses';
import { calculationRun } from '../../functions/workbenchRun';
import { loadScript } from './sheets/loadScript';

/** A cell as the user sees it, before any host gives it its own form. */
export type UserCell = null | string | number | boolean | { readonly day: number } | { readonly error: string };
/** An argument as the user types it: nothing, one value or cell, or a range. */
export type UserArgument = undefined | UserCell | readonly (readonly UserCell[])[];

/** What a cell shows, in one form for all hosts; an error by its kind and its English message. */
export interface HostPath {
  readonly name: string;
  call(name: string, given: readonly UserArgument[]): Promise<string>;
}

const DAY_PATTERN = 'yyyy-mm-dd';

/** Excel: blanks are 0, days are numbers, what is left out is null, and the invocation comes last. */
export function excelPath(): HostPath {
  class CellError extends Error {
    constructor(readonly code: string, message?: string) {
      super(message);
    }
  }
  const customFunctions = { Error: CellError, ErrorCode: { notAvailable: 'notAvailable', invalidValue: 'invalidValue' } } as const;
  const form = { customFunctions, language: 'en', formatted: true } as const;
  const queue = excelQueue({ clock: () => 0, slice: 1, pause: () => Promise.resolve() });
  const cache = createCache(coreReaders);
  const calls = new Map(catalog.map((spec) => [spec.name, excelFunction(spec, { cache, queue, form: () => form })]));
  const cell = (value: UserCell): unknown => (value === null ? 0 : typeof value !== 'object' ? value : 'day' in value ? value.day : { type: 'Error', basicType: 'Error', basicValue: value.error });
  const shown = (value: unknown): unknown => {
    if (value instanceof CellError) return { failure: value.code, text: value.message };
    return typeof value === 'object' && value !== null && 'numberFormat' in value ? { day: (value as unknown as { basicValue: number }).basicValue } : value;
  };
  return {
    name: 'Excel',
    async call(name, given) {
      const length = Object.keys(catalog.find((spec) => spec.name === name)!.parameters).length;
      // A single blank cell is 0 or null, by the build of Excel; inside a range it is 0.
      const values = Array.from({ length }, (_, at) => (given[at] === null ? null : argument(given[at], cell, () => null)));
      try {
        return text(await calls.get(name)!(...values, { functionName: name }), shown);
      } catch (error) {
        return text(error, shown);
      }
    },
  };
}

/** Google Sheets: the built script, dates of another realm, '' for blanks, a scalar for a range of one cell. */
export function sheetsPath(): HostPath {
  const script = loadScript();
  const vigie = script.context['Vigie'] as { outcomeText(name: string, given: readonly unknown[]): string };
  const cell = (value: UserCell): unknown => (value === null ? '' : typeof value !== 'object' ? value : 'day' in value ? script.date(value.day) : value.error);
  const shown = (value: unknown): unknown => {
    if (value === null) return '';
    if (typeof value !== 'object' || !('failure' in value)) return value;
    const { kind, text: message } = (value as FailureCell).failure;
    return { failure: kind, text: message.en };
  };
  return {
    name: 'Google Sheets',
    call(name, given) {
      const values = given.map((each) => argument(each, cell, () => undefined, true));
      return Promise.resolve(text(JSON.parse(vigie.outcomeText(name, values)), shown));
    },
  };
}

/** The workbench: value objects of the formula engine. */
export function workbenchPath(): HostPath {
  const classes = functionClasses(catalog, { cache: createCache(coreReaders), run: calculationRun(), dayPattern: DAY_PATTERN });
  const functions = new Map(classes.map(([Class, name]) => [name, new Class(name)]));
  const cell = (value: UserCell): BaseValueObject => {
    if (value === null) return NullValueObject.create();
    if (typeof value === 'number') return NumberValueObject.create(value);
    if (typeof value === 'string') return StringValueObject.create(value);
    if (typeof value === 'boolean') return BooleanValueObject.create(value);
    return 'day' in value ? NumberValueObject.create(value.day, DAY_PATTERN) : ErrorValueObject.create(value.error as ErrorType);
  };
  const shown = (value: BaseValueObject): unknown => {
    if (value.isError()) {
      const { vigieReason } = (value as ErrorValueObject).getCustomData() as { vigieReason: { en: string } };
      return { failure: (value as ErrorValueObject).getErrorType() === ErrorType.NA ? 'notAvailable' : 'invalidValue', text: vigieReason.en };
    }
    if (value.isNull()) return '';
    const plain = value.getValue();
    return typeof plain === 'number' && value.getPattern() === DAY_PATTERN ? { day: plain } : plain;
  };
  return {
    name: 'the workbench',
    call(name, given) {
      const variants = given.map((each) => (Array.isArray(each) ? arrayOf(each as readonly (readonly UserCell[])[], cell) : cell((each ?? null) as UserCell)));
      const result = (functions.get(name) as BaseFunction).calculate(...variants) as BaseValueObject;
      if (!result.isArray()) return Promise.resolve(text(result, shown as (value: unknown) => unknown));
      const rows = (result as ArrayValueObject).getArrayValue().map((row) => row.map((each) => shown(each!)));
      return Promise.resolve(text(rows, (value) => value));
    },
  };
}

function arrayOf(rows: readonly (readonly UserCell[])[], cell: (value: UserCell) => BaseValueObject): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(cell)), rowCount: rows.length, columnCount: rows[0]?.length ?? 0, unitId: '', sheetId: '', row: -1, column: -1,
  });
}

function argument(value: UserArgument, cell: (value: UserCell) => unknown, omitted: () => unknown, scalars = false): unknown {
  if (value === undefined) return omitted();
  if (!Array.isArray(value)) return cell(value as UserCell);
  const rows = value as readonly (readonly UserCell[])[];
  return scalars && rows.length === 1 && rows[0]!.length === 1 ? cell(rows[0]![0]!) : rows.map((row) => row.map(cell));
}

/** One text for what is shown; a result of one cell is the same whether it came as rows or not. */
function text(result: unknown, shown: (value: unknown) => unknown): string {
  const rows = Array.isArray(result) ? (result as unknown[][]) : [[result]];
  return JSON.stringify(rows.map((row) => row.map(shown)));
}
