import type { Text } from '../../src/base/text';
import type { AgedBucket } from '../analysis/ledgerFigures';
import { clientTexts } from './clientTexts';

/** The name of a bucket of the aged balance. */
export function agedLabel({ from, to }: AgedBucket): Text {
  return from === null ? clientTexts.notDue : clientTexts.bucket(from, to);
}
