import { excelWorkbook } from '../../../src/hosts/excel/excelWorkbook';
import type { ExcelHost } from '../../../src/hosts/excel/excelHost';
import type { Place, Workbook } from '../../../src/hosts/workbook';
import { testHost } from './excelClient';
import { FakeBook, type FakeSheet } from './fakeBook';
import { FakeExcel, type Asked, type Fault } from './fakeExcel';

// The vendor's client is large, and a busy machine takes its time over it.
/** More rows than one slice holds. */
export const ledger: readonly (readonly unknown[])[] = [
  ['Client', 'Invoice', 'Issued', 'Due', 'Amount', 'Paid on'],
  ...Array.from({ length: 4_500 }, (_, at) => [`Client ${at % 50}`, `F${at}`, 45292 + at % 300, 45322 + at % 300, 100 + at, at % 3 === 0 ? '' : 45350 + at % 300]),
];

export interface Scene {
  readonly book: FakeBook;
  readonly excel: FakeExcel;
  readonly workbook: Workbook;
  /** The user's sheet with the ledger, and the table on it. */
  readonly sheet: FakeSheet;
  readonly place: Place;
  /** How long the adapter waited, each time. */
  readonly waits: number[];
}

/** A workbook with a ledger and other things of the user's, in an Excel that a test can disturb. */
export async function scene(change: Partial<ExcelHost> = {}, cells = ledger): Promise<Scene> {
  const book = new FakeBook();
  const sheet = book.addSheet('Factures', cells);
  book.addSheet('Notes', [['mine', 'too'], [1, 2]]);
  book.addSheet('Empty');
  book.addTable({ sheet, row: 0, column: 0, rows: cells.length, columns: 6 });
  const excel = new FakeExcel(book);
  const waits: number[] = [];
  const host = testHost(excel);
  const wait = (milliseconds: number): Promise<void> => {
    waits.push(milliseconds);
    return host.wait(milliseconds);
  };
  const workbook = excelWorkbook({ ...host, wait, ...change });
  const place = (await workbook.places()).find((each) => each.sheet === 'Factures')!;
  excel.asked.length = 0;
  return { book, excel, workbook, sheet, place, waits };
}

/** Everything that is not ours, to be compared before and after. */
export const users = ({ book }: Scene): string => JSON.stringify(book.sheets.filter(({ name }) => ['Factures', 'Notes', 'Renamed'].includes(name)).map(({ cells }) => cells));

/** Fails the first requests that do `action`. */
export function failing(excel: FakeExcel, action: string, fault: Fault, times = 1): void {
  let left = times;
  excel.before = ({ actions }: Asked) => {
    if (left === 0 || !actions.includes(action)) return undefined;
    left -= 1;
    return fault;
  };
}

/** What a test writes on a sheet of ours, and what stands there. */
export const rows = [['Client', 'Score'], ['Martin', 12], ['Durand', 80]];
export const written = (one: Scene): unknown => one.book.sheetNamed('Vigie')?.cells.map((row) => row.slice(0, 2)).filter((row) => row.some((cell) => cell !== ''));
