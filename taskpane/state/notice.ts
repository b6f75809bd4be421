import type { Text } from '../../src/base/text';
import type { Place } from '../../src/hosts/workbook';

/** A message for the user: what happened, and where to look. */
export interface Notice {
  readonly tone: 'success' | 'warning' | 'error';
  readonly text: Text;
  readonly place?: Place;
}
