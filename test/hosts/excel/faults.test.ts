import { excelWorkbook } from '../../../src/hosts/excel/excelWorkbook';
import { ExcelError, knownCodes } from '../../../src/hosts/excel/excelErrors';
import type { Place, Workbook } from '../../../src/hosts/workbook';
import { WorkbookError } from '../../../src/hosts/workbookError';
import { testHost } from '../../support/fakeExcel/excelClient';
import { FakeBook, type FakeSheet } from '../../support/fakeExcel/fakeBook';
import { FakeExcel, type Asked, type Fault } from '../../support/fakeExcel/fakeExcel';

const ledger = [
  ['Client', 'Invoice', 'Issued', 'Due', 'Amount', 'Paid on'],
  ...Array.from({ length: 4_500 }, (_, at) => [`Client ${at % 50}`, `F${at}`, 45292 + at % 300, 45322 + at % 300, 100 + at, at % 3 === 0 ? '' : 45350 + at % 300]),
];

interface Scene {
  readonly book: FakeBook;
  readonly excel: FakeExcel;
  readonly workbook: Workbook;
  readonly sheet: FakeSheet;
  readonly place: Place;
}

async function scene(asTable = true): Promise<Scene> {
  const book = new FakeBook();
  const sheet = book.addSheet('Factures', ledger);
  book.addSheet('Notes', [['mine', 'too'], [1, 2]]);
  book.addSheet('Empty');
  if (asTable) book.addTable({ sheet, row: 0, column: 0, rows: ledger.length, columns: 6 });
  const excel = new FakeExcel(book);
  const workbook = excelWorkbook(testHost(excel));
  const place = (await workbook.places()).find((each) => each.sheet === 'Factures')!;
  excel.asked.length = 0;
  return { book, excel, workbook, sheet, place };
}

/** Everything that is not ours, to be compared before and after. */
const users = ({ book }: Scene): string => JSON.stringify(book.sheets.filter(({ name }) => ['Factures', 'Notes', 'Renamed'].includes(name)).map(({ cells }) => cells));

/** Fails the nth request that does `action`. */
function failing(excel: FakeExcel, action: string, fault: Fault, times = 1): void {
  let left = times;
  excel.before = ({ actions }: Asked) => {
    if (left === 0 || !actions.includes(action)) return undefined;
    left -= 1;
    return fault;
  };
}

const rows = [['Client', 'Score'], ['Martin', 12], ['Durand', 80]];
const written = (one: Scene): unknown => one.book.sheetNamed('Vigie')?.cells.map((row) => row.slice(0, 2)).filter((row) => row.some((cell) => cell !== ''));

describe('what goes wrong once and is tried again', () => {
  test.each(['RequestAborted', 'ActivityLimitReached', 'ServiceNotAvailable', 'Conflict', 'GeneralException', 'InvalidObjectPath'])('%s while reading: the slice is asked for again, no row is lost', async (code) => {
    const one = await scene();
    failing(one.excel, 'GetCell', { code, applied: 'nothing' }, 2);
    expect(await one.workbook.read(one.place)).toEqual(ledger);
  });

  test.each(['nothing', 'half', 'all'] as const)('aborted while writing with %s of it applied: the sheet is whole in the end', async (applied) => {
    const one = await scene();
    const before = users(one);
    failing(one.excel, 'Formulas=', { code: 'RequestAborted', applied });
    await one.workbook.writeSheet('Vigie', rows);
    expect(written(one)).toEqual(rows);
    expect(users(one)).toBe(before);
  });

  test.each(['nothing', 'half', 'all'] as const)('appending fails with %s of it applied: every row is there, once', async (applied) => {
    const one = await scene();
    await one.workbook.appendRows('Vigie log', ['Event', 'Client'], [['R1', 'Martin']], 1);
    failing(one.excel, 'Formulas=', { code: 'RequestAborted', applied });
    expect(await one.workbook.appendRows('Vigie log', ['Event', 'Client'], [['R2', 'Durand'], ['R3', 'Petit']], 1)).toBe(2);
    expect(one.book.sheetNamed('Vigie log')!.cells).toEqual([['Event', 'Client'], ['R1', 'Martin'], ['R2', 'Durand'], ['R3', 'Petit']]);
  });

  test('a payload that is refused is asked for in smaller slices', async () => {
    const one = await scene();
    failing(one.excel, 'GetCell', { code: 'ResponsePayloadSizeLimitExceeded', applied: 'nothing' }, 3);
    expect(await one.workbook.read(one.place)).toEqual(ledger);
  });
});

