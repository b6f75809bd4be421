import { WorkbookError } from '../../../src/hosts/workbookError';
import { ledger, rows, scene } from '../../support/fakeExcel/scene';

const options = (count: number) => [{ name: 'VigieOptions', row: 2, column: 1, rows: count, columns: 2 }];

test('a name that the user gave to something else is refused before anything is written', async () => {
  const { book, workbook } = await scene();
  book.names.set('vigieoptions', { formula: "='Notes'!$A$1:$B$2", visible: true });
  await expect(workbook.writeSheet('Vigie', rows, options(2))).rejects.toBeInstanceOf(WorkbookError);
  expect(book.sheetNamed('Vigie')).toBeUndefined();
});

test('a name whose cells are gone, or that is on our sheet already, is pointed anew', async () => {
  const { book, workbook } = await scene();
  book.names.set('VigieOptions', { formula: "='Vigie d''hier'!#REF!", visible: true });
  await workbook.writeSheet("Vigie d'hier", rows, options(1));
  expect(book.names.get('VigieOptions')!.formula).toBe("='Vigie d''hier'!$A$2:$B$2");
  await workbook.writeSheet("VIGIE D'HIER", rows, options(2));
  expect([...book.names.values()].map(({ formula }) => formula)).toEqual(["='Vigie d''hier'!$A$2:$B$3"]);
});

test('the ledger as a table is named with its headers, so that the name follows the table as it grows', async () => {
  const { book, workbook, place } = await scene();
  await workbook.nameLedger(place);
  expect(book.names.get('Ledger')!.formula).toBe('=Table1[#All]');
  book.tables[0]!.rows += 5;
  const named = (await workbook.places())[0]!;
  expect(named).toMatchObject({ formula: 'Ledger', rows: ledger.length + 5 });
  await workbook.nameLedger(named);
  expect(book.names.get('Ledger')!.formula).toBe('=Table1[#All]');
});

test('the ledger as a plain range is named where it is, and the name moves with the choice', async () => {
  const { book, workbook } = await scene();
  book.sheets[1]!.name = "L'été";
  await workbook.nameLedger((await workbook.places()).find(({ sheet }) => sheet === "L'été")!);
  expect(book.names.get('Ledger')!.formula).toBe("='L''été'!$A$1:$B$2");
  await workbook.nameLedger((await workbook.places()).find(({ kind }) => kind === 'table')!);
  expect(book.names.get('Ledger')!.formula).toBe('=Table1[#All]');
});

test('a sample is a table of its own; where that table’s name is taken, under Excel’s', async () => {
  const { book, workbook } = await scene();
  const sample = [['Client', 'Amount', 'Due'], ['x', 10, { day: 45292 }]];
  await workbook.insertLedger('Sample', sample);
  expect([book.tables.map(({ name }) => name), book.names.get('Ledger')!.formula]).toEqual([['Table1', 'LedgerTable'], '=LedgerTable[#All]']);
  await workbook.insertLedger('Sample 2', sample);
  expect([book.tables.map(({ name }) => name), book.names.get('Ledger')!.formula]).toEqual([['Table1', 'LedgerTable', 'Table3'], '=Table3[#All]']);
});
