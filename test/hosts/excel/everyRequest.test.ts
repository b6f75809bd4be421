import type { WrittenChart, Workbook } from '../../../src/hosts/workbook';
import type { FakeBook } from '../../support/fakeExcel/fakeBook';
import type { Fault } from '../../support/fakeExcel/fakeExcel';
import { ledger, rows, scene } from '../../support/fakeExcel/scene';

const sheetRows = [['As of', { day: 45292 }], ...rows];
const chart: WrittenChart = {
  name: 'Score', title: 'Score', axis: 'points', headerRow: 2, rows: 2, categories: 1, corner: { row: 2, column: 5 },
  series: [{ name: 'Score', column: 2, form: 'line' }, { name: 'Again', column: 2, form: 'bar' }],
};

interface Verb {
  readonly name: string;
  /** What is there before. */
  readonly given?: (workbook: Workbook) => Promise<unknown>;
  readonly work: (workbook: Workbook) => Promise<unknown>;
}

const verbs: readonly Verb[] = [
  { name: 'a list on a new sheet, with names', work: (workbook) => workbook.writeSheet('Vigie', sheetRows, [{ name: 'VigieOptions', row: 2, column: 1, rows: 2, columns: 2 }]) },
  { name: 'a list in place of the one before', given: (workbook) => workbook.insertLedger('Vigie', [['a', 'b', 'c'], [1, 2, 3], [4, 5, 6]]), work: (workbook) => workbook.writeSheet('Vigie', sheetRows) },
  { name: 'a chart', given: (workbook) => workbook.writeSheet('Vigie', sheetRows), work: (workbook) => workbook.drawChart('Vigie', chart) },
  {
    name: 'a chart that the user has moved',
    given: async (workbook) => {
      await workbook.writeSheet('Vigie', sheetRows);
      await workbook.drawChart('Vigie', chart);
    },
    work: (workbook) => workbook.drawChart('Vigie', { ...chart, title: 'New' }),
  },
  { name: 'a sample with its table and its name', work: (workbook) => workbook.insertLedger('Sample', [['Client', 'Amount', 'Due'], ['x', 10, { day: 45292 }]]) },
  { name: 'the name of the ledger', work: async (workbook) => workbook.nameLedger((await workbook.places()).find(({ sheet }) => sheet === 'Factures')!) },
  { name: 'the first rows of a log', work: (workbook) => workbook.appendRows('Vigie log', ['Event', 'Day'], [['R1', { day: 45292 }], ['R2', null]], 1) },
  { name: 'settings', work: (workbook) => workbook.writeSettings('{"a":1}') },
];

const MOVED = { top: 400, left: 7, width: 200, height: 100 };

/** All that a file would hold, without the ids that differ from run to run. */
function contents(book: FakeBook): unknown {
  return {
    sheets: book.sheets.map(({ name, cells, names, formats, charts }) => ({
      name, cells: cells.map((row) => row.map((cell) => cell ?? '')), marks: [...names], formats: [...formats].sort(), charts,
    })),
    tables: book.tables.map(({ name, sheet, row, column, rows: high, columns }) => ({ name, sheet: sheet.name, row, column, high, columns })),
    names: [...book.names].sort(),
    settings: [...book.settings],
  };
}

/** What the workbook holds after the verb, one of its requests disturbed; whether there was such a request. */
async function after({ given, work }: Verb, disturbed: number, applied: Fault['applied']): Promise<{ readonly content: unknown; readonly wasDisturbed: boolean }> {
  const { book, excel, workbook } = await scene({ wait: () => Promise.resolve() }, ledger.slice(0, 4));
  await given?.(workbook);
  for (const each of book.sheetNamed('Vigie')?.charts ?? []) Object.assign(each, MOVED);
  let number = -1;
  excel.before = () => ((number += 1) === disturbed ? { code: 'RequestAborted', applied } : undefined);
  await work(workbook);
  return { content: contents(book), wasDisturbed: number >= disturbed };
}

test.each(verbs)('whichever request of it is aborted, with nothing, half or all of it applied, the workbook is as without: $name', async (verb) => {
  const { content } = await after(verb, Infinity, 'nothing');
  for (const applied of ['nothing', 'half', 'all'] as const) {
    let number = 0;
    for (let more = true; more; number += 1) {
      const one = await after(verb, number, applied);
      expect([number, applied, one.content]).toEqual([number, applied, content]);
      more = one.wasDisturbed;
    }
    expect(number).toBeGreaterThan(1);
  }
});
