import type { OpenBook } from './openBook';
import { rangeText } from './rangeText';
import { hasContent } from './bookCells';
import { onUserChange } from './userChanges';

/**
 * Keeps the name `Ledger` around the ledger: when the user fills rows right below it, the name grows to hold them, so
 * that formulas and pane see them. It never shrinks; rows that were emptied count as blank.
 */
export function followLedger(book: OpenBook): () => void {
  return onUserChange(book, ({ sheetId, range }) => {
    const ledger = book.namedRange('Ledger');
    const sheet = ledger && book.sheet(ledger.sheet);
    if (!sheet || sheet.getSheetId() !== sheetId || range === null) return;
    if (range.endRow <= ledger.endRow || range.startRow > ledger.endRow + 1) return;
    if (range.startColumn > ledger.endColumn || range.endColumn < ledger.startColumn) return;
    const matrix = sheet.getCellMatrix();
    const filled = (row: number): boolean => {
      for (let column = ledger.startColumn; column <= ledger.endColumn; column += 1) if (hasContent(matrix.getValue(row, column))) return true;
      return false;
    };
    let endRow = ledger.endRow;
    while (filled(endRow + 1)) endRow += 1;
    if (endRow > ledger.endRow) extendName(book, rangeText({ ...ledger, endRow }));
  });
}

/** Through the mutation, not the command: growing the name is no step of its own when the user undoes the row. */
function extendName(book: OpenBook, formulaOrRefString: string): void {
  const open = book.book();
  const definedNames = book.names.getDefinedNameMap(open.getId()) ?? {};
  const defined = Object.values(definedNames).find((each) => each.name === 'Ledger');
  if (!defined) return;
  book.change(() => book.api.syncExecuteCommand('formula.mutation.set-defined-name', { ...defined, unitId: open.getId(), formulaOrRefString }));
}
