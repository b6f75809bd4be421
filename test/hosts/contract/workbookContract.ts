import type { Cells } from '../../../src/ledger/cells';
import type { Workbook, WrittenChart } from '../../../src/hosts/workbook';
import { WorkbookError } from '../../../src/hosts/workbookError';

/** A workbook under test, and a way to type into it as its user would. */
export interface WorkbookUnderTest {
  readonly workbook: Workbook;
  edit(sheet: string, row: number, column: number, value: unknown): void | Promise<void>;
  /** How many charts stand on a sheet. */
  readonly charts: (sheet: string) => number;
}

/** Makes a workbook of the host with these sheets of the user's. */
export type MakeWorkbook = (sheets: readonly { readonly name: string; readonly cells: Cells }[]) => Promise<WorkbookUnderTest>;

const ledger: Cells = [
  ['Client', 'Invoice', 'Issued', 'Due', 'Amount', 'Paid on'],
  ['Martin', 'F1', 45292, 45322, 120.5, 45330],
  ['Durand', 'F2', 45300, 45330, 80, null],
  ['Noël & Fils', 'F3', 45310, 45340, -20, ''],
];
const userSheets = [{ name: 'Factures', cells: ledger }, { name: 'Notes', cells: [['hello', 'you'], ['a', 'b']] }];
const blanks: readonly unknown[] = [null, '', 0];

