import { openBook } from '../../../src/hosts/workbench/openBook';
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

test('what is named Ledger can be one before it has a row; another table without rows is none', async () => {
  const running = headlessBook([{ name: 'Invoices', cells: [['Client', 'Amount']] }]);
  const workbook = workbenchWorkbook(running, () => 'en');
  expect(await workbook.places()).toEqual([]);
  openBook(running).setName('Ledger', { sheet: 'Invoices', startRow: 0, startColumn: 0, endRow: 0, endColumn: 1 });
  expect(await workbook.places()).toMatchObject([{ label: 'Ledger', rows: 1, columns: 2 }]);
  expect(await workbook.read((await workbook.places())[0]!)).toEqual([['Client', 'Amount']]);
});
