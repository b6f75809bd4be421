import type { Univer, Worksheet } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel, IDefinedNamesService } from '@univerjs/engine-formula';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type {} from '@univerjs/engine-formula/facade';
import { usedRange } from './bookCells';
import { parseRange, rangeText, type SheetRange } from './rangeText';
import { goneError } from './workbenchErrors';

/** The open workbook with what the verbs of the port need of it. */
export interface OpenBook {
  readonly api: FUniver;
  readonly formulas: FormulaDataModel;
  readonly names: IDefinedNamesService;
  book(): FWorkbook;
  /** As names of sheets are told apart: without regard to case. */
  sheet(name: string): Worksheet | null;
  sheets(): readonly Worksheet[];
  used(sheet: Worksheet): SheetRange | null;
  /** The range a defined name stands for; null if there is no such name, or it is no range. */
  namedRange(name: string): SheetRange | null;
  setName(name: string, range: SheetRange): void;
  /** Runs a change of ours; `busy` is true meanwhile, so that watchers can tell it from the user's. */
  change<T>(work: () => T): T;
  busy(): boolean;
}

export function openBook({ univer, api }: { readonly univer: Univer; readonly api: FUniver }): OpenBook {
  const formulas = univer.__getInjector().get(FormulaDataModel);
  const names = univer.__getInjector().get(IDefinedNamesService);
  let changes = 0;
  const book = (): FWorkbook => {
    const active = api.getActiveWorkbook();
    if (!active) throw goneError('Vigie');
    return active;
  };
  const change = <T>(work: () => T): T => {
    changes += 1;
    try {
      return work();
    } finally {
      changes -= 1;
    }
  };
  return {
    api, formulas, names, book, change,
    busy: () => changes > 0,
    sheets: () => book().getWorkbook().getSheets(),
    sheet: (name) => book().getWorkbook().getSheets().find((sheet) => sheet.getName().toLowerCase() === name.toLowerCase()) ?? null,
    used: (sheet) => usedRange(sheet, formulas),
    namedRange(name) {
      const defined = book().getDefinedName(name);
      return defined ? parseRange(defined.getFormulaOrRefString()) : null;
    },
    setName(name, range) {
      change(() => {
        const defined = book().getDefinedName(name);
        if (!defined) book().insertDefinedName(name, rangeText(range));
        else if (defined.getFormulaOrRefString() !== rangeText(range)) defined.setRef(rangeText(range));
      });
    },
  };
}
