import { invalidValue, type Failure } from '../../src/base/outcome';
import type { Text } from '../../src/base/text';
import { clipped } from '../../src/ledger/clipped';
import type { Parameter } from '../catalog/spec';
import { ErrorCell, isRange } from './cellValue';

/** An argument that cannot be used: names the parameter, the text found and what is expected instead. */
export function refusal(parameter: Parameter, found: unknown, expected: Text): { readonly ok: false; readonly failure: Failure } {
  if (found instanceof ErrorCell) {
    return invalidValue('error-cell', {
      fr: `${parameter.name.fr}\u00a0: la cellule contient l’erreur ${found.text}\u00a0; corrigez-la d’abord`,
      en: `${parameter.name.en}: the cell holds the error ${found.text}; put that right first`,
    });
  }
  const shown = isRange(found) ? `${found.length} × ${found[0]!.length}` : clipped(found);
  return invalidValue('bad-argument', {
    fr: `${parameter.name.fr}\u00a0: trouvé «\u00a0${shown}\u00a0», attendu ${expected.fr}`,
    en: `${parameter.name.en}: found "${shown}", expected ${expected.en}`,
  });
}

/** A required argument that was left out. */
export function missing(parameter: Parameter): { readonly ok: false; readonly failure: Failure } {
  return invalidValue('missing-argument', {
    fr: `${parameter.name.fr}\u00a0: argument manquant (${parameter.text.fr})`,
    en: `${parameter.name.en}: missing argument (${parameter.text.en})`,
  });
}
