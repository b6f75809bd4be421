import type { WrittenName } from '../../workbook';
import type { ServerCalls } from '../bridge';
import { nameTakenError, notOursError, overtakenError, writtenSheetGoneError } from '../sheetsErrors';
import { appendRows } from './appendRows';
import { drawChart } from './drawChart';
import { followLedger } from './followLedger';
import { languageOf } from './language';
import { makeSheet } from './makeSheet';
import { plainValues } from './plainValues';
import { isOurs, placesOf, rangeOf, rangeOfName, sheetById, sheetPlace, writtenPlace } from './places';
import type { Services, Sheet, Spreadsheet } from './services';
import { readSettingsText, writeSettingsText } from './settingsStore';
import { digestOf } from '../digestOf';
import { isWriting, markWriting } from './writingMark';
import { makeRoom, writeRows } from './writtenCells';

/** The script's side of the sidebar: each call stands alone, since the script forgets everything between two. */
export function serverCalls(services: Services): ServerCalls {
  const spreadsheet = (): Spreadsheet => services.spreadsheet();
  const dayFormat = (): string => (languageOf(() => spreadsheet().getSpreadsheetLocale()) === 'fr' ? 'dd/mm/yyyy' : 'yyyy-mm-dd');
  const ourSheet = (id: number): Sheet => {
    const sheet = sheetById(spreadsheet(), id);
    if (sheet === null || !isOurs(sheet)) throw writtenSheetGoneError();
    return sheet;
  };
  return {
    vigieLocale: () => ({ user: attempt(services.userLocale), spreadsheet: spreadsheet().getSpreadsheetLocale() }),
    vigiePlaces() {
      followLedger(spreadsheet());
      return placesOf(spreadsheet());
    },
    vigieRead(place, from, count) {
      const range = rangeOf(spreadsheet(), place);
      const total = range.getNumRows();
      const height = Math.min(count, total - from);
      if (height <= 0) return { rows: [], total };
      return { rows: plainValues(services, range.getSheet().getRange(range.getRow() + from, range.getColumn(), height, range.getNumColumns())), total };
    },
    vigieDigest: (place) => digestOf(plainValues(services, rangeOf(spreadsheet(), place))),
    vigieOurSheet(name) {
      const sheet = spreadsheet().getSheetByName(name);
      return sheet && isOurs(sheet) ? sheetPlace(sheet) : null;
    },
    vigieBeginSheet(name, sum, rows, columns, names) {
      const present = spreadsheet().getSheetByName(name);
      if (present && !isOurs(present)) throw notOursError(name);
      refuseTakenNames(spreadsheet(), name, names);
      const sheet = present ?? makeSheet(spreadsheet(), name);
      markWriting(sheet, sum);
      sheet.clear();
      makeRoom(sheet, rows, columns);
      return { sheetId: sheet.getSheetId(), place: writtenPlace(sheet, rows, columns) };
    },
    vigiePutRows(sheetId, sum, from, rows) {
      const sheet = ourSheet(sheetId);
      if (!isWriting(sheet, sum)) throw overtakenError(sheet.getName());
      writeRows(sheet, from + 1, rows, dayFormat());
      return null;
    },
    vigieFinishSheet(sheetId, names) {
      const sheet = ourSheet(sheetId);
      for (const { name, row, column, rows, columns } of names) spreadsheet().setNamedRange(name, sheet.getRange(row, column, rows, columns));
      services.flush();
      return null;
    },
    vigieDrawChart(name, chart) {
      const sheet = spreadsheet().getSheetByName(name);
      if (!sheet) throw writtenSheetGoneError();
      if (!isOurs(sheet)) throw notOursError(name);
      drawChart(sheet, chart);
      services.flush();
      return null;
    },
    vigieAppendRows: (name, headers, rows, keys) => appendRows(services, name, headers, rows, keys, dayFormat()),
    vigieNameLedger(place) {
      spreadsheet().setNamedRange('Ledger', rangeOf(spreadsheet(), place));
      return null;
    },
    vigieGoTo(place, row, column) {
      const range = rangeOf(spreadsheet(), place);
      spreadsheet().setActiveSheet(range.getSheet());
      range.getSheet().getRange(range.getRow() + row - 1, range.getColumn() + column - 1, 1, 1).activate();
      return null;
    },
    vigieReadSettings: () => readSettingsText(services.properties()),
    vigieWriteSettings(text) {
      writeSettingsText(services.properties(), text);
      return null;
    },
  };
}

function refuseTakenNames(spreadsheet: Spreadsheet, sheet: string, names: readonly WrittenName[]): void {
  const present = spreadsheet.getNamedRanges();
  for (const { name } of names) {
    const found = present.find((each) => each.getName() === name);
    const range = found ? rangeOfName(found) : null;
    if (range && range.getSheet().getName() !== sheet) throw nameTakenError(name);
  }
}

function attempt(ask: () => string): string {
  try {
    return ask();
  } catch {
    return '';
  }
}
