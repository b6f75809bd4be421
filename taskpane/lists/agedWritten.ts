import type { Language } from '../../src/base/text';
import type { Analysis } from '../analysis/analysis';
import type { WrittenList } from '../effects/paneEffects';
import { agedLabel } from '../texts/agedLabel';
import { clientTexts } from '../texts/clientTexts';
import { asOfRow, majorAmount } from './writtenParts';

/** The aged balance as a sheet. */
export function agedWritten(analysis: Analysis, language: Language): WrittenList {
  const { figures } = analysis;
  return {
    sheet: clientTexts.agedSheet[language],
    rows: [
      asOfRow(analysis, language, 2),
      [clientTexts.bucketColumn[language], clientTexts.open[language]],
      ...figures.aged.map((bucket) => [agedLabel(bucket)[language], majorAmount(bucket.amount, figures)]),
    ],
  };
}
