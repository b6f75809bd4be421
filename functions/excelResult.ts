import type { Failure, FunctionResult, ResultCell } from '../src/base/outcome';
import type { Language } from '../src/base/text';
import type { ExcelCustomFunctions } from './excelCustomFunctions';

/** How results look in this Excel. */
export interface ResultForm {
  readonly customFunctions: Pick<ExcelCustomFunctions, 'Error' | 'ErrorCode'>;
  readonly language: Language;
  /** Whether a number may bring its format with it (CustomFunctionsRuntime 1.4); else a day shows as its serial number. */
  readonly formatted: boolean;
}

/** In the en-US form that Excel takes in every language. */
const DAY_FORMAT: Readonly<Record<Language, string>> = { fr: 'dd/mm/yyyy', en: 'yyyy-mm-dd' };

/**
 * A result as Excel wants it. A function that can spill always gives rows; a failure on its own is thrown, which is the
 * one form that every Excel shows with its message.
 */
export function excelResult(result: FunctionResult, spilling: boolean, form: ResultForm): unknown {
  if (isRows(result)) return result.map((row) => row.map((cell) => excelCell(cell, form)));
  if (typeof result === 'object' && result !== null && 'failure' in result) throw excelError(result.failure, form);
  const cell = excelCell(result, form);
  return spilling ? [[cell]] : cell;
}

export function excelError({ kind, text }: Pick<Failure, 'kind' | 'text'>, { customFunctions, language }: ResultForm): Error {
  return new customFunctions.Error(customFunctions.ErrorCode[kind], text[language]);
}

function excelCell(cell: ResultCell, form: ResultForm): unknown {
  // A null in an array would show as 0.
  if (cell === null) return '';
  if (typeof cell !== 'object') return cell;
  if ('failure' in cell) return excelError(cell.failure, form);
  return form.formatted ? { type: 'Double', basicValue: cell.day, numberFormat: DAY_FORMAT[form.language] } : cell.day;
}

function isRows(result: FunctionResult): result is readonly (readonly ResultCell[])[] {
  return Array.isArray(result);
}
