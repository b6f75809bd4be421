import { invalidValue, success, type FunctionResult, type ResultCell } from '../src/base/outcome';
import { drain, type Steps } from '../src/base/steps';
import type { Language } from '../src/base/text';
import type { Answer, AnyFunctionSpec, Table } from './catalog/spec';
import type { FunctionCache } from './run/cache';
import { givenArguments, type GivenArguments } from './run/givenArguments';
import { missing } from './run/refusal';
import { roundedCell } from './run/rounding';
import { subjectShape } from './run/subjectArgument';

/**
 * Runs one spreadsheet function on arguments as a host sends them, in the order of the spec's parameters. Every
 * trouble with the arguments or the data is a failure inside the result; nothing is thrown for either.
 *
 * A host that appends an argument of its own (Excel's invocation) takes it off first. In a result, null is an empty
 * cell; how that is shown is the host's affair.
 */
export function runFunction(spec: AnyFunctionSpec, rawArguments: readonly unknown[], cache: FunctionCache): FunctionResult {
  return drain(runFunctionSteps(spec, rawArguments, cache));
}

/** The same as steps, for a host that must pause between them. */
export function* runFunctionSteps(spec: AnyFunctionSpec, rawArguments: readonly unknown[], cache: FunctionCache): Steps<FunctionResult> {
  const given = yield* givenArguments(spec, rawArguments, cache);
  if (!given.ok) return { failure: given.failure };
  const shape = subjectShape(given.value.subjects);
  if (!shape.ok) return { failure: shape.failure };
  const { rows, columns } = shape.value;
  if (rows * columns === 1) return resultOf(spec, yield* answerAt(spec, given.value, 0), given.value.language);
  if (spec.result.shape === 'table') {
    return {
      failure: invalidValue('one-subject', {
        fr: `${spec.name} s’étend déjà sur plusieurs cellules : donnez une seule valeur, pas une plage`,
        en: `${spec.name} spills over several cells already: give one value, not a range`,
      }).failure,
    };
  }
  const result: ResultCell[][] = [];
  for (let row = 0; row < rows; row++) {
    const cells: ResultCell[] = [];
    for (let column = 0; column < columns; column++) {
      const answer = yield* answerAt(spec, given.value, row * columns + column);
      cells.push(answer === null ? null : cellOf(spec, answer));
    }
    result.push(cells);
    if (row % 64 === 63) yield row / rows;
  }
  return result;
}

/** The answer for one subject; null for an empty cell inside a range of them. */
function* answerAt(spec: AnyFunctionSpec, given: GivenArguments, at: number): Steps<Answer | null> {
  const all: Record<string, unknown> = { ...given.fixed, language: given.language };
  const single = given.subjects.every(({ subjects }) => subjects.values.length === 1);
  for (const [order, { name, parameter, subjects }] of given.subjects.entries()) {
    const value = subjects.values[subjects.values.length === 1 ? 0 : at] ?? success('');
    if (!value.ok) return value;
    if (value.value === '' && parameter.optional === undefined) {
      if (!single && order === 0) return null;
      if (parameter.omitted === undefined) return missing(parameter);
    }
    all[name] = value.value;
  }
  const answer = spec.compute(all as never);
  return 'next' in answer ? yield* answer : answer;
}

function resultOf(spec: AnyFunctionSpec, answer: Answer | null, language: Language): FunctionResult {
  if (answer === null) return null;
  if (answer.ok && isTable(answer.value)) {
    const { columns, rows } = answer.value;
    const header = columns.map((column) => column.header[language]);
    return [header, ...rows.map((row) => columns.map((column, at) => roundedCell(row[at] ?? null, column.kind)))];
  }
  return cellOf(spec, answer);
}

function cellOf(spec: AnyFunctionSpec, answer: Answer): ResultCell {
  if (!answer.ok) return { failure: answer.failure };
  if (isTable(answer.value)) throw new TypeError(`${spec.name} gave a table where one cell is expected`);
  return roundedCell(answer.value, spec.result.shape === 'cell' ? spec.result.kind : 'text');
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && 'rows' in value;
}