describe('what does not go away', () => {
  test.each(['RequestAborted', 'AccessDenied', 'InvalidOperation', 'InvalidOrTimedOutSession'])('%s ends in a sentence in both languages, and nothing of the user’s has changed', async (code) => {
    const one = await scene();
    const before = users(one);
    failing(one.excel, 'Formulas=', { code, applied: 'nothing' }, Infinity);
    const error = await one.workbook.writeSheet('Vigie', rows).catch((each: unknown) => each);
    expect(error).toBeInstanceOf(ExcelError);
    expect((error as WorkbookError).text.fr).toMatch(/réessayez/i);
    expect(users(one)).toBe(before);
    one.excel.before = () => undefined;
    await one.workbook.writeSheet('Vigie', rows);
    expect(written(one)).toEqual(rows);
  });

  test('every documented code of Excel has its sentence', () => {
    const documented = [
      'AccessDenied', 'ApiNotFound', 'Conflict', 'DirtySupportingFormula', 'EmptyChartSeries', 'FilteredRangeConflict', 'FormulaLengthExceedsLimit', 'GeneralException',
      'InactiveWorkbook', 'InsertDeleteConflict', 'InvalidArgument', 'InvalidBinding', 'InvalidOperation', 'InvalidReference', 'InvalidSelection', 'ItemAlreadyExists',
      'ItemNotFound', 'MergedRangeConflict', 'NonBlankCellOffSheet', 'NotImplemented', 'OpenWorkbookLinksBlocked', 'OperationCellsExceedLimit', 'PivotTableRangeConflict',
      'PowerQueryRefreshResourceChallenge', 'RangeExceedsLimit', 'RangeImageExceedsLimit', 'RefreshWorkbookLinksBlocked', 'RequestAborted', 'ResponsePayloadSizeLimitExceeded',
      'UnsupportedFeature', 'UnsupportedFillType', 'UnsupportedOperation', 'UnsupportedSheet', 'InvalidOperationInCellEditMode', 'ActivityLimitReached', 'BadPassword',
      'HostRestartNeeded', 'InvalidRequest', 'MemoryLimitReached', 'RequestPayloadSizeLimitExceeded', 'ServiceNotAvailable', 'Unauthenticated',
    ];
    expect(documented.filter((code) => !knownCodes.includes(code))).toEqual([]);
  });
});

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

  test('a table’s row API is never used, and nothing is asked for that the manifest does not require', async () => {
    const one = await scene();
    await one.workbook.read(one.place);
    await one.workbook.writeSheet('Vigie', rows, [{ name: 'VigieOptions', row: 1, column: 1, rows: 2, columns: 2 }]);
    await one.workbook.insertLedger('Sample', ledger.slice(0, 3));
    await one.workbook.appendRows('Vigie log', ['Event'], [['R1']], 1);
    expect(one.excel.asked.flatMap(({ actions }) => actions)).not.toContain('Rows');
  });
});

describe('templates', () => {
  test('a workbook with a name Ledger works as it stands, name on a table or on a range', async () => {
    for (const formula of ['=Table1[#All]', "='Factures'!$A$1:$F$4501"]) {
      const one = await scene();
      one.book.names.set('Ledger', { formula, visible: true });
      const [first] = await one.workbook.places();
      expect(first).toMatchObject({ kind: 'name', formula: 'Ledger', rows: 4_501, columns: 6 });
      expect(await one.workbook.read(first!)).toEqual(ledger);
    }
  });

  test('a name that the user gave to something else is refused before anything is written', async () => {
    const one = await scene();
    one.book.names.set('VigieOptions', { formula: "='Notes'!$A$1:$B$2", visible: true });
    await expect(one.workbook.writeSheet('Vigie', rows, [{ name: 'VigieOptions', row: 1, column: 1, rows: 2, columns: 2 }])).rejects.toBeInstanceOf(WorkbookError);
    expect(one.book.sheetNamed('Vigie')).toBeUndefined();
  });
});
