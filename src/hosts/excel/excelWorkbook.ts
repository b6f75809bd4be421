import type { Place, Workbook } from '../workbook';
import { appendRows } from './appendRows';
import { drawChart } from './drawChart';
import { blockAddress, fixedAddress } from './excelAddress';
import { isLost } from './excelErrors';
import type { ExcelHost } from './excelHost';
import { goneError, interruptedError } from './excelMessages';
import { pointNames, refuseTakenNames } from './excelNames';
import { excelPlaces } from './excelPlaces';
import { excelRun } from './excelRun';
import { clearSheet, ourSheetFor } from './ourSheetFor';
import { ourMark } from './ourSheet';
import { placeRange } from './placeRange';
import { readPlace } from './readPlace';
import { watchPlace } from './watchPlace';
import { LEDGER, makeLedgerTable, nameLedger } from './writeLedger';
import { writeRows, type Rows } from './writeRows';

const SETTING = 'vigie';
/** Excel tells of a change a moment after it was made. */
const ECHO = 500;

/** The workbook that is open in Excel, behind the port that the task pane knows. */
export function excelWorkbook(host: ExcelHost): Workbook {
  const run = excelRun(host);
  const writing: string[] = [];

  /** While we write a sheet, and a moment longer, what changes on it is our doing. */
  async function ourDoing<T>(sheet: string, work: () => Promise<T>): Promise<T> {
    writing.push(sheet);
    try {
      return await work();
    } finally {
      void host.wait(ECHO).then(() => writing.splice(writing.indexOf(sheet), 1));
    }
  }

  async function writeOurs(name: string, rows: Rows): Promise<string> {
    const sheet = await ourSheetFor(run, name);
    try {
      if (!sheet.made) await clearSheet(run, sheet);
    } catch (error) {
      throw isLost(error) ? interruptedError(name) : error;
    }
    await writeRows(run, sheet.id, name, rows, host.language());
    return sheet.id;
  }

  return {
    host: 'excel',
    async locale() {
      const language = host.language();
      if (!host.supports('ExcelApi', '1.11')) return { language, separator: language === 'fr' ? ';' : ',' };
      const decimal = await run(async (context) => {
        const application = context.workbook.application.load('decimalSeparator');
        await context.sync();
        return application.decimalSeparator;
      });
      // Where the comma is the decimal sign, formulas separate by semicolons.
      return { language, separator: decimal === ',' ? ';' : ',' };
    },
    places: () => excelPlaces(run),
    read: (place, progress) => readPlace(run, place, progress),
    writeSheet: (name, rows, names = []) => ourDoing(name, async () => {
      await refuseTakenNames(run, name, names);
      const id = await writeOurs(name, rows);
      await pointNames(run, id, names);
      return sheetPlace(id, name, rows.length, rows.reduce((most, row) => Math.max(most, row.length), 0));
    }),
    insertLedger: (name, rows) => ourDoing(name, async () => {
      const id = await writeOurs(name, rows);
      const columns = rows[0]?.length ?? 0;
      await makeLedgerTable(run, id, rows.length, columns);
      return { id: `name:${LEDGER}`, kind: 'name', label: LEDGER, formula: LEDGER, sheet: name, rows: rows.length, columns };
    }),
    nameLedger: (place) => nameLedger(run, place),
    drawChart: async (sheet, chart) => {
      await drawChart(run, sheet, chart);
      return true;
    },
    appendRows: (name, headers, rows, keys) => ourDoing(name, () => appendRows(host, run, name, headers, rows, keys)),
    ourSheet: (name) => run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('id');
      await context.sync();
      if (sheet.isNullObject) return null;
      const mark = ourMark(sheet);
      const used = sheet.getUsedRangeOrNullObject(true).load('rowCount,columnCount');
      await context.sync();
      return mark.isNullObject || used.isNullObject ? null : sheetPlace(sheet.id, name, used.rowCount, used.columnCount);
    }),
    async goTo(place, row, column) {
      try {
        await run(async (context) => {
          const range = placeRange(context, place);
          range.worksheet.activate();
          range.getCell(row - 1, column - 1).select();
          return context.sync();
        });
      } catch (error) {
        throw isLost(error) ? goneError(place.label) : error;
      }
    },
    watch: (place, changed) => watchPlace(host, run, place, () => writing.includes(place.sheet), changed),
    readSettings: () => run(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject(SETTING).load('value');
      await context.sync();
      return setting.isNullObject || typeof setting.value !== 'string' ? null : setting.value;
    }),
    writeSettings: (text) => run(async (context) => {
      context.workbook.settings.add(SETTING, text);
      return context.sync();
    }),
  };
}

function sheetPlace(id: string, name: string, rows: number, columns: number): Place {
  const formula = fixedAddress(name, blockAddress(1, 1, Math.max(1, rows), Math.max(1, columns)));
  return { id: `sheet:${id}`, kind: 'sheet', label: name, formula, sheet: name, rows, columns };
}
