import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, IEditorBridgeService, INumfmtService, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { format, getFormatInfo } from 'numfmt';
import type { Language } from '../../base/text';
import { dayPattern } from './cellSnapshot';
import type { RunningUniver } from './createUniver';
import type { Writing } from './typedText';

const MONTH_FIRST = 'mm/dd/yyyy';
const DAY_FIRST = 'dd/mm/yyyy';
const DAY_AND_MONTH = /^(\s*)(\d{1,2})([/.-])(\d{1,2})(?=\3\d|\s*$)/;

/**
 * What the editor of a cell shows comes back as the same value when nothing was changed, and a day typed into a column
 * is read in the order in which the column shows days. A number is edited with the language's decimal mark. To be called when the workbook is open.
 */
export function editCellsAsShown({ univer }: RunningUniver, language: Language, writing: Writing): void {
  const injector = univer.__getInjector();
  const cells = injector.get(SheetInterceptorService).writeCellInterceptor;
  const formats = injector.get(INumfmtService);
  const editor = injector.get(IEditorBridgeService);
  const patternAt = ({ unitId, subUnitId, row, col }: Place): string => formats.getValue(unitId, subUnitId, row, col)?.pattern ?? '';

  cells.intercept(BEFORE_CELL_EDIT, {
    priority: 1,
    handler(cell, place, next) {
      const raw = place.worksheet.getCellRaw(place.row, place.col);
      const shown = next(cell);
      if (!shown || shown.f || raw?.t !== CellValueType.NUMBER) return shown;
      const pattern = patternAt(place);
      return { ...shown, v: isDay(pattern) ? dayText(Number(raw.v), orderOf(pattern) ?? dayPattern(language)) : withMark(shown.v, writing) };
    },
  });
  cells.intercept(AFTER_CELL_EDIT, {
    priority: 1,
    handler(cell, place, next) {
      const before = place.worksheet.getCellRaw(place.row, place.col);
      const shown = (): Nullable<ICellData> => cells.fetchThroughInterceptors(BEFORE_CELL_EDIT)(place.worksheet.getCell(place.row, place.col), place);
      if (before && !editor.getEditorDirty() && textOf(cell) !== null && textOf(shown()) === textOf(cell)) return before;
      const order = orderOf(patternAt(place));
      const otherOrder = order !== null && (order === DAY_FIRST) !== writing.dayFirst;
      return next(otherOrder && typeof cell?.v === 'string' ? { ...cell, v: cell.v.replace(DAY_AND_MONTH, '$1$4$3$2') } : cell);
    },
  });
}

interface Place {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly row: number;
  readonly col: number;
}

function textOf(cell: Nullable<ICellData>): string | null {
  return cell && !cell.f && !cell.p && cell.v !== undefined && cell.v !== null ? String(cell.v) : null;
}

function isDay(pattern: string): boolean {
  return /^date/.test(getFormatInfo(pattern).type);
}

/** Null where the pattern does not say it: it is no day, or begins with the year. */
function orderOf(pattern: string): typeof MONTH_FIRST | typeof DAY_FIRST | null {
  if (!isDay(pattern)) return null;
  return /^[^dmy]*m[^y]*d/i.test(pattern) ? MONTH_FIRST : /^[^dmy]*d[^y]*m/i.test(pattern) ? DAY_FIRST : null;
}

function dayText(day: number, pattern: string): string {
  const seconds = Math.round((day % 1) * 86_400);
  return format(seconds === 0 ? pattern : `${pattern} hh:mm${seconds % 60 === 0 ? '' : ':ss'}`, day);
}

function withMark(value: ICellData['v'], { decimalComma }: Writing): ICellData['v'] {
  return decimalComma && /^-?\d+\.\d+%?$/.test(String(value)) ? String(value).replace('.', ',') : value;
}
