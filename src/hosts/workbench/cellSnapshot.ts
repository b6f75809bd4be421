import { CellValueType, type ICellData, type IStyleData } from '@univerjs/core';
import type { Language } from '../../base/text';
import type { WrittenCell } from '../workbook';

/** Names of the styles that every workbook of the workbench has; a cell refers to one by name. */
export type StyleName = 'vigieHead' | 'vigieHeadRight' | 'vigieHeadCentre' | 'vigieCentre' | 'vigieDay' | `vigieNumber${0 | 1 | 2 | 3 | 4}` | 'vigiePercent';

/** The styles themselves. Numbers are grouped; a day is written as the language does. */
export function workbookStyles(language: Language): Record<StyleName, IStyleData> {
  const head: IStyleData = { bl: 1, bg: { rgb: '#DCE6F5' }, cl: { rgb: '#1B2A41' }, vt: 2 };
  const number = (digits: number): IStyleData => ({ n: { pattern: digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}` } });
  return {
    vigieHead: head,
    vigieHeadRight: { ...head, ht: 3 },
    vigieHeadCentre: { ...head, ht: 2 },
    vigieCentre: { ht: 2 },
    vigieDay: { n: { pattern: dayPattern(language) } },
    vigieNumber0: number(0), vigieNumber1: number(1), vigieNumber2: number(2), vigieNumber3: number(3), vigieNumber4: number(4),
    vigiePercent: { n: { pattern: '0%' } },
  };
}

export function dayPattern(language: Language): string {
  return language === 'fr' ? 'dd/mm/yyyy' : 'yyyy-mm-dd';
}

/**
 * A written cell as the workbench stores it; null for a blank. Text stays text, whatever it begins with, because only
 * `f` is a formula; text that looks like a number is kept from being read as one.
 */
export function storedCell(cell: WrittenCell, style?: StyleName): ICellData | null {
  if (cell === null || cell === '') return null;
  const styled = style === undefined ? {} : { s: style };
  if (typeof cell === 'number') return { v: cell, t: CellValueType.NUMBER, ...styled };
  if (typeof cell === 'boolean') return { v: cell ? 1 : 0, t: CellValueType.BOOLEAN, ...styled };
  if (typeof cell === 'string') {
    const looksLikeMore = /^[\s=+\-@\d.,]/.test(cell);
    return { v: cell, t: looksLikeMore ? CellValueType.FORCE_STRING : CellValueType.STRING, ...styled };
  }
  if ('day' in cell) return { v: cell.day, t: CellValueType.NUMBER, s: style ?? 'vigieDay' };
  return { f: `=${cell.formula}`, ...styled };
}
