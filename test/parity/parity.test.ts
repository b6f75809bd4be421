import { catalog } from '../../functions/catalog/catalog';
import { readCsv } from '../../src/files/readCsv';
import type { AskedBook, AskedCall, HostPath, UserCell } from '../support/parity/asked';
import { excelPath } from '../support/parity/excelPath';
import { sheetsPath } from '../support/parity/sheetsPath';
import { workbenchPath } from '../support/parity/workbenchPath';
import { sharedText, testOnShared } from '../support/shared';
import { hereZone } from '../support/sheets/zones';
import { anyCalls } from './anyCall';
import { anyWorkbook } from './anyWorkbook';

/** All of them where the suite runs first; fewer in the other time zones, where only the dates can differ. */
const isFirst = ['UTC', 'Etc/UTC'].includes(hereZone()) || process.env['TZ'] === undefined;
const WORKBOOKS = isFirst ? 1_000 : 250;
let excel: HostPath, others: readonly HostPath[];

beforeAll(() => {
  excel = excelPath();
  // The spreadsheet is in another zone than the script that calculates, as it often is.
  others = [sheetsPath('Europe/Paris'), workbenchPath()];
});
afterAll(() => Promise.all([excel, ...others].map((path) => path.close())));

/** What differs from Excel, as a list that says where; empty where the bytes are the same. */
async function differences(books: readonly AskedBook[], expected?: readonly (readonly string[])[]): Promise<string[]> {
  expected ??= await excel.answers(books);
  const found: string[] = [];
  for (const path of others) {
    const answers = await path.answers(books);
    books.forEach(({ calls }, book) => calls.forEach(({ name, given }, at) => {
      const [one, other] = [expected[book]![at]!, answers[book]![at]!];
      if (one !== other) found.push(`${name} on workbook ${book}: Excel ${around(one, other)}, ${path.name} ${around(other, one)}; last arguments ${JSON.stringify(given.slice(2))}`);
    }));
  }
  return found.slice(0, 12);
}

/** Where two texts part. */
function around(text: string, other: string): string {
  let at = 0;
  while (text[at] === other[at]) at += 1;
  return `…${text.slice(Math.max(0, at - 60), at + 80)}…`;
}

test(`${WORKBOOKS} made-up workbooks give the same bytes in Excel, in Google Sheets and in the workbench`, async () => {
  const books = Array.from({ length: WORKBOOKS }, (_, seed): AskedBook => ({ language: seed % 2 === 0 ? 'en' : 'fr', calls: anyCalls(anyWorkbook(seed), seed, 1) }));
  const answers = await excel.answers(books);
  expect(await differences(books, answers)).toEqual([]);
  if (!isFirst) return;
  const calls = books.flatMap(({ calls: all }) => all);
  expect(rarelyGiven(calls)).toEqual([]);
  // Not one sentence about a fault a thousand times.
  const figures = answers.flat().filter((answer) => !answer.startsWith('[[{"failure"')).length;
  expect(figures).toBeGreaterThan(calls.length / 2);
});

/** Parameters of the catalogue that were not both given and left out, each several times. */
function rarelyGiven(calls: readonly AskedCall[]): string[] {
  return catalog.flatMap(({ name, parameters }) => {
    const own = calls.filter((call) => call.name === name);
    return Object.entries(parameters).flatMap(([key, { optional }], at) => {
      const given = own.filter((call) => call.given[at] !== undefined && call.given[at] !== null).length;
      return given < 5 || (optional && own.length - given < 5) ? [`${name} ${key}: given ${given} of ${own.length} times`] : [];
    });
  });
}

test('the comparison sees a difference in one cell', async () => {
  const { ledger } = anyWorkbook(3);
  const asked = (cells: AskedCall['given'][0]): AskedBook[] => [{ language: 'en', calls: [{ name: 'LEDGERCHECK', given: [cells] }] }];
  const [[one]] = await excel.answers(asked(ledger)) as [[string]];
  for (const path of others) {
    const [[other]] = await path.answers(asked([...ledger, ['x', 'y', { error: '#N/A' }, null, 1, null]])) as [[string]];
    expect(other).not.toBe(one);
  }
});

const LEDGERS = ['ibm/late-payment-histories.csv', 'ibm/late-payment-histories-damaged.csv', 'poulomi8/Invoices.csv', 'other-exports/wave_invoices.csv', 'other-exports/sales-fr-1.csv', 'other-exports/freshbooks_invoices.csv'];
const ASKED = ['LEDGERCHECK', 'AGEDBALANCE', 'CLIENTRISKS', 'REMINDERS', 'CASHFORECAST', 'DSO', 'PAYMENTTERMSTABLE'];

testOnShared.each(LEDGERS)('the real ledger %s gives the same bytes in all hosts, dates as text and as dates', async (path) => {
  const read = readCsv(new TextEncoder().encode(sharedText(`data/${path}`)), path);
  if (!read.ok) throw new Error(read.failure.text.en);
  const cells = read.value.sheets[0]!.cells.slice(0, 2_500) as readonly (readonly UserCell[])[];
  const books = [cells, cells.map((row) => row.map(dated))].map((ledger): AskedBook => ({ language: 'fr', calls: ASKED.map((name) => ({ name, given: [ledger] })) }));
  expect(await differences(books)).toEqual([]);
});

/** A date in the American order as the spreadsheet holds it once it has understood it. */
function dated(cell: UserCell): UserCell {
  const found = typeof cell === 'string' ? /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cell) : null;
  if (!found) return cell;
  const time = Date.UTC(Number(found[3]), Number(found[1]) - 1, Number(found[2]));
  return Number(found[1]) <= 12 ? { day: Math.round((time - Date.UTC(1899, 11, 30)) / 86_400_000) } : cell;
}
