import { notOursError } from './excelMessages';
import type { ExcelRun } from './excelRun';
import { markAsOurs, ourMark } from './ourSheet';

export interface OurSheet {
  readonly id: string;
  readonly made: boolean;
}

/**
 * The sheet of this name if it is ours, or a new one at the end, marked before anything is written. A sheet of the
 * user's with that name is refused. The user stays where they are.
 */
export async function ourSheetFor(run: ExcelRun, name: string): Promise<OurSheet> {
  let begun = false;
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const present = worksheets.getItemOrNullObject(name).load('id');
    await context.sync();
    if (present.isNullObject) {
      begun = true;
      const sheet = worksheets.add(name).load('id');
      markAsOurs(sheet);
      await context.sync();
      return { id: sheet.id, made: true };
    }
    const mark = ourMark(present);
    const used = present.getUsedRangeOrNullObject().load('address');
    await context.sync();
    if (!mark.isNullObject) return { id: present.id, made: false };
    // A sheet without anything, where there was none before we began: Excel made ours and failed before it was marked.
    if (!begun || !used.isNullObject) throw notOursError(name);
    markAsOurs(present);
    await context.sync();
    return { id: present.id, made: true };
  });
}

/** Takes everything off a sheet of ours: tables first, which would outlive their cells. */
export async function clearSheet(run: ExcelRun, { id }: OurSheet): Promise<void> {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.tables.load('items/id');
    await context.sync();
    for (const table of sheet.tables.items) table.delete();
    sheet.getRange().clear();
    return context.sync();
  });
}
