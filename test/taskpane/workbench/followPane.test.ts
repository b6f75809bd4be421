import { liveSheets } from '../../../src/hosts/workbench/liveSheets';
import { insertUserTable } from '../../../src/hosts/workbench/insertUserTable';
import { openBook } from '../../../src/hosts/workbench/openBook';
import { placesOf } from '../../../src/hosts/workbench/places';
import { rangeText } from '../../../src/hosts/workbench/rangeText';
import { workbenchWorkbook } from '../../../src/hosts/workbench/workbenchWorkbook';
import type { Place } from '../../../src/hosts/workbook';
import { joinPayments } from '../../../src/ledger/joinPayments';
import { DEFAULT_OPTIONS } from '../../../src/ledger/options';
import { readLedger } from '../../../src/ledger/readLedger';
import { followPane } from '../../../taskpane/workbenchFollow';
import { LIVE_SHEETS, openingBook } from '../../../taskpane/workbenchSheets';
import { headlessSheets } from '../../hosts/workbench/headlessBook';

const sample = [['Client', 'Invoice', 'Issued', 'Due', 'Amount'], ['Martin', 'F1', 45000, 45030, 100], ['Durand', 'F2', 45000, 45030, 50]];
const invoices = [['Invoice', 'Client', 'Issued', 'Due', 'Amount'], ['A1', 'Leroy', 45000, 45030, 100], ['A2', 'Noël', 45010, 45040, 50]];
const payments = [['Invoice', 'Paid on', 'Amount'], ['A1', 45035, 100]];

function opened(names: readonly string[] | null = ['Durand', 'Martin']) {
  const opening = openingBook({ rows: sample, clients: 2, names }, 'en');
  const running = headlessSheets(opening.sheets);
  const book = openBook(running);
  // As the workbook opens with it: a name of the user's could not be called like a sheet.
  const name = { id: 'ledger', name: 'Ledger', formulaOrRefString: rangeText(opening.ledger), localSheetId: 'AllDefaultWorkbook' };
  running.api.syncExecuteCommand('formula.mutation.set-defined-name', { ...name, unitId: running.api.getActiveWorkbook()!.getId() });
  const follow = followPane(book, liveSheets(book, LIVE_SHEETS), 'en', { names, joined: null });
  const workbook = workbenchWorkbook(running, () => 'en');
  const open = running.api.getActiveWorkbook()!;
  const sheets = (): string[] => open.getSheets().map((sheet) => sheet.getSheetName());
  const formula = (sheet: string, cell: string): string => open.getSheetByName(sheet)!.getRange(cell).getFormula();
  const ledgerOn = (): string | undefined => book.namedRange('Ledger')?.sheet;
  /** As the pane does: read, then follow. */
  async function use(place: Place, of: Place | null = null, many = 0, withSettings = false): Promise<ReturnType<typeof follow>> {
    const read = of ? joinPayments(await workbook.read(place), await workbook.read(of), DEFAULT_OPTIONS) : readLedger(await workbook.read(place), DEFAULT_OPTIONS);
    if (!read.ok) throw new Error(read.failure.text.en);
    const { ledger } = read.value;
    return follow({ place, payments: of, withSettings, ledger: many === 0 ? ledger : { ...ledger, clients: Array.from({ length: many }, (_, at) => `c${at}`) } });
  }
  return { book, open, workbook, use, sheets, formula, ledgerOn };
}

test('the sheets of live formulas have room for every client of the ledger, and for more', async () => {
  const { book, open, use } = opened(null);
  const wide = openingBook({ rows: sample, clients: 3000, names: null }, 'en');
  for (const id of LIVE_SHEETS) expect(wide.sheets.find((sheet) => sheet.id === id)!.rowCount).toBeGreaterThan(3500);
  const place = insertUserTable(book, 'Many', invoices);
  await use(place, null, 4000);
  for (const name of ['Clients', 'Reminders']) expect(open.getSheetByName(name)!.getMaxRows()).toBeGreaterThan(4500);
});

test('a file that is called like a sheet, but for capitals, gets a name of its own', async () => {
  const { book, use, sheets } = opened();
  const place = insertUserTable(book, 'LEDGER', invoices);
  expect([place.label, sheets().at(-1)]).toEqual(['LEDGER (2)', 'LEDGER (2)']);
  await use(place);
  expect(insertUserTable(book, 'clients', invoices).label).toBe('clients (2)');
});

test('a table that becomes the ledger takes the name, and the list of the sample’s clients becomes one of all clients', async () => {
  const { book, use, sheets, formula, ledgerOn } = opened();
  const place = insertUserTable(book, 'Invoices', invoices);
  // Opened is not used: it may be no ledger.
  expect([ledgerOn(), formula('Clients', 'B2')]).toEqual(['Ledger', '=RISKSCORE($A2,Ledger)']);
  expect(await use(place)).toMatchObject({ place: { id: 'name:Ledger' }, kept: [] });
  expect([ledgerOn(), formula('Clients', 'A1'), formula('Clients', 'B2')]).toEqual(['Invoices', '=CLIENTRISKS(Ledger)', '']);
  expect(sheets()).toEqual(['Ledger', 'Clients', 'Reminders', 'Invoices']);
});

