import { invalidValue, success, type Outcome } from '../../src/base/outcome';
import type { Cells } from '../../src/ledger/cells';
import type { Parameter } from '../catalog/spec';
import { argumentValue, ErrorCell, isBlank, isRange } from './cellValue';
import { dayArgument, isBlankDay } from './dayArgument';
import { numberArgument, numbersArgument } from './numberArgument';
import { refusal } from './refusal';
import { choiceArgument, textArgument, truthArgument } from './wordArgument';

/** The kinds whose value is in the argument itself; ledgers, options and subjects need more than that. */
export type PlainParameter = Parameter & { readonly kind: 'cells' | 'asOf' | 'day' | 'integer' | 'number' | 'numbers' | 'text' | 'truth' | 'choice' };

/** One argument in the type of its parameter; null where it was left out. The one place where cell values are coerced. */
export function plainArgument(parameter: PlainParameter, raw: unknown): Outcome<unknown> {
  if (parameter.kind === 'cells') return cellsArgument(parameter, raw);
  const value = argumentValue(raw);
  if (isBlank(value)) return success(null);
  if (parameter.kind === 'numbers') {
    const cells = isRange(value) ? value.flat().map(argumentValue) : [value];
    const filled = cells.filter((cell) => !isBlank(cell));
    return filled.length === 0 ? success(null) : numbersArgument(parameter, filled);
  }
  if (value instanceof ErrorCell) return refusal(parameter, value, parameter.text);
  if (isRange(value)) return refusal(parameter, value, { fr: 'une seule cellule', en: 'a single cell' });
  switch (parameter.kind) {
    case 'asOf':
    case 'day':
      return isBlankDay(value) ? success(null) : dayArgument(parameter, value);
    case 'integer':
    case 'number':
      return numberArgument(parameter, value);
    case 'text':
      return value === 0 ? success(null) : textArgument(parameter, value);
    case 'truth':
      return truthArgument(parameter, value);
    case 'choice':
      return value === 0 ? success(null) : choiceArgument(parameter, value);
  }
}

/** A range as rows of cells. A single empty cell, which Excel sends as 0, counts as left out. */
export function cellsArgument(parameter: Parameter, raw: unknown): Outcome<Cells | null> {
  if (isRange(raw) && (raw.length > 1 || raw[0]!.length > 1)) return success(raw);
  const value = argumentValue(raw);
  if (isBlank(value) || value === 0) return success(null);
  if (value instanceof ErrorCell) return refusal(parameter, value, parameter.text);
  if (parameter.kind === 'ledger') {
    return invalidValue('no-header-row', {
      fr: `${parameter.name.fr}\u00a0: une seule cellule\u00a0; donnez la plage avec sa ligne d’en-têtes, Ledger ou VotreTableau[#Tout]`,
      en: `${parameter.name.en}: a single cell; give the range with its header row, Ledger or YourTable[#All]`,
    });
  }
  return refusal(parameter, value, { fr: 'une plage avec sa ligne d’en-têtes', en: 'a range with its header row' });
}
