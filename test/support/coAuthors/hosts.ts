import { excelWorkbook } from '../../../src/hosts/excel/excelWorkbook';
import { memoryWorkbook } from '../../../src/hosts/memory/memoryWorkbook';
import { SERVER_CALLS, type Answer } from '../../../src/hosts/sheets/bridge';
import { makeActivity } from '../../../src/hosts/sheets/client/activity';
import { UnansweredError, type Server } from '../../../src/hosts/sheets/client/callServer';
import { sheetsWorkbook } from '../../../src/hosts/sheets/client/sheetsWorkbook';
import { answerCall } from '../../../src/hosts/sheets/server/answerCall';
import type { Services } from '../../../src/hosts/sheets/server/services';
import { tooLongError } from '../../../src/hosts/sheets/sheetsErrors';
import type { Workbook } from '../../../src/hosts/workbook';
import { WorkbookError } from '../../../src/hosts/workbookError';
import { FakeBook } from '../fakeExcel/fakeBook';
import { addFakeSheet, emptyBook } from '../sheets/fakeBook';
import { fakeGoogle } from '../sheets/fakeGoogle';
import { hereZone } from '../sheets/zones';
import { LOG, type Host } from './interleavings';
import { lightExcel } from './lightExcel';

/** Excel: every request of the adapter is a turn; now and then one is refused, or takes effect and is not answered. */
export const EXCEL: Host = {
  name: 'Excel', atomic: false,
  book({ turn }, random) {
    const book = new FakeBook();
    const fault = (writes: boolean) => (random(writes ? 10 : 60) > 0 ? null : random(2) === 0 ? 'refused' : 'unanswered');
    return {
      open: (author) => excelWorkbook(lightExcel(book, () => turn(author), fault)),
      type(text) {
        const sheet = book.sheetNamed(LOG);
        if (!sheet) return false;
        const used = sheet.used();
        if (used === null) return false;
        sheet.cells[used.row + used.rows] = Array.from({ length: 14 }, (_, at) => (at === 13 ? text : ''));
        return true;
      },
      log: () => book.sheetNamed(LOG)?.cells ?? [],
    };
  },
};

/** Google Sheets: every call of the script is a turn, as Google runs them; some go unanswered after they took effect, or find the document locked. */
export const SHEETS: Host = {
  name: 'Google Sheets', atomic: true,
  book({ turn }, random) {
    const book = emptyBook('UTC');
    addFakeSheet(book, 'Factures', [['a']]);
    const google = fakeGoogle(book, (instant) => new Date(instant)) as Record<string, Record<string, () => never>>;
    const services: Services = {
      spreadsheet: () => google['SpreadsheetApp']!['getActiveSpreadsheet']!(), flush: () => google['SpreadsheetApp']!['flush']!(),
      properties: () => google['PropertiesService']!['getDocumentProperties']!(), lock: () => google['LockService']!['getDocumentLock']!(),
      formatDate: google['Utilities']!['formatDate']!, parseDate: google['Utilities']!['parseDate']!, scriptZone: hereZone, userLocale: () => 'en',
    };
    const server = (author: number): Server => Object.fromEntries(SERVER_CALLS.map((name) => [name, async (...given: unknown[]) => {
      await turn(author);
      const isLocked = name === 'vigieAppendRows' && random(20) === 0;
      if (isLocked) book.lockedBy = 'another';
      const answer = JSON.parse(answerCall(name, JSON.stringify(given), services)) as Answer<unknown>;
      if (isLocked) book.lockedBy = null;
      if (random(name === 'vigieAppendRows' ? 10 : 60) === 0) throw new UnansweredError(tooLongError().text);
      if (!answer.ok) throw new WorkbookError(answer.text);
      return answer.value;
    }])) as unknown as Server;
    const log = () => book.sheets.find(({ name }) => name === LOG);
    return {
      open: (author) => sheetsWorkbook({ server: server(author), activity: makeActivity(), wait: () => Promise.resolve(), onReturn: () => () => undefined }),
      type(text) {
        const sheet = log();
        if (!sheet || sheet.cells.length === 0) return false;
        sheet.cells.push(Array.from({ length: 14 }, (_, at) => (at === 13 ? text : '')));
        return true;
      },
      log: () => log()?.cells ?? [],
    };
  },
};

/** A workbook whose every verb waits for its author's turn: for hosts that carry a verb out in one go. */
export function inTurns(workbook: Workbook, turn: () => Promise<void>): Workbook {
  return {
    ...workbook,
    ourSheet: async (...given) => { await turn(); return workbook.ourSheet(...given); },
    read: async (...given) => { await turn(); return workbook.read(...given); },
    appendRows: async (...given) => { await turn(); return workbook.appendRows(...given); },
  };
}

export const MEMORY: Host = {
  name: 'the workbook in memory', atomic: true,
  book({ turn }) {
    const workbook = memoryWorkbook();
    return {
      open: (author) => inTurns(workbook, () => turn(author)),
      type(text) {
        const cells = workbook.sheet(LOG);
        if (cells === null) return false;
        workbook.edit(LOG, cells.length + 1, 14, text);
        return true;
      },
      log: () => workbook.sheet(LOG) ?? [],
    };
  },
};
