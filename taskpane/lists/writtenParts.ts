import type { Language, Text } from '../../src/base/text';
import type { WrittenCell } from '../../src/hosts/workbook';
import type { Analysis } from '../analysis/analysis';
import { formatDay } from '../format/formatDay';
import type { MoneyUnit } from '../format/formatMoney';
import { dataTexts } from '../texts/dataTexts';
import { frameTexts } from '../texts/frameTexts';

/** The first row of every written list: the day of its figures, then blanks up to its width. */
export function asOfRow(analysis: Pick<Analysis, 'asOf'>, language: Language, width: number): readonly WrittenCell[] {
  return [dataTexts.asOf[language], { day: analysis.asOf }, ...new Array<null>(width - 2).fill(null)];
}

/** The title of a chart, with the day of its figures. */
export function atDay(title: Text, { asOf }: Pick<Analysis, 'asOf'>, language: Language): string {
  return `${title[language]}, ${frameTexts.asOf(formatDay(asOf, language))[language]}`;
}

/** Minor units as the number a spreadsheet shows. */
export function majorAmount(minor: number, { minorDigits }: Pick<MoneyUnit, 'minorDigits'>): number {
  return Number((minor / 10 ** minorDigits).toFixed(minorDigits));
}
