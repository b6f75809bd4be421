import { LocaleType, LogLevel, Univer, type IWorksheetData } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverFormulaEnginePlugin, type IFunctionNames } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import '@univerjs/sheets/facade';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets-formula/facade';
import type { Cells } from '../../../src/ledger/cells';
import { refreshNames } from '../../../src/hosts/workbench/refreshNames';
import { workbookStyles } from '../../../src/hosts/workbench/cellSnapshot';
import { sheetSnapshot } from '../../../src/hosts/workbench/sheetSnapshot';
import type { WrittenCell } from '../../../src/hosts/workbook';

type FunctionClasses = readonly (readonly [new (name: string) => unknown, IFunctionNames])[];

let books = 0;

/** The spreadsheet of the workbench without its interface: the same cells, commands and formulas, in this process. */
export function headlessBook(sheets: readonly { readonly name: string; readonly cells: Cells }[], functions: FunctionClasses = []): { readonly univer: Univer; readonly api: FUniver } {
  return headlessSheets(sheets.map(({ name, cells }, index) =>
    sheetSnapshot(`s${index}`, name, cells.map((row) => row.map((cell) => cell as WrittenCell)), { ours: false })), functions);
}

/** The same with sheets as they are stored. */
export function headlessSheets(snapshots: readonly Partial<IWorksheetData>[], functions: FunctionClasses = []): { readonly univer: Univer; readonly api: FUniver } {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} }, logLevel: LogLevel.SILENT });
  univer.registerPlugin(UniverFormulaEnginePlugin, { function: functions as never });
  univer.registerPlugin(UniverSheetsPlugin, {});
  univer.registerPlugin(UniverSheetsFormulaPlugin, {});
  const api = FUniver.newAPI(univer);
  refreshNames(univer);
  api.createWorkbook({
    // The formula engine keeps what it read by workbook and sheet, for the whole process.
    id: `book-${(books += 1)}`, name: 'Vigie', styles: workbookStyles('en'),
    sheetOrder: snapshots.map((snapshot) => snapshot.id!),
    sheets: Object.fromEntries(snapshots.map((snapshot) => [snapshot.id!, snapshot])),
  });
  return { univer, api };
}
