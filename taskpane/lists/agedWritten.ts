import type { Language } from '../../src/base/text';
import type { Analysis } from '../analysis/analysis';
import type { WrittenList } from '../effects/paneEffects';
import { agedLabel } from '../texts/agedLabel';
import { clientTexts } from '../texts/clientTexts';
import { chartBeside, moneyAxis } from './chartBeside';
import { asOfRow, atDay, majorAmount } from './writtenParts';

/** The aged balance as a sheet. */
export function agedWritten(analysis: Analysis, language: Language): WrittenList {
  const { figures } = analysis;
  const rows = [
    asOfRow(analysis, language, 2),
    [clientTexts.bucketColumn[language], clientTexts.open[language]],
    ...figures.aged.map((bucket) => [agedLabel(bucket)[language], majorAmount(bucket.amount, figures)]),
  ];
  return {
    sheet: clientTexts.agedSheet[language], rows,
    charts: [chartBeside(rows, 2, figures.aged.length, {
      name: 'Vigie aged', title: atDay(clientTexts.agedTitle, analysis, language), axis: moneyAxis(figures.currencyCode)[language], series: [{ column: 2, form: 'bar' }],
    })],
  };
}
