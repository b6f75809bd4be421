import type { Language, Text } from '../../src/base/text';
import type { CashForecast } from '../../src/forecast/cashForecast';
import type { BucketLoss, ExpectedCreditLoss } from '../../src/forecast/expectedCreditLoss';
import type { Analysis } from '../analysis/analysis';
import type { DsoPoint } from '../analysis/cashStudy';
import type { WrittenList } from '../effects/paneEffects';
import { cashTexts } from '../texts/cashTexts';
import { LOSS_BUCKETS } from '../texts/lossBuckets';
import { chartBeside, moneyAxis } from './chartBeside';
import { asOfRow, atDay, majorAmount } from './writtenParts';

/** The cash expected week by week, as a sheet. */
export function forecastWritten(analysis: Analysis, { weeks }: CashForecast, language: Language): WrittenList {
  const { figures } = analysis;
  const header = [cashTexts.from, cashTexts.to, cashTexts.expectedColumn, cashTexts.low, cashTexts.high, cashTexts.promised, cashTexts.recurring];
  const rows = [
    asOfRow(analysis, language, header.length),
    header.map((text) => text[language]),
    ...weeks.map(({ from, to, expected, p10, p90, promised, recurring }) =>
      [{ day: from }, { day: to }, ...[expected, p10, p90, promised, recurring].map((amount) => majorAmount(amount, figures))]),
  ];
  return {
    sheet: cashTexts.forecastSheet[language], rows,
    charts: [chartBeside(rows, 2, weeks.length, {
      name: 'Vigie cash', title: atDay(cashTexts.forecastChart, analysis, language), axis: moneyAxis(figures.currencyCode)[language],
      series: [{ column: 3, form: 'bar' }, { column: 4, form: 'line' }, { column: 5, form: 'line' }],
    })],
  };
}

/** The DSO over time, as a sheet. */
export function dsoWritten(analysis: Analysis, points: readonly DsoPoint[], language: Language): WrittenList {
  const rows = [
    asOfRow(analysis, language, 2),
    [cashTexts.day[language], cashTexts.dsoColumn[language]],
    ...points.map(({ day, days }) => [{ day }, days === null ? null : Number(days.toFixed(1))]),
  ];
  return {
    sheet: cashTexts.dsoSheet[language], rows,
    charts: [chartBeside(rows, 2, points.length, { name: 'Vigie DSO', title: atDay(cashTexts.dsoChart, analysis, language), axis: cashTexts.dsoColumn[language], series: [{ column: 2, form: 'line' }] })],
  };
}

const SOURCES: Readonly<Record<BucketLoss['source'], Text>> = { ledger: cashTexts.fromLedger, default: cashTexts.fromDefault, user: cashTexts.fromUser };

/** The expected credit loss by bucket, as a sheet: with its rates, so that it can be defended. */
export function lossWritten(analysis: Analysis, { buckets, open, loss }: ExpectedCreditLoss, language: Language): WrittenList {
  const { figures } = analysis;
  const header = [cashTexts.bucket, cashTexts.open, cashTexts.rollRate, cashTexts.lossRate, cashTexts.loss, cashTexts.cases, cashTexts.source];
  const share = (value: number): number => Number(value.toFixed(4));
  return {
    sheet: cashTexts.lossSheet[language],
    rows: [
      asOfRow(analysis, language, header.length),
      header.map((text) => text[language]),
      ...buckets.map((line) => [
        LOSS_BUCKETS[line.bucket][language], majorAmount(line.open, figures), share(line.rollRate), share(line.lossRate), majorAmount(line.loss, figures),
        line.invoices, SOURCES[line.source][language],
      ]),
      [cashTexts.total[language], majorAmount(open, figures), null, null, majorAmount(loss, figures), null, null],
    ],
  };
}
