import { followLedger } from '../../../src/hosts/workbench/followLedger';
import { openBook } from '../../../src/hosts/workbench/openBook';
import { headlessBook } from './headlessBook';

const ledger = [['Client', 'Amount'], ['a', 1], ['b', 2]];

function opened() {
  const running = headlessBook([{ name: 'Mes factures', cells: ledger }]);
  const book = openBook(running);
  book.setName('Ledger', { sheet: 'Mes factures', startRow: 0, startColumn: 0, endRow: 2, endColumn: 1 });
  followLedger(book);
  const sheet = running.api.getActiveWorkbook()!.getActiveSheet();
  const rows = (): number => book.namedRange('Ledger')!.endRow + 1;
  return { running, book, sheet, rows };
}

test.each([
  { name: 'a row right below the ledger is taken in', cells: [[3, 0, 'c']], rows: 4 },
  { name: 'rows filled further down are taken in once the gap is closed', cells: [[4, 0, 'd'], [3, 1, 3]], rows: 5 },
  { name: 'a row after a gap is not', cells: [[5, 0, 'e']], rows: 3 },
  { name: 'a note beside the ledger is not', cells: [[3, 4, 'note']], rows: 3 },
  { name: 'a change inside changes nothing', cells: [[1, 1, 7]], rows: 3 },
])('$name', ({ cells, rows }) => {
  const under = opened();
  for (const [row, column, value] of cells) under.sheet.getRange(row as number, column as number).setValue(value as string | number);
  expect(under.rows()).toBe(rows);
});

test('a formula that names the ledger is calculated again when it grows', async () => {
  const { running, sheet } = opened();
  sheet.getRange('E1').setValue({ f: '=SUM(Ledger)' });
  await running.api.getFormula().onCalculationEnd();
  expect(sheet.getRange('E1').getValue()).toBe(3);
  sheet.getRange('B4').setValue(10);
  await running.api.getFormula().onCalculationEnd();
  expect(sheet.getRange('E1').getValue()).toBe(13);
});
