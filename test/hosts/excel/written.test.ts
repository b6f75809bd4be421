import type { WrittenCell } from '../../../src/hosts/workbook';
import { dayBlocks, excelCell } from '../../../src/hosts/excel/excelCell';
import { ledger, rows, scene } from '../../support/fakeExcel/scene';

test.each<{ cell: WrittenCell | undefined; typed: unknown }>([
  { cell: '=1+1', typed: "'=1+1" }, { cell: '+33 6', typed: "'+33 6" }, { cell: '@x', typed: "'@x" },
  { cell: '2025', typed: "'2025" }, { cell: '1/2', typed: "'1/2" }, { cell: 'TRUE', typed: "'TRUE" }, { cell: "'quoted", typed: "''quoted" }, { cell: 'Durand', typed: "'Durand" },
  { cell: 'x'.repeat(40_000), typed: `'${'x'.repeat(32_767)}` },
  { cell: -2.5, typed: -2.5 }, { cell: false, typed: false }, { cell: { day: 45292 }, typed: 45292 }, { cell: { formula: 'RISKSCORE(A2,Ledger)' }, typed: '=RISKSCORE(A2,Ledger)' },
  { cell: null, typed: '' }, { cell: undefined, typed: '' }, { cell: '', typed: '' },
])('$cell is typed as $typed', ({ cell, typed }) => {
  expect(excelCell(cell)).toBe(typed);
});

test('text that looks like a number, a date or a truth value stays text', async () => {
  const one = await scene();
  await one.workbook.writeSheet('Vigie', [['2025', '1/2'], ['TRUE', '=x']]);
  expect(one.book.sheetNamed('Vigie')!.cells).toEqual([['2025', '1/2'], ['TRUE', '=x']]);
});

test('days of a column are one block; a blank among them breaks none, anything else does', () => {
  const day = { day: 45292 };
  expect(dayBlocks([['Day', day], [day, null], [day], ['', day], [day, 'x'], ['total', day]])).toEqual([
    { row: 2, column: 1, rows: 4 }, { row: 1, column: 2, rows: 4 }, { row: 6, column: 2, rows: 1 },
  ]);
});

test.each([{ language: 'fr' as const, format: 'dd/mm/yyyy' }, { language: 'en' as const, format: 'yyyy-mm-dd' }])('days are shown as days, in the form of the language: $format', async ({ language, format }) => {
  const one = await scene({ language: () => language });
  await one.workbook.writeSheet('Vigie', [['As of', { day: 45292 }], ['x', 1], [{ day: 45293 }, 2]]);
  expect([...one.book.sheetNamed('Vigie')!.formats]).toEqual([['A3', format], ['B1', format]]);
  await one.workbook.appendRows('Vigie log', ['Event', 'Day'], [['R1', { day: 45292 }], ['R2', { day: 45293 }]], 1);
  expect([...one.book.sheetNamed('Vigie log')!.formats]).toEqual([['B2:B3', format]]);
});

test('a sheet that is written again holds nothing of before, tables included', async () => {
  const one = await scene();
  await one.workbook.insertLedger('Vigie', [['a', 'b', 'c', 'd'], ...Array.from({ length: 50 }, () => [1, 2, 3, 4])]);
  await one.workbook.writeSheet('Vigie', rows);
  expect(one.book.tables.map(({ name }) => name)).toEqual(['Table1']);
  expect(one.book.sheetNamed('Vigie')!.used()).toEqual({ row: 0, column: 0, rows: 3, columns: 2 });
});

test('the mark of our sheets is hidden from the user', async () => {
  const one = await scene();
  await one.workbook.writeSheet('Vigie', rows);
  expect([...one.book.sheetNamed('Vigie')!.names]).toEqual([['VigieSheet', { formula: '=Vigie!A1', visible: false }]]);
});

test('rows are added below the last one that holds something, not below what was only coloured', async () => {
  const one = await scene();
  await one.workbook.appendRows('Vigie log', ['Event'], [['R1']], 1);
  const log = one.book.sheetNamed('Vigie log')!;
  log.formats.set('A1:D500', '0.00');
  expect(await one.workbook.ourSheet('Vigie log')).toMatchObject({ rows: 2, columns: 1 });
  expect(await one.workbook.appendRows('Vigie log', ['Event'], [['R1'], ['R2']], 1)).toBe(1);
  expect(log.cells).toEqual([['Event'], ['R1'], ['R2']]);
  expect(await one.workbook.read((await one.workbook.ourSheet('Vigie log'))!)).toEqual([['Event'], ['R1'], ['R2']]);
});

test('a log that somebody emptied is begun anew with its headers', async () => {
  const one = await scene();
  await one.workbook.appendRows('Vigie log', ['Event'], [['R1']], 1);
  one.book.sheetNamed('Vigie log')!.cells.length = 0;
  expect(await one.workbook.ourSheet('Vigie log')).toBeNull();
  await one.workbook.appendRows('Vigie log', ['Event'], [['R2']], 1);
  expect(one.book.sheetNamed('Vigie log')!.cells).toEqual([['Event'], ['R2']]);
});

test('a sheet of the user’s is none of ours, whatever its name', async () => {
  const one = await scene();
  expect(await one.workbook.ourSheet('Notes')).toBeNull();
  expect(await one.workbook.ourSheet('Nowhere')).toBeNull();
  one.excel.before = ({ actions }) => {
    // Made by a co-author between our look and our making: with something on it, it is theirs.
    if (actions.includes('Add') && !one.book.sheetNamed('Vigie')) {
      one.book.addSheet('Vigie', [['theirs']]);
      return { code: 'RequestAborted', applied: 'nothing' };
    }
    return undefined;
  };
  await expect(one.workbook.writeSheet('Vigie', rows)).rejects.toMatchObject({ message: expect.stringContaining('your own sheets') as string });
  expect(one.book.sheetNamed('Vigie')!.cells).toEqual([['theirs']]);
});

test('a blank sheet of the user’s with our name is refused like any other', async () => {
  const one = await scene();
  await expect(one.workbook.writeSheet('Empty', rows)).rejects.toMatchObject({ message: expect.stringContaining('your own sheets') as string });
  expect(one.book.sheetNamed('Empty')!.used()).toBeNull();
});

test('long lists go in slices, each where it belongs', async () => {
  const one = await scene();
  const long = Array.from({ length: 700 }, (_, at) => [`Client ${at}`, 'é'.repeat(at % 3 === 0 ? 30_000 : 10)]);
  await one.workbook.writeSheet('Vigie', long);
  expect(one.excel.asked.filter(({ actions }) => actions.includes('Formulas=')).length).toBeGreaterThan(3);
  expect(one.book.sheetNamed('Vigie')!.cells).toEqual(long);
});

test('a table’s row API is never used', async () => {
  const one = await scene();
  await one.workbook.read(one.place);
  await one.workbook.writeSheet('Vigie', rows, [{ name: 'VigieOptions', row: 1, column: 1, rows: 2, columns: 2 }]);
  await one.workbook.insertLedger('Sample', ledger.slice(0, 3) as WrittenCell[][]);
  await one.workbook.appendRows('Vigie log', ['Event'], [['R1']], 1);
  expect(one.excel.asked.flatMap(({ actions }) => actions)).not.toContain('Rows');
});