/** What every adapter must do, whatever the host: the same sentences for Excel, Sheets, the workbench and memory. */
export function workbookContract(name: string, make: MakeWorkbook): void {
  const open = (): Promise<WorkbookUnderTest> => make(userSheets);
  const factures = async ({ workbook }: WorkbookUnderTest) => (await workbook.places()).find((place) => place.sheet === 'Factures')!;

  describe(`the workbook port on ${name}`, () => {
    test('lists the sheet with the ledger as a place, with its size and a formula', async () => {
      const under = await open();
      const place = await factures(under);
      expect([place.rows, place.columns]).toEqual([4, 6]);
      expect(place.formula).toMatch(/Factures/);
      expect((await under.workbook.locale()).separator).toMatch(/^[;,]$/);
    });

    test('reads every row, with a blank for what is blank, and reports progress up to 1', async () => {
      const under = await open();
      const done: number[] = [];
      const cells = await under.workbook.read(await factures(under), (share) => void done.push(share));
      expect(cells.map((row) => row.slice(0, 5))).toEqual(ledger.map((row) => row.slice(0, 5)));
      expect(cells[1]![5]).toBe(45330);
      expect(blanks).toContain(cells[2]![5]);
      expect(blanks).toContain(cells[3]![5]);
      expect(done.at(-1)).toBe(1);
    });

    test('writes a sheet of ours, replaces it, and takes text as text', async () => {
      const { workbook } = await open();
      await workbook.writeSheet('Vigie', [['a', 'b', 'c'], ['x', 1, 2], ['y', 3, 4]]);
      const place = await workbook.writeSheet('Vigie', [['Client', 'Amount'], ['=1+1', 3], ['+33 6', { day: 45292 }], ['-x', true]]);
      const cells = await workbook.read(place);
      expect(cells.slice(0, 4).map((row) => row.slice(0, 2))).toEqual([['Client', 'Amount'], ['=1+1', 3], ['+33 6', 45292], ['-x', true]]);
      expect(cells.slice(4).flat().every((cell) => blanks.includes(cell))).toBe(true);
      expect(cells[0]!.slice(2).every((cell) => blanks.includes(cell))).toBe(true);
    });

    test('refuses to write on a sheet of the user, says so, and leaves it as it is', async () => {
      const under = await open();
      const refused = under.workbook.writeSheet('Notes', [['ours']]);
      await expect(refused).rejects.toBeInstanceOf(WorkbookError);
      const text = await refused.catch((error: WorkbookError) => error.text);
      expect(text).toEqual({ fr: expect.stringContaining('Notes') as string, en: expect.stringContaining('Notes') as string });
      const notes = (await under.workbook.places()).find((place) => place.sheet === 'Notes')!;
      expect(await under.workbook.read(notes)).toEqual([['hello', 'you'], ['a', 'b']]);
    });

    test('does not offer its own lists as a ledger', async () => {
      const { workbook } = await open();
      await workbook.writeSheet('Vigie', [['Client', 'Score', 'Grade'], ['x', 1, 'A']]);
      expect((await workbook.places()).map((place) => place.sheet)).not.toContain('Vigie');
    });

    test('writes names with a sheet, and moves them when the sheet is written again', async () => {
      const { workbook } = await open();
      const written = (rows: number) => [{ name: 'VigieOptions', row: 2, column: 1, rows, columns: 2 }];
      await workbook.writeSheet('Vigie options', [['Settings', ''], ['grace', 3]], written(1));
      await workbook.writeSheet('Vigie options', [['Settings', ''], ['grace', 3], ['tolerance', 1]], written(2));
      await expect(workbook.writeSheet('Vigie', [['x', 'y']], written(1))).rejects.toBeInstanceOf(WorkbookError);
    });

    test('draws a chart on a sheet of ours once however often it is written, or says that it draws none', async () => {
      const { workbook, charts } = await open();
      const rows = [['As of', { day: 45300 }, null], ['Week', 'Cash', 'Low'], [{ day: 45292 }, 10, 5], [{ day: 45299 }, 20, 7]];
      const chart: WrittenChart = {
        name: 'Cash', title: 'Cash expected', axis: '€', headerRow: 2, rows: 2, categories: 1, corner: { row: 2, column: 5 },
        series: [{ name: 'Cash', column: 2, form: 'bar' }, { name: 'Low', column: 3, form: 'line' }],
      };
      await workbook.writeSheet('Vigie', rows);
      const drawn = await workbook.drawChart('Vigie', chart);
      expect(charts('Vigie')).toBe(drawn ? 1 : 0);
      await workbook.writeSheet('Vigie', [...rows, [{ day: 45306 }, 30, 9]]);
      expect(await workbook.drawChart('Vigie', { ...chart, rows: 3 })).toBe(drawn);
      expect(charts('Vigie')).toBe(drawn ? 1 : 0);
      await workbook.drawChart('Vigie', { ...chart, name: 'Second' });
      expect(charts('Vigie')).toBe(drawn ? 2 : 0);
      await expect(workbook.drawChart('Notes', chart)).rejects.toBeInstanceOf(WorkbookError);
      await expect(workbook.drawChart('Nowhere', chart)).rejects.toBeInstanceOf(WorkbookError);
      expect(charts('Notes')).toBe(0);
    });

    test('appends rows below what is there, each once, under their headers, and never changes what is there', async () => {
      const { workbook } = await open();
      const headers = ['Event', 'Client', 'Day'];
      expect(await workbook.ourSheet('Vigie log')).toBeNull();
      expect(await workbook.appendRows('Vigie log', headers, [['R1', '=Martin', { day: 45292 }]], 1)).toBe(1);
      expect(await workbook.appendRows('Vigie log', headers, [['R1', 'other', { day: 45292 }], ['R2', 'Durand', { day: 45293 }]], 1)).toBe(1);
      expect(await workbook.appendRows('Vigie log', ['Day', 'Event', 'Note'], [[{ day: 45294 }, 'R3', 'n']], 2)).toBe(1);
      const log = (await workbook.ourSheet('Vigie log'))!;
      const cells = await workbook.read(log);
      expect(cells.slice(0, 3).map((row) => row.slice(0, 3))).toEqual([headers, ['R1', '=Martin', 45292], ['R2', 'Durand', 45293]]);
      expect([cells[3]![0], cells[3]![2], cells[3]![3]]).toEqual(['R3', 45294, 'n']);
      expect(blanks).toContain(cells[3]![1]);
      await expect(workbook.appendRows('Notes', headers, [['R1', 'x', null]], 1)).rejects.toBeInstanceOf(WorkbookError);
    });

    test('inserts a ledger and names it, so that it is the first place', async () => {
      const { workbook } = await open();
      const place = await workbook.insertLedger('Sample', [['Client', 'Amount', 'Due'], ['x', 10, { day: 45292 }]]);
      expect((await workbook.read(place)).slice(0, 2)).toEqual([['Client', 'Amount', 'Due'], ['x', 10, 45292]]);
      expect((await workbook.places())[0]).toMatchObject({ id: place.id, sheet: 'Sample', rows: 2, columns: 3 });
    });

    test('names the ledger that the user chose, and puts it first', async () => {
      const under = await open();
      await under.workbook.nameLedger(await factures(under));
      const first = (await under.workbook.places())[0]!;
      expect(first).toMatchObject({ sheet: 'Factures', formula: 'Ledger', rows: 4 });
      expect(await under.workbook.read(first)).toHaveLength(4);
    });

    test('shows a cell without a word', async () => {
      const under = await open();
      await expect(under.workbook.goTo(await factures(under), 3, 2)).resolves.toBeUndefined();
    });

    test('tells of changes of the user, never of ours, until it is stopped', async () => {
      const under = await open();
      const place = await factures(under);
      let calls = 0;
      const stop = await under.workbook.watch(place, () => void (calls += 1));
      await under.workbook.writeSheet('Vigie', [['a', 'b']]);
      expect(calls).toBe(0);
      await under.edit('Factures', 2, 5, 200);
      await until(() => calls > 0);
      stop();
      const before = calls;
      await under.edit('Factures', 2, 5, 300);
      expect(calls).toBe(before);
    });

    test('keeps settings word for word', async () => {
      const { workbook } = await open();
      expect(await workbook.readSettings()).toBeNull();
      await workbook.writeSettings('{"é":"’"}');
      expect(await workbook.readSettings()).toBe('{"é":"’"}');
    });
  });
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 400 && !condition(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(condition()).toBe(true);
}
