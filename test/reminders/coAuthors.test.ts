import { excelWorkbook } from '../../src/hosts/excel/excelWorkbook';
import { apart } from '../support/coAuthors/apart';
import { EXCEL, MEMORY, SHEETS } from '../support/coAuthors/hosts';
import { interleave, LOG } from '../support/coAuthors/interleavings';
import { seeded } from '../support/coAuthors/turns';
import { lightExcel } from '../support/coAuthors/lightExcel';
import { WORKBENCH } from '../support/coAuthors/workbenchHost';
import { FakeBook } from '../support/fakeExcel/fakeBook';
import { testHost } from '../support/fakeExcel/excelClient';
import { FakeExcel } from '../support/fakeExcel/fakeExcel';

/**
 * Nothing here depends on a zone: `npm test` runs the suite under three, and each draws a part of the 100,000
 * interleavings of each host.
 */
const PARTS: Readonly<Record<string, number>> = { 'America/Los_Angeles': 1, 'Pacific/Auckland': 2 };
const RUNS = 33_334;
const FIRST = 1 + RUNS * (PARTS[process.env['TZ'] ?? ''] ?? 0);
const runner = apart();
afterAll(() => runner.close());

describe.each([EXCEL, SHEETS, MEMORY])('up to eight co-authors on the log of $name', ({ name, atomic }) => {
  test('in any interleaving every event is there once, one author drafts it, no row is damaged', async () => {
    const met = await runner.interleave(name, RUNS, FIRST);
    // The dangers were met, each of them often.
    for (const danger of ['crashed', 'pending', 'taken', 'typed'] as const) expect(met[danger]).toBeGreaterThan(RUNS / 100);
    expect(met.authors).toBeGreaterThan(2 * RUNS);
    if (atomic) expect(met.doubled).toBe(0);
    else expect(met.doubled).toBeGreaterThan(0);
  }, 600_000);
});

test('the engine of the workbench keeps the log whole too', async () => {
  expect((await interleave(WORKBENCH, 100, 1)).taken).toBeGreaterThan(20);
});

// What the interleavings run on is Excel as the other suites know it, through the vendor's own client.
test('without the vendor’s client, appending and reading back give the same cells as with it', async () => {
  const random = seeded(7);
  const books = [new FakeBook(), new FakeBook()] as const;
  const workbooks = [excelWorkbook(testHost(new FakeExcel(books[0]))), excelWorkbook(lightExcel(books[1], () => Promise.resolve(), () => null))];
  for (let round = 0; round < 30; round += 1) {
    const rows = Array.from({ length: 1 + random(3) }, () => [`id ${random(40)}`, random(2) === 0 ? 'DONE' : '=1+1', { day: 46_000 + random(9) }, null, random(100) / 4]);
    const results = [];
    for (const workbook of workbooks) {
      const added = await workbook.appendRows(LOG, ['Id', 'State', 'Day', 'Note', 'Amount'], rows, 2);
      results.push([added, await workbook.read((await workbook.ourSheet(LOG))!), await workbook.ourSheet('Other')]);
    }
    expect(results[1]).toEqual(results[0]);
  }
  expect(books[1].sheetNamed(LOG)!.cells).toEqual(books[0].sheetNamed(LOG)!.cells);
});
