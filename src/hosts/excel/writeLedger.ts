import type { Place } from '../workbook';
import { blockAddress, cellsPart, fixedAddress } from './excelAddress';
import { isLost } from './excelErrors';
import { goneError } from './excelMessages';
import type { ExcelRun } from './excelRun';
import { setName } from './excelNames';
import { placeRange, splitId } from './placeRange';

export const LEDGER = 'Ledger';
const TABLE = 'LedgerTable';

/** Turns the block on our sheet into a table and names it, header row included. A table that an earlier try made is taken. */
export async function makeLedgerTable(run: ExcelRun, sheetId: string, rows: number, columns: number): Promise<void> {
  await run(async (context) => {
    const { tables, worksheets, names } = context.workbook;
    const taken = tables.getItemOrNullObject(TABLE).load('id');
    const present = names.getItemOrNullObject(LEDGER).load('name');
    const here = worksheets.getItem(sheetId).tables.load('items/name');
    await context.sync();
    const table = here.items[0] ?? here.add(blockAddress(1, 1, rows, columns), true);
    if (taken.isNullObject) table.name = TABLE;
    table.load('name');
    await context.sync();
    setName(context, present, LEDGER, `=${table.name}[#All]`);
    return context.sync();
  });
}

/** Points the name `Ledger` at a place. A table keeps the name true while it grows; any other range stays as it is now. */
export async function nameLedger(run: ExcelRun, place: Place): Promise<void> {
  try {
    await run(async (context) => {
      const [kind, key] = splitId(place.id);
      const table = kind === 'table' ? context.workbook.tables.getItem(key).load('name') : null;
      const range = placeRange(context, place).load('address');
      const sheet = range.worksheet.load('name');
      const present = context.workbook.names.getItemOrNullObject(LEDGER).load('name');
      await context.sync();
      if (kind === 'name' && key === LEDGER) return;
      setName(context, present, LEDGER, table === null ? `=${fixedAddress(sheet.name, cellsPart(range.address))}` : `=${table.name}[#All]`);
      await context.sync();
    });
  } catch (error) {
    throw isLost(error) ? goneError(place.label) : error;
  }
}
