import { LocaleType, LogLevel, Univer, type ICellData, type IWorksheetData, type Nullable } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRPCMainThreadPlugin } from '@univerjs/rpc';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets/facade';
import type { Language } from '../../../src/base/text';
import { workbenchFunctions } from '../../../functions/workbench';
import { cellLookup, plainCell } from '../../../src/hosts/workbench/bookCells';
import { reasonOf } from '../../../src/hosts/workbench/cellReason';
import { dayPattern, workbookStyles } from '../../../src/hosts/workbench/cellSnapshot';
import { openBook, type OpenBook } from '../../../src/hosts/workbench/openBook';
import { shownText, type AskedBook, type HostPath, type ShownFailure } from './asked';
import { BuiltWorker } from './builtWorker';
import { typedSheet, type TypedSheet } from './typedSheet';

/** Workbooks that are calculated together, as sheets of one. */
const SHEETS_AT_ONCE = 25;
const PATIENCE = 120_000;

/**
 * The workbench: the spreadsheet library with real cells and formulas that refer to them, calculated by the worker of
 * the build in a thread of its own, results read as the pane reads them.
 */
export function workbenchPath(): HostPath {
  const desks = new Map<Language, Desk>();
  return {
    name: 'the workbench',
    async answers(books) {
      const all: (readonly string[])[] = new Array<readonly string[]>(books.length);
      await Promise.all((['fr', 'en'] as const).map(async (language) => {
        const places = [...books.keys()].filter((at) => books[at]!.language === language);
        if (places.length === 0) return;
        const desk = desks.get(language) ?? openDesk(language);
        desks.set(language, desk);
        for (let from = 0; from < places.length; from += SHEETS_AT_ONCE) {
          const part = places.slice(from, from + SHEETS_AT_ONCE);
          (await desk.answers(part.map((at) => books[at]!))).forEach((answers, at) => void (all[part[at]!] = answers));
        }
      }));
      return all;
    },
    close: () => Promise.all([...desks.values()].map((desk) => desk.close())),
  };
}

interface Desk {
  answers(books: readonly AskedBook[]): Promise<readonly (readonly string[])[]>;
  close(): Promise<unknown>;
}

let opened = 0;

function openDesk(language: Language): Desk {
  // The library asks whether what it was given is a Worker.
  Object.assign(globalThis, { Worker: BuiltWorker });
  const worker = new BuiltWorker(language);
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} }, logLevel: LogLevel.SILENT });
  univer.registerPlugin(UniverRPCMainThreadPlugin, { workerURL: worker as never });
  univer.registerPlugin(UniverFormulaEnginePlugin, { notExecuteFormula: true, function: workbenchFunctions(language).classes as never });
  univer.registerPlugin(UniverSheetsPlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsFormulaPlugin, { notExecuteFormula: true });
  const api = FUniver.newAPI(univer);
  return {
    async answers(books) {
      const id = `asked-${(opened += 1)}`;
      const typed = books.map((book, at) => typedSheet(`s${at}`, book.calls));
      api.createWorkbook({
        id, name: 'Vigie', styles: workbookStyles(language), sheetOrder: typed.map(({ sheet }) => sheet.id!),
        sheets: Object.fromEntries(typed.map(({ sheet }) => [sheet.id!, sheet as IWorksheetData])),
      });
      const book = openBook({ univer, api });
      const answers = await calculated(book, typed, language);
      api.disposeUnit(id);
      return answers;
    },
    async close() {
      await worker.terminate();
      univer.dispose();
    },
  };
}

/** What the formulas show once every sheet is calculated. */
async function calculated(book: OpenBook, typed: readonly TypedSheet[], language: Language): Promise<readonly (readonly string[])[]> {
  const sheets = typed.map(({ sheet }) => book.sheets().find((each) => each.getSheetId() === sheet.id)!);
  const started = Date.now();
  const waiting = (): string[] => typed.flatMap(({ sheet, sentinel }, at) => (sheets[at]!.getCellMatrix().getValue(0, sentinel)?.v === undefined ? [sheet.name!] : []));
  while (waiting().length > 0) {
    if (Date.now() - started > PATIENCE) throw new Error(`the workbench did not calculate ${waiting().join(', ')}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return typed.map(({ formulas }, at) => {
    const sheet = sheets[at]!;
    const cellAt = cellLookup(sheet, book.formulas);
    const spilled = book.formulas.getArrayFormulaRange()[sheet.getUnitId()]?.[sheet.getSheetId()];
    return formulas.map((column) => {
      const range = spilled?.[0]?.[column] ?? { startRow: 0, endRow: 0, startColumn: column, endColumn: column };
      return shownText(Array.from({ length: range.endRow - range.startRow + 1 }, (_, row) =>
        Array.from({ length: range.endColumn - range.startColumn + 1 }, (__, across) => shown(cellAt(row, column + across), book, language))));
    });
  });
}

function shown(cell: Nullable<ICellData>, book: OpenBook, language: Language): string | number | boolean | ShownFailure | { readonly day: number } {
  const reason = reasonOf(cell);
  if (reason !== null) return { failure: cell!.v === '#N/A' ? 'notAvailable' : 'invalidValue', text: reason[language] };
  const value = plainCell(cell);
  const pattern = book.book().getWorkbook().getStyles().getStyleByCell(cell)?.n?.pattern;
  return typeof value === 'number' && pattern === dayPattern(language) ? { day: value } : value ?? '';
}
