import type { Text } from '../../src/base/text';

/** One line of an explained score. */
export interface ScorePart {
  readonly label: Text;
  readonly points: number;
}
