import {
  ArrayValueObject, BooleanValueObject, ErrorType, ErrorValueObject, NullValueObject, NumberValueObject, StringValueObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import type { FunctionResult, ResultCell } from '../src/base/outcome';
import type { Text } from '../src/base/text';

/** What a cell with an error carries beside it, so that the page can say why. */
export interface ReasonData {
  readonly vigieReason: Text;
}

/**
 * A result of ours as the formula engine wants it; `dayPattern` is how a day shows in a cell without a format of its
 * own, `patterns` how the numbers of each column of a table do.
 */
export function toEngineValue(result: FunctionResult, dayPattern: string, patterns: readonly (string | undefined)[] = []): BaseValueObject {
  if (!isRows(result)) return engineCell(result, dayPattern);
  const values = result.map((row) => row.map((cell, column) => engineCell(cell, dayPattern, patterns[column])));
  return ArrayValueObject.create({
    calculateValueList: values, rowCount: values.length, columnCount: values[0]?.length ?? 0,
    unitId: '', sheetId: '', row: -1, column: -1,
  });
}

function engineCell(cell: ResultCell, dayPattern: string, pattern?: string): BaseValueObject {
  if (cell === null) return NullValueObject.create();
  if (typeof cell === 'number') return NumberValueObject.create(cell, pattern);
  if (typeof cell === 'string') return StringValueObject.create(cell);
  if (typeof cell === 'boolean') return BooleanValueObject.create(cell);
  if ('day' in cell) return NumberValueObject.create(cell.day, dayPattern);
  const reason: ReasonData = { vigieReason: cell.failure.text };
  // Not the shared instance of `create`: each error bears its own reason.
  return new ErrorValueObject(cell.failure.kind === 'notAvailable' ? ErrorType.NA : ErrorType.VALUE).withCustomData({ ...reason });
}

function isRows(result: FunctionResult): result is readonly (readonly ResultCell[])[] {
  return Array.isArray(result);
}
