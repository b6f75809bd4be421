import type { WrittenName } from '../workbook';
import { blockAddress, fixedAddress } from './excelAddress';
import { nameTakenError } from './excelMessages';
import type { ExcelRun } from './excelRun';

/** Refuses when a name that we would write stands for something outside of our sheet. */
export async function refuseTakenNames(run: ExcelRun, sheet: string, names: readonly WrittenName[]): Promise<void> {
  if (names.length === 0) return;
  await run(async (context) => {
    const present = names.map(({ name }) => ({ name, item: context.workbook.names.getItemOrNullObject(name).load('formula') }));
    await context.sync();
    for (const { name, item } of present) {
      if (!item.isNullObject && !isOn(sheet, String(item.formula)) && !/#REF!/.test(String(item.formula))) throw nameTakenError(name);
    }
  });
}

/** Points a name at a formula, whether it exists or not. */
export function setName(context: Excel.RequestContext, present: Excel.NamedItem, name: string, formula: string): void {
  if (present.isNullObject) context.workbook.names.add(name, formula);
  else present.formula = formula;
}

/** Points names at parts of a sheet of ours. */
export async function pointNames(run: ExcelRun, sheetId: string, names: readonly WrittenName[]): Promise<void> {
  if (names.length === 0) return;
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId).load('name');
    const present = names.map(({ name }) => context.workbook.names.getItemOrNullObject(name).load('name'));
    await context.sync();
    names.forEach(({ name, row, column, rows, columns }, at) =>
      setName(context, present[at]!, name, `=${fixedAddress(sheet.name, blockAddress(row, column, rows, columns))}`));
    return context.sync();
  });
}

/** Whether the formula of a name is a range of the sheet. */
function isOn(sheet: string, formula: string): boolean {
  const at = formula.lastIndexOf('!');
  const found = formula.slice(formula.startsWith('=') ? 1 : 0, at);
  return at > 0 && (found.startsWith("'") ? found.slice(1, -1).replace(/''/g, "'") : found).toLowerCase() === sheet.toLowerCase();
}
