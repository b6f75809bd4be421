import { excelWorkbook } from '../../../src/hosts/excel/excelWorkbook';
import type { Place, Workbook } from '../../../src/hosts/workbook';
import { testHost } from '../../support/fakeExcel/excelClient';
import { FakeBook } from '../../support/fakeExcel/fakeBook';
import { FakeExcel } from '../../support/fakeExcel/fakeExcel';
import { ledger, scene } from '../../support/fakeExcel/scene';

const table = [['Client', 'Amount', 'Due'], ['Martin', 1, 45292], ['Durand', 2, 45293]];

function on(book: FakeBook): Workbook {
  return excelWorkbook(testHost(new FakeExcel(book)));
}
const brief = (places: readonly Place[]): readonly string[] => places.map(({ kind, label, formula, sheet, rows, columns }) => `${kind} ${label} ${formula} on ${sheet} ${rows}×${columns}`);

test('the name Ledger first, then other names, tables, sheets; each block once', async () => {
  const book = new FakeBook();
  const sheet = book.addSheet('L’été!', table);
  const quoted = book.addSheet("It's", table);
  const plain = book.addSheet('Plain', table);
  book.addTable({ sheet: plain, row: 0, column: 0, rows: 3, columns: 3 });
  book.names.set('Factures', { formula: "='L’été!'!$A$1:$C$3", visible: true });
  book.names.set('Ledger', { formula: "='It''s'!$A$1:$C$3", visible: true });
  book.addSheet('Other', table);
  expect(brief(await on(book).places())).toEqual([
    "name Ledger Ledger on It's 3×3", 'name Factures Factures on L’été! 3×3', 'table Table1 Table1[#All] on Plain 3×3', "sheet Other 'Other'!$A$1:$C$3 on Other 3×3",
  ]);
  for (const each of [sheet, quoted]) expect(await on(book).read((await on(book).places()).find((place) => place.sheet === each.name)!)).toEqual(table);
});

test('a name that stands for the block of a table takes its place', async () => {
  const { book, workbook } = await scene();
  book.names.set('Mine', { formula: '=Table1[#All]', visible: true });
  expect(brief(await workbook.places())).toEqual(['name Mine Mine on Factures 4501×6', "sheet Notes 'Notes'!$A$1:$B$2 on Notes 2×2"]);
});

test('hidden names, names of ours and of Excel’s, constants, hidden sheets, single rows and columns are no places', async () => {
  const book = new FakeBook();
  book.addSheet('Data', table);
  book.addSheet('Secret', table).visibility = 'Hidden';
  book.addSheet('One row', [['Client', 'Amount', 'Due']]);
  book.addSheet('One column', [['Client'], ['Martin']]);
  book.addSheet('Empty');
  for (const name of ['_xlfn', 'VigieOptions']) book.names.set(name, { formula: "='Data'!$A$1:$C$3", visible: true });
  book.names.set('Quiet', { formula: "='Data'!$A$1:$C$3", visible: false });
  book.names.set('Rate', { formula: '=0.2', visible: true });
  book.names.set('Lost', { formula: '=#REF!', visible: true });
  expect(brief(await on(book).places())).toEqual(["sheet Data 'Data'!$A$1:$C$3 on Data 3×3"]);
});

test('what we wrote is no ledger, not even as a table or where the user’s cell is', async () => {
  const book = new FakeBook();
  const workbook = on(book);
  await workbook.writeSheet('Vigie', table.map((row) => [...row]));
  const ours = book.sheetNamed('Vigie')!;
  book.addTable({ sheet: ours, row: 0, column: 0, rows: 3, columns: 3 });
  book.selection = { sheet: ours, row: 1, column: 1, rows: 1, columns: 1 };
  expect(await workbook.places()).toEqual([]);
});

describe('where the user’s cell is', () => {
  function withTwoBlocks(): FakeBook {
    const book = new FakeBook();
    book.addSheet('Two', [...table.map((row) => [...row, '', 'x', 'y']), ['', '', '', '', 'z', '1']]);
    return book;
  }

  test('the block of cells around it, if there is more than one block', async () => {
    const book = withTwoBlocks();
    book.selection = { sheet: book.sheets[0]!, row: 1, column: 1, rows: 1, columns: 1 };
    const places = await on(book).places();
    expect(brief(places)).toEqual(["sheet Two 'Two'!$A$1:$F$4 on Two 4×6", "selection Two!A1:C3 'Two'!$A$1:$C$3 on Two 3×3"]);
    expect(await on(book).read(places[1]!)).toEqual(table);
  });

  test('the block that is selected, just as it is', async () => {
    const book = withTwoBlocks();
    book.selection = { sheet: book.sheets[0]!, row: 0, column: 0, rows: 2, columns: 2 };
    expect(brief(await on(book).places()).at(-1)).toBe("selection Two!A1:B2 'Two'!$A$1:$B$2 on Two 2×2");
  });

  test('a shape, or several ranges, are no place and hide no other', async () => {
    const book = withTwoBlocks();
    book.selection = null;
    expect(brief(await on(book).places())).toEqual(["sheet Two 'Two'!$A$1:$F$4 on Two 4×6"]);
  });
});

test.each(['=Table1[#All]', "='Factures'!$A$1:$F$4501"])('a template with the name Ledger works as it stands: %s', async (formula) => {
  const { book, workbook } = await scene();
  book.names.set('Ledger', { formula, visible: true });
  const [first] = await workbook.places();
  expect(first).toMatchObject({ kind: 'name', formula: 'Ledger', rows: 4_501, columns: 6 });
  expect(await workbook.read(first!)).toEqual(ledger);
});
