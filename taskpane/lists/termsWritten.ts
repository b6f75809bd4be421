import type { Language, Text } from '../../src/base/text';
import type { WrittenChart } from '../../src/hosts/workbook';
import type { Analysis } from '../analysis/analysis';
import type { FeesStudy } from '../analysis/feesStudy';
import type { TermsLine } from '../analysis/termsStudy';
import type { WhatIfStudy } from '../analysis/whatIfStudy';
import type { WrittenList } from '../effects/paneEffects';
import { addedUp } from '../format/addedUp';
import { cashTexts } from '../texts/cashTexts';
import { clientTexts } from '../texts/clientTexts';
import { termsTexts } from '../texts/termsTexts';
import { chartBeside, moneyAxis } from './chartBeside';
import { asOfRow, majorAmount } from './writtenParts';

/** The suggestions for the portfolio, as a sheet. */
export function termsWritten(analysis: Analysis, lines: readonly TermsLine[], language: Language): WrittenList {
  const { figures } = analysis;
  const header = [
    clientTexts.client, clientTexts.gradeColumn, termsTexts.now, termsTexts.propose, termsTexts.leadsTo, termsTexts.risk, termsTexts.daysToPay,
    termsTexts.gainColumn, clientTexts.open, termsTexts.limitColumn, termsTexts.useColumn, termsTexts.why, termsTexts.backWhen, termsTexts.legalCap,
  ].map((text) => text[language]);
  return {
    sheet: termsTexts.sheet[language],
    rows: [
      asOfRow(analysis, language, header.length),
      header,
      ...lines.map(({ client, name, gain, decided: { terms, habit, credit, limit } }) => [
        name, analysis.clients[client]?.grade ?? null, terms.current?.text[language] ?? null, terms.suggested.text[language], terms.best.text[language],
        Number(habit.defaultProbability.toFixed(4)), Number(habit.daysToPay.toFixed(1)), majorAmount(gain, figures), majorAmount(credit.open, figures),
        majorAmount(limit.limit, figures), limit.used === null ? null : Number(limit.used.toFixed(4)), terms.reason()[language], terms.backWhen()[language], terms.cap.rule[language],
      ]),
    ],
  };
}

/** The late fees of every overdue invoice, as a sheet. */
export function feesWritten(analysis: Analysis, { lines, assumptions }: FeesStudy, language: Language): WrittenList {
  const { figures } = analysis;
  const header = [
    clientTexts.client, clientTexts.invoice, clientTexts.due, clientTexts.open, clientTexts.daysLate, termsTexts.interest, termsTexts.indemnity, termsTexts.total, termsTexts.claimableUntil,
  ].map((text) => text[language]);
  const blanks = new Array<null>(header.length - 1).fill(null);
  return {
    sheet: termsTexts.feesSheet[language],
    rows: [
      asOfRow(analysis, language, header.length),
      ...[termsTexts.feesNote, ...assumptions].map((text) => [text[language], ...blanks]),
      header,
      ...lines.map((line) => [
        analysis.clients[line.client]!.name, line.number, { day: line.due }, majorAmount(line.open, figures), line.daysLate, majorAmount(line.interest, figures),
        majorAmount(line.indemnity, figures), majorAmount(line.total, figures), line.claimableUntil === null ? null : { day: line.claimableUntil },
      ]),
    ],
  };
}

/** A what-if week by week, as a sheet. */
export function whatIfWritten(analysis: Analysis, { answer: { weekEnds, today, changed } }: WhatIfStudy, language: Language): WrittenList {
  const { figures } = analysis;
  const header = [termsTexts.weekEnd, termsTexts.cashToday, termsTexts.cashChanged, termsTexts.dsoToday, termsTexts.dsoChanged].map((text) => text[language]);
  const days = (value: number): number => Number(value.toFixed(1));
  const cash = [addedUp(today.cash), addedUp(changed.cash)];
  const rows = [
    asOfRow(analysis, language, header.length),
    header,
    ...weekEnds.map((day, week) => [{ day }, ...cash.map((sums) => majorAmount(sums[week]!, figures)), days(today.dso[week]!), days(changed.dso[week]!)]),
    [termsTexts.loss[language], majorAmount(today.loss, figures), majorAmount(changed.loss, figures), null, null],
  ];
  const chart = (name: string, title: Text, axis: string, first: number, rank: number): WrittenChart =>
    chartBeside(rows, 2, weekEnds.length, { name, title: title[language], axis, rank, series: [{ column: first, form: 'line' }, { column: first + 1, form: 'line' }] });
  return {
    sheet: termsTexts.whatIfSheet[language], rows,
    charts: [
      chart('Vigie what-if cash', termsTexts.cashChart, moneyAxis(figures.currencyCode)[language], 2, 0),
      chart('Vigie what-if DSO', termsTexts.dsoChart, cashTexts.dsoColumn[language], 4, 1),
    ],
  };
}
