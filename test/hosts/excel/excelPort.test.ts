import { ledger, scene } from '../../support/fakeExcel/scene';

test.each([
  { language: 'fr' as const, decimalSign: ',', isNew: true, separator: ';' },
  { language: 'fr' as const, decimalSign: '.', isNew: true, separator: ',' },
  { language: 'en' as const, decimalSign: ',', isNew: true, separator: ';' },
  { language: 'en' as const, decimalSign: '.', isNew: true, separator: ',' },
  { language: 'fr' as const, decimalSign: '.', isNew: false, separator: ';' },
  { language: 'en' as const, decimalSign: ',', isNew: false, separator: ',' },
])('formulas are shown with “$separator” in $language, decimal sign $decimalSign, an Excel that tells it: $isNew', async ({ language, decimalSign, isNew, separator }) => {
  const asked: string[] = [];
  const { book, excel, workbook } = await scene({ language: () => language, supports: (set, version) => (asked.push(`${set} ${version}`), isNew) });
  book.decimalSign = decimalSign;
  expect(await workbook.locale()).toEqual({ language, separator });
  expect(asked).toEqual(['ExcelApi 1.11']);
  expect(excel.asked.length > 0).toBe(isNew);
});

test('a cell is shown on its sheet, counted from the first of its place', async () => {
  const { book, workbook, sheet } = await scene();
  book.addTable({ sheet: book.sheetNamed('Notes')!, row: 0, column: 0, rows: 2, columns: 2 });
  Object.assign(book.tables[0]!, { row: 3, column: 2 });
  const places = await workbook.places();
  book.active = book.sheetNamed('Empty')!;
  await workbook.goTo(places.find((place) => place.sheet === 'Factures')!, 1, 1);
  expect(book.selection).toMatchObject({ sheet, row: 3, column: 2 });
  await workbook.goTo(places.find((place) => place.sheet === 'Notes')!, 2, 2);
  expect(book.selection).toMatchObject({ sheet: book.sheetNamed('Notes'), row: 1, column: 1 });
  expect(book.active).toBe(book.sheetNamed('Notes'));
});

test('settings of another form than ours are none', async () => {
  const { book, workbook } = await scene();
  for (const value of [5, null, { a: 1 }, ['x']]) {
    book.settings.set('vigie', value);
    expect(await workbook.readSettings()).toBeNull();
  }
  book.settings.set('other add-in', 'theirs');
  await workbook.writeSettings('{}');
  expect([...book.settings]).toEqual([['vigie', '{}'], ['other add-in', 'theirs']]);
});

test('a cell is waited for while the user types in it, in whatever we do, and Excel is not asked in vain', async () => {
  const { excel, workbook, place } = await scene();
  excel.editing = true;
  const work = [workbook.read(place), workbook.writeSheet('Vigie', [['a', 'b']]), workbook.places(), workbook.goTo(place, 1, 1)];
  await new Promise((resolve) => setTimeout(resolve, 30));
  excel.leaveCell();
  expect((await Promise.all(work))[0]).toHaveLength(ledger.length);
  expect(excel.refused).toBe(0);
});