test('with a settings sheet the cells take its day and its options, each function in its own place', async () => {
  const { workbook, use, formula } = opened();
  const place = (await workbook.places()).find(({ formula: name }) => name === 'Ledger')!;
  await use(place, null, 0, true);
  expect(['B2', 'C3', 'D2', 'G2'].map((cell) => formula('Clients', cell))).toEqual([
    '=RISKSCORE($A2,Ledger,VigieAsOf,,,VigieOptions)', '=RISKGRADE($A3,Ledger,VigieAsOf,,,VigieOptions)', '=OPENBALANCE($A2,Ledger,VigieAsOf,VigieOptions)', '=LATERATE($A2,Ledger,VigieAsOf,,VigieOptions)',
  ]);
  expect(formula('Reminders', 'A1')).toBe('=REMINDERS(Ledger,VigieAsOf,,,,VigieOptions)');
  await use(place);
  expect([formula('Clients', 'B2'), formula('Reminders', 'A1')]).toEqual(['=RISKSCORE($A2,Ledger)', '=REMINDERS(Ledger)']);
});

test('a sheet on which the user typed stays; the new one comes beside it and is named', async () => {
  const { book, open, use, sheets, formula } = opened();
  open.getSheetByName('Clients')!.getRange('L2').setValue('call them on Monday');
  const { kept } = await use(insertUserTable(book, 'Invoices', invoices));
  expect(kept).toEqual([{ kept: 'Clients', added: 'Clients (2)' }]);
  expect(sheets()).toEqual(['Ledger', 'Clients', 'Clients (2)', 'Reminders', 'Invoices']);
  expect(open.getSheetByName('Clients')!.getRange('L2').getValue()).toBe('call them on Monday');
  expect(formula('Clients (2)', 'A1')).toBe('=CLIENTRISKS(Ledger)');
  // The new one is as we made it and lists whatever `Ledger` names.
  expect((await use(insertUserTable(book, 'More', invoices))).kept).toEqual([]);
  expect(sheets()).toHaveLength(6);
});

test('a sheet that the user renamed, and one of theirs with its old name, stay', async () => {
  const { book, open, use, sheets } = opened();
  open.getSheetByName('Clients')!.setName('My analysis');
  open.insertSheet('Clients').getRange('A1').setValue('mine');
  const { kept } = await use(insertUserTable(book, 'Invoices', invoices));
  expect(kept).toEqual([{ kept: 'My analysis', added: 'Clients (2)' }]);
  expect(sheets()).toEqual(expect.arrayContaining(['My analysis', 'Clients', 'Clients (2)']));
  expect(open.getSheetByName('Clients')!.getRange('A1').getValue()).toBe('mine');
});

test('whoever watches a table is told when the user deletes its sheet, and of no other', async () => {
  const { book, open, workbook } = opened();
  const place = insertUserTable(book, 'Invoices', invoices);
  let calls = 0;
  await workbook.watch(place, () => void (calls += 1));
  open.deleteSheet(open.getSheetByName('Clients')!.getSheetId());
  expect(calls).toBe(0);
  // By us it is no edit.
  book.change(() => open.deleteSheet(open.getSheetByName('Reminders')!.getSheetId()));
  open.deleteSheet(open.getSheetByName('Invoices')!.getSheetId());
  expect(calls).toBe(1);
});

test('a sheet of live formulas that the user deleted does not come back', async () => {
  const { book, open, use, sheets } = opened();
  open.deleteSheet(open.getSheetByName('Clients')!.getSheetId());
  await use(insertUserTable(book, 'Invoices', invoices));
  expect(sheets()).toEqual(['Ledger', 'Reminders', 'Invoices']);
});

test('with payments in a table of their own `Ledger` stands for both, joined', async () => {
  const { book, open, workbook, use, ledgerOn } = opened(null);
  const second = insertUserTable(book, 'Payments', payments);
  const first = (await use(insertUserTable(book, 'Invoices', invoices))).place;
  const after = await use(first, second);
  expect(after).toMatchObject({ place: { label: 'Invoices', kind: 'sheet' }, payments: { label: 'Payments' } });
  expect(ledgerOn()).toBe('Join');
  const joined = { id: 'name:Ledger', label: 'Ledger' } as Place;
  const read = readLedger(await workbook.read(joined), DEFAULT_OPTIONS);
  expect(read.ok && [read.value.ledger.invoices.count, read.value.ledger.invoices.receipts.kind.length]).toEqual([2, 1]);
  // What was joined is no table to be read as a ledger and joined again.
  expect(placesOf(book).map(({ label }) => label)).not.toEqual(expect.arrayContaining(['Join']));
  expect(placesOf(book).map(({ id }) => id)).not.toContain('name:Ledger');

  open.getSheetByName('Join')!.getRange('N2').setValue('my note');
  open.getSheetByName('Payments')!.getRange('C2').setValue(60);
  await use(after.place, after.payments);
  expect(open.getSheetByName('Join')!.getRange('F3').getValue()).toBe(60);
  expect(open.getSheetByName('Join')!.getRange('N2').getValue()).toBe('my note');

  expect((await use(after.place)).place.id).toBe('name:Ledger');
  expect(ledgerOn()).toBe('Invoices');
});
