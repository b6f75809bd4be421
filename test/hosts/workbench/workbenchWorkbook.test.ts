import { workbenchWorkbook } from '../../../src/hosts/workbench/workbenchWorkbook';
import { workbookContract } from '../contract/workbookContract';
import { headlessBook } from './headlessBook';

workbookContract('the workbench', (sheets) => {
  const running = headlessBook(sheets);
  return Promise.resolve({
    workbook: workbenchWorkbook(running, () => 'en'),
    edit(sheet, row, column, value) {
      running.api.getActiveWorkbook()!.getSheetByName(sheet)!.getRange(row - 1, column - 1).setValue(value as string | number);
    },
    charts: () => 0,
  });
});
