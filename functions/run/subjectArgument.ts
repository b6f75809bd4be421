import { invalidValue, success, type Outcome } from '../../src/base/outcome';
import type { Parameter } from '../catalog/spec';
import { argumentValue, isBlank, isRange } from './cellValue';
import { textArgument } from './wordArgument';

/** The subjects of one call: clients or invoices, one or a rectangle of them. */
export interface Subjects {
  readonly rows: number;
  readonly columns: number;
  /** Row by row. Blank cells are ''; a cell that cannot be a name bears its refusal. */
  readonly values: readonly Outcome<string>[];
}

const LARGEST = 1_000_000;

/** One value or a range. In both, 0 is how a host may send an empty cell, so it counts as blank. */
export function subjectArgument(parameter: Parameter, raw: unknown): Outcome<Subjects> {
  const value = argumentValue(raw);
  if (!isRange(value)) return success({ rows: 1, columns: 1, values: [subject(parameter, value)] });
  const rows = value.length;
  const columns = value[0]!.length;
  if (rows * columns > LARGEST) {
    return invalidValue('range-too-large', {
      fr: `${parameter.name.fr}\u00a0: plage de ${rows} × ${columns} cellules\u00a0; limitez-la aux lignes remplies`,
      en: `${parameter.name.en}: a range of ${rows} × ${columns} cells; limit it to the rows in use`,
    });
  }
  const values: Outcome<string>[] = [];
  for (const row of value) {
    for (let column = 0; column < columns; column++) values.push(subject(parameter, argumentValue(Array.isArray(row) ? row[column] : null)));
  }
  return success({ rows, columns, values });
}

function subject(parameter: Parameter, value: ReturnType<typeof argumentValue>): Outcome<string> {
  return isBlank(value) || value === 0 ? success('') : textArgument(parameter, value);
}

/**
 * Several subject parameters side by side: ranges must have the same shape, a single value goes with every cell.
 */
export function subjectShape(all: readonly { readonly parameter: Parameter; readonly subjects: Subjects }[]): Outcome<{ readonly rows: number; readonly columns: number }> {
  let shape = { rows: 1, columns: 1 };
  for (const { parameter, subjects } of all) {
    if (subjects.values.length === 1) continue;
    if (shape.rows * shape.columns > 1 && (shape.rows !== subjects.rows || shape.columns !== subjects.columns)) {
      return invalidValue('shapes-differ', {
        fr: `${parameter.name.fr}\u00a0: plage de ${subjects.rows} × ${subjects.columns}, attendu ${shape.rows} × ${shape.columns} comme l’autre plage`,
        en: `${parameter.name.en}: a range of ${subjects.rows} × ${subjects.columns}, expected ${shape.rows} × ${shape.columns} like the other range`,
      });
    }
    shape = { rows: subjects.rows, columns: subjects.columns };
  }
  return success(shape);
}
