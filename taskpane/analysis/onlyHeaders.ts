import { invalidValue, type Failure } from '../../src/base/outcome';
import { dataTexts } from '../texts/dataTexts';

export const ONLY_HEADERS = 'only-headers';

/** The table is sound, and nothing is in it yet. */
export function onlyHeaders(): Failure {
  return invalidValue(ONLY_HEADERS, dataTexts.onlyHeaders).failure;
}
