import { catalog } from '../../functions/catalog/catalog';
import { readCsv } from '../../src/files/readCsv';
import { excelPath, sheetsPath, workbenchPath, type UserArgument, type UserCell } from '../support/hosts';
import { sharedText, testOnShared } from '../support/shared';
import { hereZone } from '../support/sheets/zones';
import { anyCalls } from './anyCall';
import { anyWorkbook } from './anyWorkbook';

jest.setTimeout(180_000);

/** All of them where the suite runs first; fewer in the other time zones, where only the dates can differ. */
const WORKBOOKS = ['UTC', 'Etc/UTC'].includes(hereZone()) || process.env['TZ'] === undefined ? 1_000 : 250;
const CALLS_EACH = 1;
const paths = [excelPath(), sheetsPath(), workbenchPath()];

/** What differs between the hosts, as a list that says where; empty where the bytes are the same. */
async function differences(name: string, given: readonly UserArgument[], where: string): Promise<string[]> {
  const [excel, ...others] = await Promise.all(paths.map(async (path) => `${path.name}: ${await path.call(name, given)}`));
  const bytes = (text: string): string => text.slice(text.indexOf(': '));
  return others.filter((other) => bytes(other) !== bytes(excel!)).map((other) => {
    const [one, two] = [bytes(excel!), bytes(other)];
    let at = 0;
    while (one[at] === two[at]) at += 1;
    return `${where} ${name}\n${excel!.slice(0, 8)} …${one.slice(Math.max(0, at - 60), at + 80)}\n${other.slice(0, 8)} …${two.slice(Math.max(0, at - 60), at + 80)}`;
  });
}

test(`${WORKBOOKS} made-up workbooks give the same bytes in Excel, in Google Sheets and in the workbench`, async () => {
  const found: string[] = [];
  const seen = new Set<string>();
  for (let seed = 0; seed < WORKBOOKS && found.length < 12; seed += 1) {
    const book = anyWorkbook(seed);
    for (const { name, given } of anyCalls(book, seed, CALLS_EACH)) {
      seen.add(name);
      found.push(...await differences(name, given, `workbook ${seed}:`));
    }
  }
  expect(found).toEqual([]);
  expect(seen.size).toBe(catalog.length);
});

test('the comparison sees a difference in one cell', async () => {
  const ledger = anyWorkbook(3).ledger;
  const [one, other] = await Promise.all([paths[0]!.call('LEDGERCHECK', [ledger]), paths[1]!.call('LEDGERCHECK', [[...ledger, ['x', 'y', { error: '#N/A' }, null, 1, null]]])]);
  expect(one).not.toBe(other);
});

const LEDGERS = ['ibm/late-payment-histories.csv', 'ibm/late-payment-histories-damaged.csv', 'poulomi8/Invoices.csv', 'other-exports/wave_invoices.csv', 'other-exports/sales-fr-1.csv', 'other-exports/freshbooks_invoices.csv'];

testOnShared.each(LEDGERS)('the real ledger %s gives the same bytes in all hosts, dates as text and as dates', async (path) => {
  const read = readCsv(new TextEncoder().encode(sharedText(`data/${path}`)), path);
  if (!read.ok) throw new Error(read.failure.text.en);
  const cells = read.value.sheets[0]!.cells.slice(0, 2_500) as readonly (readonly UserCell[])[];
  for (const ledger of [cells, cells.map((row) => row.map(dated))]) {
    for (const name of ['LEDGERCHECK', 'AGEDBALANCE', 'CLIENTRISKS', 'EARLYWARNINGS', 'REMINDERS', 'CASHFORECAST', 'DSO'].filter((each) => catalog.some((spec) => spec.name === each))) {
      expect(await differences(name, [ledger], path)).toEqual([]);
    }
  }
});

/** A date in the American order as the spreadsheet holds it once it has understood it. */
function dated(cell: UserCell): UserCell {
  const found = typeof cell === 'string' ? /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cell) : null;
  if (!found) return cell;
  const time = Date.UTC(Number(found[3]), Number(found[1]) - 1, Number(found[2]));
  return Number(found[1]) <= 12 ? { day: Math.round((time - Date.UTC(1899, 11, 30)) / 86_400_000) } : cell;
}
