import type { Language } from '../../src/base/text';
import type { Analysis } from '../analysis/analysis';
import type { ClientLine } from '../analysis/clientLine';
import type { WrittenList } from '../effects/paneEffects';
import { clientTexts } from '../texts/clientTexts';
import { asOfRow, majorAmount } from './writtenParts';

/** The clients as they are listed now, as a sheet of values. */
export function clientsWritten(analysis: Analysis, lines: readonly ClientLine[], language: Language): WrittenList {
  const { figures } = analysis;
  const header = [
    clientTexts.client, clientTexts.score, clientTexts.gradeColumn, clientTexts.open, clientTexts.overdue,
    clientTexts.averageDaysLate, clientTexts.lateRate, clientTexts.trend, clientTexts.invoices,
  ].map((text) => text[language]);
  const rounded = (value: number | null, digits: number): number | null => (value === null ? null : Number(value.toFixed(digits)));
  return {
    sheet: clientTexts.sheet[language],
    rows: [
      asOfRow(analysis, language, header.length),
      header,
      ...lines.map((line) => [
        line.name, line.score, line.grade, majorAmount(line.open, figures), majorAmount(line.overdue, figures),
        rounded(line.averageDaysLate, 1), rounded(line.lateRate, 4), rounded(line.trend, 1), line.invoices,
      ]),
    ],
  };
}
