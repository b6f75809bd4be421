import type { Language } from '../../src/base/text';
import type { WrittenCell } from '../../src/hosts/workbook';
import type { Analysis } from '../analysis/analysis';
import type { MoneyUnit } from '../format/formatMoney';
import { dataTexts } from '../texts/dataTexts';

/** The first row of every written list: the day of its figures, then blanks up to its width. */
export function asOfRow(analysis: Pick<Analysis, 'asOf'>, language: Language, width: number): readonly WrittenCell[] {
  return [dataTexts.asOf[language], { day: analysis.asOf }, ...new Array<null>(width - 2).fill(null)];
}

/** Minor units as the number a spreadsheet shows. */
export function majorAmount(minor: number, { minorDigits }: Pick<MoneyUnit, 'minorDigits'>): number {
  return Number((minor / 10 ** minorDigits).toFixed(minorDigits));
}
