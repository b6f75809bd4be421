import type { Text } from '../../src/base/text';
import type { Grade } from '../../src/risk/grade';
import { inBoth } from './inBoth';

/** The word that always stands with the letter, so that colour never speaks alone. */
export const GRADE_WORDS: Readonly<Record<Grade, Text>> = {
  A: inBoth('sûr', 'safe'),
  B: inBoth('fiable', 'sound'),
  C: inBoth('à surveiller', 'watch'),
  D: inBoth('risqué', 'risky'),
  E: inBoth('très risqué', 'very risky'),
};
