import { CellAlertManagerService } from '@univerjs/preset-sheets-core';
import type { Language } from '../../base/text';
import { cellLookup } from './bookCells';
import { reasonOf } from './cellReason';
import type { OpenBook } from './openBook';
import type { RunningUniver } from './createUniver';

/**
 * Says why a cell holds `#N/A` or `#VALUE!`: in the bubble that the library shows under the mouse, and through `show`
 * (null: nothing to say) for the cell that is selected.
 */
export function explainErrors({ univer, api }: RunningUniver, book: OpenBook, language: () => Language, show: (reason: string | null) => void): void {
  const reasonAt = (sheetId: string, row: number, column: number): string | null => {
    const sheet = book.sheets().find((each) => each.getSheetId() === sheetId);
    return sheet ? reasonOf(cellLookup(sheet, book.formulas)(row, column))?.[language()] ?? null : null;
  };
  const bubbles = univer.__getInjector().get(CellAlertManagerService);
  const showBubble = bubbles.showAlert.bind(bubbles);
  bubbles.showAlert = (alert) => {
    const reason = reasonAt(alert.location.subUnitId, alert.location.row, alert.location.col);
    showBubble(reason === null ? alert : { ...alert, message: reason, width: 300, height: 60 + Math.ceil(reason.length / 40) * 18 });
  };
  const showSelected = (): void => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    // Not `getActiveRange`, which throws where the selected rows are gone, as after an undone paste.
    const cell = sheet?.getSelection()?.getCurrentCell();
    show(sheet && cell ? reasonAt(sheet.getSheetId(), cell.actualRow, cell.actualColumn) : null);
  };
  api.addEvent(api.Event.SelectionChanged, showSelected);
  api.addEvent(api.Event.CommandExecuted, ({ options }) => {
    if ((options as { fromFormula?: boolean } | undefined)?.fromFormula) showSelected();
  });
}
