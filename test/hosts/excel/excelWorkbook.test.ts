import { excelWorkbook } from '../../../src/hosts/excel/excelWorkbook';
import { testHost } from '../../support/fakeExcel/excelClient';
import { FakeBook } from '../../support/fakeExcel/fakeBook';
import { FakeExcel } from '../../support/fakeExcel/fakeExcel';
import { workbookContract } from '../contract/workbookContract';

workbookContract('Excel (the vendor’s client on an imitation of the host)', (sheets) => {
  const book = new FakeBook();
  for (const { name, cells } of sheets) book.addSheet(name, cells.map((row) => row.map((cell) => cell ?? '')));
  const excel = new FakeExcel(book);
  return Promise.resolve({
    workbook: excelWorkbook(testHost(excel)),
    edit: (sheet, row, column, value) => excel.edit(sheet, row, column, value),
    charts: (sheet) => book.sheetNamed(sheet)?.charts.length ?? 0,
  });
});
