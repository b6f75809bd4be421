import { LifecycleStages, type IWorksheetData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/preset-sheets-core';
import type {} from '@univerjs/sheets-numfmt/facade';
import type {} from '@univerjs/sheets/facade';
import type { Language } from '../../base/text';
import { workbookStyles } from './cellSnapshot';
import { rangeText, type SheetRange } from './rangeText';

export interface OpeningBook {
  readonly language: Language;
  readonly sheets: readonly Partial<IWorksheetData>[];
  /** Id of the sheet that the user sees first. */
  readonly active: string;
  /** Where the name `Ledger` points. */
  readonly ledger: SheetRange;
}

/**
 * Opens a workbook with these sheets, whole at once: sheet by sheet would calculate after each. Resolves when the user
 * sees it: before that, parts of the library that show and select cells are not there.
 */
export async function openWorkbook(api: FUniver, { language, sheets, active, ledger }: OpeningBook): Promise<void> {
  const name = { id: 'ledger', name: 'Ledger', formulaOrRefString: rangeText(ledger), localSheetId: 'AllDefaultWorkbook' };
  const book = api.createWorkbook({
    id: 'vigie', name: 'Vigie',
    styles: workbookStyles(language),
    defaultStyle: { ff: 'Arial', fs: 10, vt: 2 },
    sheetOrder: sheets.map((sheet) => sheet.id!),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id!, sheet])),
    resources: [{ name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify({ [name.id]: name }) }],
  });
  book.setNumfmtLocal(language === 'fr' ? 'fr' : 'en');
  book.setActiveSheet(active);
  await new Promise<void>((resolve) => {
    if (api.getCurrentLifecycleStage() >= LifecycleStages.Steady) return resolve();
    const listener = api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage < LifecycleStages.Steady) return;
      listener.dispose();
      resolve();
    });
  });
}
