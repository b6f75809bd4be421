import { WorkbookError } from '../../../src/hosts/workbookError';
import { ledger, rows, scene, users, written, type Scene } from '../../support/fakeExcel/scene';

describe('what users do meanwhile', () => {
  test('a cell is being edited: reading waits until it is left', async () => {
    const one = await scene();
    one.excel.editing = true;
    const read = one.workbook.read(one.place);
    await new Promise((resolve) => setTimeout(resolve, 30));
    one.excel.leaveCell();
    expect(await read).toHaveLength(ledger.length);
  });

  test('a protected sheet of ours is said to be protected; unprotected, writing works', async () => {
    const one = await scene();
    await one.workbook.writeSheet('Vigie', rows);
    one.book.sheetNamed('Vigie')!.isProtected = true;
    await expect(one.workbook.writeSheet('Vigie', rows)).rejects.toMatchObject({ message: expect.stringContaining('protected') as string });
    one.book.sheetNamed('Vigie')!.isProtected = false;
    await one.workbook.writeSheet('Vigie', [['x', 'y']]);
    expect(written(one)).toEqual([['x', 'y']]);
  });

  test('filtered and hidden rows are read like all others; merged cells of our sheet are taken apart', async () => {
    const one = await scene();
    for (let row = 10; row < 4_000; row += 1) one.sheet.hiddenRows.add(row);
    expect(await one.workbook.read(one.place)).toEqual(ledger);
    await one.workbook.writeSheet('Vigie', rows);
    one.book.sheetNamed('Vigie')!.merged = true;
    await one.workbook.writeSheet('Vigie', rows);
    expect(written(one)).toEqual(rows);
  });

  /** Does something to the book between the first slice and the second. */
  function meanwhile(one: Scene, change: () => void): void {
    let slices = 0;
    one.excel.before = ({ actions }) => {
      if (actions.includes('GetCell') && (slices += 1) === 2) change();
    };
  }

  test('the table grows between two slices: it is read from its top again, complete and without repeats', async () => {
    const one = await scene();
    meanwhile(one, () => {
      one.sheet.cells.push(['New', 'F-new', 45700, 45730, 1, '']);
      one.book.tables[0]!.rows += 1;
    });
    const cells = await one.workbook.read(one.place);
    expect(cells).toHaveLength(ledger.length + 1);
    expect(new Set(cells.map((row) => row[1])).size).toBe(cells.length);
  });

  test('a column is inserted before the mapped one: no slice is shifted against another', async () => {
    const one = await scene();
    meanwhile(one, () => {
      for (const row of one.sheet.cells) row.splice(1, 0, 'note');
      one.book.tables[0]!.columns += 1;
    });
    const cells = await one.workbook.read(one.place);
    expect(cells[0]).toEqual(['Client', 'note', 'Invoice', 'Issued', 'Due', 'Amount', 'Paid on']);
    expect(cells.every((row) => row[1] === 'note')).toBe(true);
  });

  test('the name is pointed at another block between two slices: no mixture of the two', async () => {
    const one = await scene();
    const other = one.book.addSheet('Other', ledger.map((row) => row.map((cell) => `other ${String(cell)}`)));
    one.book.names.set('Ledger', { formula: '=Table1[#All]', visible: true });
    const [named] = await one.workbook.places();
    meanwhile(one, () => void one.book.names.set('Ledger', { formula: "='Other'!$A$1:$F$4501", visible: true }));
    expect(await one.workbook.read(named!)).toEqual(other.cells);
  });

  test('a table that never stands still is said to be changing', async () => {
    const one = await scene();
    one.excel.before = ({ actions }) => {
      if (actions.includes('GetCell')) one.book.tables[0]!.rows -= 1;
    };
    await expect(one.workbook.read(one.place)).rejects.toMatchObject({ message: expect.stringContaining('keeps changing') as string });
  });

  test('the sheet is renamed: a table is still found; deleted: the sentence says so', async () => {
    const one = await scene();
    meanwhile(one, () => void (one.sheet.name = 'Renamed'));
    expect(await one.workbook.read(one.place)).toHaveLength(ledger.length);
    meanwhile(one, () => one.book.deleteSheet('Renamed'));
    await expect(one.workbook.read(one.place)).rejects.toMatchObject({ message: expect.stringContaining('no longer in this workbook') as string });
    await expect(one.workbook.goTo(one.place, 1, 1)).rejects.toBeInstanceOf(WorkbookError);
    await expect(one.workbook.watch(one.place, () => undefined)).rejects.toBeInstanceOf(WorkbookError);
    await expect(one.workbook.nameLedger(one.place)).rejects.toBeInstanceOf(WorkbookError);
  });

  test('our sheet is renamed or deleted while it is written: no other sheet is touched, and starting again works', async () => {
    const one = await scene();
    const before = users(one);
    one.excel.before = ({ actions }) => {
      if (actions.includes('Formulas=')) one.book.sheetNamed('Vigie')!.name = 'Mine now';
    };
    await one.workbook.writeSheet('Vigie', rows);
    expect(one.book.sheetNamed('Mine now')!.cells).toEqual(rows);
    one.excel.before = ({ actions }) => {
      if (actions.includes('Formulas=') && one.book.sheetNamed('Vigie')) one.book.deleteSheet('Vigie');
    };
    await expect(one.workbook.writeSheet('Vigie', rows)).rejects.toMatchObject({ message: expect.stringContaining('interrupted') as string });
    expect(users(one)).toBe(before);
    one.excel.before = () => undefined;
    await one.workbook.writeSheet('Vigie', rows);
    expect(written(one)).toEqual(rows);
  });

  test('a co-author appends to the log between our look and our writing: both rows stay', async () => {
    const one = await scene();
    await one.workbook.appendRows('Vigie log', ['Event', 'Client'], [['R1', 'Martin']], 1);
    const log = one.book.sheetNamed('Vigie log')!;
    let once = true;
    one.excel.before = ({ actions }) => {
      if (!once || !actions.includes('Formulas=')) return;
      once = false;
      log.cells.push(['R2', 'of the co-author']);
    };
    await one.workbook.appendRows('Vigie log', ['Event', 'Client'], [['R3', 'ours']], 1);
    expect(log.cells.map((row) => row[0])).toEqual(['Event', 'R1', 'R2', 'R3']);
  });
});
