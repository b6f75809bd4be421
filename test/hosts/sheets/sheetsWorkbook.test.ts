import { deleteFakeSheet } from '../../support/sheets/fakeBook';
import { bookWith, loadScript } from '../../support/sheets/loadScript';
import { sidebarOn } from '../../support/sheets/sidebarOn';
import { workbookContract } from '../contract/workbookContract';

const ledger = [['Client', 'Invoice', 'Amount'], ['Martin', 'F1', 120], ['Durand', 'F2', 80]];

workbookContract('Google Sheets', (sheets) => {
  const book = bookWith(sheets);
  const { workbook, comeBack } = sidebarOn(book);
  return Promise.resolve({
    workbook,
    edit(name, row, column, value) {
      const sheet = book.sheets.find((each) => each.name === name)!;
      sheet.cells[row - 1]![column - 1] = value as string | number;
      comeBack();
    },
    charts: (name) => book.sheets.find((each) => each.name === name)?.charts.length ?? 0,
  });
});

describe('the Google Sheets adapter', () => {
  test.each(['Europe/Paris', 'America/Los_Angeles', 'America/Santiago', 'Pacific/Apia'])('gives days as the spreadsheet shows them, whatever the zone of the script: %s', async (zone) => {
    const book = bookWith([{ name: 'Factures', cells: [['Client', 'Due'], ['Martin', 45382], ['Durand', 45383]] }], zone);
    for (const row of [1, 2]) book.sheets[0]!.formats.set(`${row},1`, 'dd/mm/yyyy');
    const { workbook } = sidebarOn(book);
    expect(await workbook.read((await workbook.places())[0]!)).toEqual([['Client', 'Due'], ['Martin', 45382], ['Durand', 45383]]);
  });

  test('draws with Google’s builder, and changes the same chart later, wherever it was moved', async () => {
    const book = bookWith([{ name: 'Factures', cells: ledger }]);
    const { workbook } = sidebarOn(book);
    const chart = {
      name: 'Cash', title: 'Cash expected', axis: '€', headerRow: 2, rows: 2, categories: 1, corner: { row: 2, column: 30 },
      series: [{ name: 'Cash', column: 3, form: 'bar' }, { name: 'Low', column: 4, form: 'line' }],
    } as const;
    await workbook.writeSheet('Vigie', [['a', 'b', 'c', 'd']]);
    await workbook.drawChart('Vigie', chart);
    const sheet = book.sheets.find(({ name }) => name === 'Vigie')!;
    expect(sheet.charts).toEqual([{
      id: expect.any(Number) as number, position: '2 30 0 0', ranges: ['Vigie 2 1 3 1', 'Vigie 2 3 3 1', 'Vigie 2 4 3 1'],
      options: { headers: 1, useFirstColumnAsDomain: true, series: { 0: { type: 'bars' }, 1: { type: 'line' } }, legend: { position: 'bottom' }, type: 'COMBO', title: 'Cash expected', yAxisTitle: '€' },
    }]);
    const theirs = { id: 5, ranges: [], options: {}, position: '1 1 0 0' };
    sheet.charts = [theirs, { ...sheet.charts[0]!, position: '9 9 0 0' }];
    await workbook.drawChart('Vigie', { ...chart, rows: 7 });
    expect(sheet.charts).toEqual([theirs, expect.objectContaining({ position: '9 9 0 0', ranges: ['Vigie 2 1 8 1', 'Vigie 2 3 8 1', 'Vigie 2 4 8 1'] })]);
    // The user threw it away: it is drawn anew.
    sheet.charts = [theirs];
    await workbook.drawChart('Vigie', chart);
    await workbook.drawChart('Vigie', chart);
    expect(sheet.charts).toHaveLength(2);
  });

  test('says in both languages that a sheet was deleted while the sidebar was open', async () => {
    const book = bookWith([{ name: 'Factures', cells: ledger }, { name: 'Autre', cells: ledger }]);
    const { workbook } = sidebarOn(book);
    const place = (await workbook.places())[0]!;
    deleteFakeSheet(book, 'Factures');
    await expect(workbook.read(place)).rejects.toMatchObject({ text: { fr: expect.stringContaining('« Factures » n’existe plus') as string } });
    await expect(workbook.goTo(place, 1, 1)).rejects.toMatchObject({ text: { en: expect.stringContaining('Choose another table') as string } });
  });

  test('says what to do when Google has not allowed the script', async () => {
    const book = bookWith([{ name: 'Factures', cells: ledger }]);
    book.authorised = false;
    await expect(sidebarOn(book).workbook.places()).rejects.toMatchObject({ text: { en: expect.stringContaining('has not allowed Vigie') as string } });
  });

  test('leaves a protected sheet of ours as it is, and says so', async () => {
    const book = bookWith([{ name: 'Factures', cells: ledger }]);
    const { workbook } = sidebarOn(book);
    await workbook.writeSheet('Vigie', [['a', 'b']]);
    const sheet = book.sheets.find(({ name }) => name === 'Vigie')!;
    sheet.protected = true;
    await expect(workbook.writeSheet('Vigie', [['c', 'd']])).rejects.toMatchObject({ text: { en: expect.stringContaining('protected') as string } });
    expect(sheet.cells).toEqual([['a', 'b']]);
  });

  test('two sidebars append to the log at once: nothing lost, nothing twice, and the lock is given back', async () => {
    const book = bookWith([{ name: 'Factures', cells: ledger }]);
    const [one, other] = [sidebarOn(book), sidebarOn(book)];
    const rows = (from: number) => Array.from({ length: 20 }, (_, at) => [`E${from + at}`, 'PENDING', 1]);
    await one.workbook.appendRows('Vigie log', ['Event', 'State', 'n'], [], 2);
    const added = await Promise.all([
      ...[0, 5, 10].map((from) => one.workbook.appendRows('Vigie log', ['Event', 'State', 'n'], rows(from), 2)),
      ...[8, 3].map((from) => other.workbook.appendRows('Vigie log', ['Event', 'State', 'n'], rows(from), 2)),
    ]);
    const log = book.sheets.find(({ name }) => name === 'Vigie log')!;
    expect(log.cells.slice(1).map(([id]) => id).sort()).toEqual(Array.from({ length: 30 }, (_, at) => `E${at}`).sort());
    expect(added.reduce((sum, count) => sum + count, 0)).toBe(30);
    expect([book.lockedBy, book.locks]).toEqual([null, 6]);
  });

  test.each(['first', 'second'])('another script that appends in the middle, between the %s look at the sheet and writing, is kept out, and its rows come when it tries again', async (look) => {
    const book = bookWith([{ name: 'Factures', cells: ledger }]);
    const headers = ['Event', 'State'];
    const { workbook } = sidebarOn(book);
    await workbook.appendRows('Vigie log', headers, [['E0', 'DONE']], 1);
    const other = JSON.stringify(['Vigie log', headers, [['E1', 'DONE'], ['E2', 'DONE']], 1]);
    const append = (): { ok: boolean; text?: { en: string } } => JSON.parse(loadScript(book).call('vigieAppendRows', other) as string) as { ok: boolean; text?: { en: string } };
    let meanwhile: ReturnType<typeof append> | null = null;
    book.looks = look === 'first' ? 1 : 2;
    book.meanwhile = () => void (meanwhile = append());
    expect(await workbook.appendRows('Vigie log', headers, [['E1', 'DONE'], ['E3', 'DONE']], 1)).toBe(2);
    expect(meanwhile).toMatchObject({ ok: false, text: { en: expect.stringContaining('Try again') as string } });
    expect(append()).toMatchObject({ ok: true, value: 1 });
    expect(book.sheets.find(({ name }) => name === 'Vigie log')!.cells.map(([id]) => id)).toEqual(['Event', 'E0', 'E1', 'E3', 'E2']);
    // What is written is out before the lock is given back.
    expect([book.lockedBy, book.unflushed]).toEqual([null, 0]);
  });

  test('adds nothing while another holds the lock, and says to try again', async () => {
    const book = bookWith([]);
    book.lockedBy = 'another';
    await expect(sidebarOn(book).workbook.appendRows('Vigie log', ['Event'], [['E1']], 1)).rejects.toMatchObject({ text: { en: expect.stringContaining('Try again') as string } });
    expect([book.sheets.length, book.lockedBy]).toEqual([0, 'another']);
  });

  test('writes more than the 1000 rows and 26 columns of a new sheet, in slices, with progress', async () => {
    const book = bookWith([{ name: 'Factures', cells: ledger }]);
    const { workbook, activity } = sidebarOn(book);
    const shares: number[] = [];
    activity.subscribe(() => void shares.push(activity.state().writing?.done ?? -1));
    const rows = Array.from({ length: 1500 }, (_, row) => Array.from({ length: 30 }, (__, column) => row * 30 + column));
    const place = await workbook.writeSheet('Vigie', rows);
    expect(await workbook.read(place)).toEqual(rows);
    expect(shares.filter((share) => share > 0 && share < 1).length).toBeGreaterThan(1);
  });

  test('makes at most ten calls at once', async () => {
    const book = bookWith([{ name: 'Factures', cells: ledger }]);
    const { workbook, mostAtOnce } = sidebarOn(book);
    await Promise.all(Array.from({ length: 40 }, () => workbook.locale()));
    expect(mostAtOnce()).toBe(10);
  });

  test('keeps settings far longer than a property holds, and shorter ones after them', async () => {
    const book = bookWith([]);
    const { workbook } = sidebarOn(book);
    const long = '€é’'.repeat(20_000);
    await workbook.writeSettings(long);
    expect(await workbook.readSettings()).toBe(long);
    await workbook.writeSettings('short');
    expect(await workbook.readSettings()).toBe('short');
    expect(book.properties.size).toBe(2);
    await expect(workbook.writeSettings('x'.repeat(200_000))).rejects.toMatchObject({ text: { en: expect.stringContaining('too long') as string } });
  });

  test('takes rows typed below the ledger into its name', async () => {
    const book = bookWith([{ name: 'Factures', cells: ledger }]);
    const { workbook } = sidebarOn(book);
    await workbook.nameLedger((await workbook.places())[0]!);
    book.sheets[0]!.cells.push(['Petit', 'F3', 5], ['', '', ''], ['note', '', '']);
    expect((await workbook.places())[0]).toMatchObject({ formula: 'Ledger', rows: 4 });
  });

  test('writes a formula in the form of every locale, and a text that looks like one as text', async () => {
    const book = bookWith([{ name: 'Factures', cells: ledger }]);
    book.locale = 'fr_FR';
    await sidebarOn(book).workbook.writeSheet('Vigie', [[{ formula: 'RISKSCORE("A, B",Ledger,,\'x, y\'!A1)' }, '=1+1'], ['4000', '2024-01-31']]);
    expect(book.sheets[1]!.cells).toEqual([[{ formula: 'RISKSCORE("A, B";Ledger;;\'x, y\'!A1)' }, '=1+1'], ['4000', '2024-01-31']]);
  });

  test('shows formulas with the separator of the spreadsheet, in the language of the user', async () => {
    const book = bookWith([]);
    [book.locale, book.userLocale] = ['fr_FR', 'en'];
    expect(await sidebarOn(book).workbook.locale()).toEqual({ language: 'en', separator: ';' });
    [book.locale, book.userLocale] = ['en_GB', 'fr'];
    expect(await sidebarOn(book).workbook.locale()).toEqual({ language: 'fr', separator: ',' });
  });
});
