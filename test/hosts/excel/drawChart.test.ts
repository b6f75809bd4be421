import { excelWorkbook } from '../../../src/hosts/excel/excelWorkbook';
import type { WrittenChart } from '../../../src/hosts/workbook';
import { testHost } from '../../support/fakeExcel/excelClient';
import { FakeBook } from '../../support/fakeExcel/fakeBook';
import { FakeExcel } from '../../support/fakeExcel/fakeExcel';

const chart: WrittenChart = {
  name: 'Vigie DSO', title: 'DSO', axis: 'days', headerRow: 2, rows: 3, categories: 1, corner: { row: 2, column: 5 },
  series: [{ name: 'DSO', column: 2, form: 'line' }, { name: 'Sales', column: 3, form: 'bar' }],
};

test('draws with the vendor’s client: each series with its name, form, figures and days, the axis named', async () => {
  const book = new FakeBook();
  const workbook = excelWorkbook(testHost(new FakeExcel(book)));
  await workbook.writeSheet('Vigie DSO', [['x', 'y', 'z']]);
  await workbook.drawChart('Vigie DSO', chart);
  const [drawn] = book.sheetNamed('Vigie DSO')!.charts;
  expect(drawn).toMatchObject({
    name: 'Vigie DSO', top: 15, left: 192, width: 520, height: 300,
    series: [
      { name: 'DSO', chartType: 'Line', values: "'Vigie DSO'!B3:B5", categories: "'Vigie DSO'!A3:A5" },
      { name: 'Sales', chartType: 'ColumnClustered', values: "'Vigie DSO'!C3:C5", categories: "'Vigie DSO'!A3:A5" },
    ],
    texts: { 'title.Text': 'DSO', 'valueAxis.Text': 'days', 'categoryAxis.CategoryType': 'TextAxis', 'legend.Visible': true, 'legend.Position': 'Bottom' },
  });
});

test('drawn again, it stands where the user has put it, and the user’s own chart is left alone', async () => {
  const book = new FakeBook();
  const workbook = excelWorkbook(testHost(new FakeExcel(book)));
  await workbook.writeSheet('Vigie DSO', [['x', 'y', 'z']]);
  await workbook.drawChart('Vigie DSO', chart);
  const sheet = book.sheetNamed('Vigie DSO')!;
  Object.assign(sheet.charts[0]!, { top: 400, left: 7, width: 200, height: 100 });
  const theirs = { ...sheet.charts[0]!, name: 'Mine' };
  sheet.charts.push(theirs);
  await workbook.drawChart('Vigie DSO', { ...chart, rows: 5, series: chart.series.slice(0, 1) });
  expect(sheet.charts).toHaveLength(2);
  expect(sheet.charts[0]).toBe(theirs);
  expect(sheet.charts[1]).toMatchObject({ name: 'Vigie DSO', top: 400, left: 7, width: 200, height: 100, series: [{ values: "'Vigie DSO'!B3:B7" }], texts: { 'legend.Visible': false } });
});
