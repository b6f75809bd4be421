import { memoryWorkbook } from '../../../src/hosts/memory/memoryWorkbook';
import { workbookContract } from '../contract/workbookContract';

workbookContract('memory', (sheets) => {
  const workbook = memoryWorkbook(sheets);
  return Promise.resolve({ workbook, edit: (sheet, row, column, value) => workbook.edit(sheet, row, column, value), charts: (sheet) => workbook.charts(sheet).size });
});

test('remembers which cell was shown, in coordinates of the sheet', async () => {
  const workbook = memoryWorkbook([{ name: 'Factures', cells: [['a', 'b', 'c'], ['1', '2', '3']] }]);
  const [place] = await workbook.places();
  await workbook.goTo(place!, 2, 3);
  expect(workbook.shown()).toEqual({ sheet: 'Factures', row: 2, column: 3 });
});

test('says that a place is gone, in both languages', async () => {
  const workbook = memoryWorkbook();
  const place = { id: 'sheet:Nowhere', kind: 'sheet', label: 'Nowhere', formula: 'Nowhere!A1', sheet: 'Nowhere', rows: 1, columns: 1 } as const;
  await expect(workbook.read(place)).rejects.toMatchObject({ text: { fr: expect.stringContaining('Nowhere') as string } });
});
