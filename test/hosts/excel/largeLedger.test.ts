import { excelWorkbook } from '../../../src/hosts/excel/excelWorkbook';
import type { WrittenCell } from '../../../src/hosts/workbook';
import { testHost } from '../../support/fakeExcel/excelClient';
import { FakeBook } from '../../support/fakeExcel/fakeBook';
import { FakeExcel } from '../../support/fakeExcel/fakeExcel';

const MEGABYTE = 1024 * 1024;

function ledgerOf(rows: number): unknown[][] {
  return [
    ['Client', 'Invoice', 'Issued', 'Due', 'Amount', 'Paid on', 'Status', 'Note'],
    ...Array.from({ length: rows }, (_, at) => [
      `Établissements Client ${at % 2_000}`, `FA-2025-${String(at).padStart(6, '0')}`, 45_292 + at % 700, 45_322 + at % 700, 1234.56 + at, at % 4 === 0 ? '' : 45_350 + at % 700, at % 4 === 0 ? 'open' : 'paid', '',
    ]),
  ];
}

test('100,000 rows of 8 columns come in slices of less than 4 MB, with progress, under faults, with the library in between', async () => {
  const book = new FakeBook();
  const cells = ledgerOf(100_000);
  const sheet = book.addSheet('Factures', cells);
  book.addTable({ sheet, row: 0, column: 0, rows: cells.length, columns: 8 });
  const excel = new FakeExcel(book);
  const workbook = excelWorkbook(testHost(excel));
  const place = (await workbook.places())[0]!;
  excel.asked.length = 0;
  let faults = 0;
  excel.before = ({ number }) => {
    if (number % 4 !== 2) return undefined;
    faults += 1;
    return { code: faults % 2 === 0 ? 'RequestAborted' : 'ResponsePayloadSizeLimitExceeded', applied: 'nothing' };
  };
  const done: number[] = [];
  const read = await workbook.read(place, (share) => void done.push(share));
  expect(read).toHaveLength(cells.length);
  expect(read[54_321]).toEqual(cells[54_321]);
  expect(read[cells.length - 1]).toEqual(cells[cells.length - 1]);
  expect(Math.max(...excel.asked.map(({ bytesOut }) => bytesOut))).toBeLessThan(4 * MEGABYTE);
  expect(faults).toBeGreaterThan(1);
  expect(done).toEqual([...done].sort((a, b) => a - b));
  expect(done.at(-1)).toBe(1);
});

test('what is written goes in slices of less than 4 MB as well, whatever its texts', async () => {
  const excel = new FakeExcel(new FakeBook());
  excel.book.addSheet('Sheet1');
  const workbook = excelWorkbook(testHost(excel));
  const rows: WrittenCell[][] = [['Client', 'Text'], ...Array.from({ length: 600 }, (_, at) => [`Client ${at}`, 'é'.repeat(at % 3 === 0 ? 30_000 : 10)])];
  await workbook.writeSheet('Vigie', rows);
  expect(Math.max(...excel.asked.map(({ bytesIn }) => bytesIn))).toBeLessThan(4 * MEGABYTE);
  expect(excel.book.sheetNamed('Vigie')!.cells).toHaveLength(601);
});

test.each([
  { what: 'long numbers', cell: (at: number): unknown => 1 / (at + 3) },
  { what: 'signs of three bytes', cell: (at: number): unknown => '€'.repeat(20 + at % 10) },
])('slices of $what weigh less than 4 MB too', async ({ cell }) => {
  const book = new FakeBook();
  book.addSheet('Factures', [['Client', 'a', 'b', 'c'], ...Array.from({ length: 60_000 }, (_, at) => [`Client ${at % 9}`, cell(at), cell(at + 1), cell(at + 2)])]);
  const excel = new FakeExcel(book);
  const workbook = excelWorkbook(testHost(excel));
  const place = (await workbook.places())[0]!;
  excel.asked.length = 0;
  expect(await workbook.read(place)).toHaveLength(60_001);
  expect(Math.max(...excel.asked.map(({ bytesOut }) => bytesOut))).toBeLessThan(4 * MEGABYTE);
});
