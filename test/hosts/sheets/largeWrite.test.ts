import type { WrittenCell } from '../../../src/hosts/workbook';
import { deleteFakeSheet, type FakeBook } from '../../support/sheets/fakeBook';
import { bookWith } from '../../support/sheets/loadScript';
import { sidebarOn, type Wire } from '../../support/sheets/sidebarOn';

const COLUMNS = 8;
const SLICE = 20_000 / COLUMNS;
/** Longer than a formula could give in its 30 seconds. */
const ROWS = 60_000;
/** A list with days and texts that look like more. */
const rowsOf = (rows: number): readonly (readonly WrittenCell[])[] => [
  ['Client', 'Score', 'Day', 'Note', 'a', 'b', 'c', 'd'],
  ...Array.from({ length: rows - 1 }, (_, row): WrittenCell[] => [`Client ${row}`, row / 10, { day: 45_000 + (row % 700) }, row % 3 === 0 ? '=1+1' : null, row, row + 1, true, '4000']),
];
const shown = (list: readonly (readonly WrittenCell[])[]): unknown => list.map((row) => row.map((cell) => (cell === null ? '' : typeof cell === 'object' && 'day' in cell ? cell.day : cell)));
const network = (): never => { throw new Error('NetworkError: Connection failure due to HTTP 0'); };
const written = (book: FakeBook): unknown[][] => book.sheets.find(({ name }) => name === 'Vigie')!.cells;
const isSame = (book: FakeBook, list: readonly (readonly WrittenCell[])[]): boolean => JSON.stringify(written(book)) === JSON.stringify(shown(list));

/** A wire on which the given writes, counted from 1, go wrong; `puts` are the rows that each write brought. */
function faulty(faults: Readonly<Record<number, (call: () => unknown) => unknown>>): { readonly wire: Wire; readonly puts: () => number } {
  let puts = 0;
  return {
    puts: () => puts,
    wire(name, call) {
      if (name !== 'vigiePutRows') return call();
      puts += 1;
      return (faults[puts] ?? ((go) => go()))(call);
    },
  };
}

const shorter = rowsOf(15_000);
const SLICES = 15_000 / SLICE;

test('60,000 rows are written in calls of a second or two, with progress that only rises, through a network that fails now and then', async () => {
  const book = bookWith([{ name: 'Factures', cells: [['a']] }]);
  const lost = (call: () => unknown): unknown => (call(), network());
  const { wire, puts } = faulty({ 3: network, 7: lost, 8: network, 20: () => undefined, 24: lost });
  const list = rowsOf(ROWS);
  const { workbook, activity } = sidebarOn(book, wire);
  const shares: number[] = [];
  activity.subscribe(() => void shares.push(activity.state().writing?.done ?? -1));
  const place = await workbook.writeSheet('Vigie', list, [{ name: 'VigieList', row: 1, column: 1, rows: ROWS, columns: COLUMNS }]);
  expect(isSame(book, list)).toBe(true);
  expect(puts()).toBe(ROWS / SLICE + 5);
  expect([place.rows, book.names.get('VigieList')?.rows]).toEqual([ROWS, ROWS]);
  const rising = shares.filter((share) => share >= 0);
  expect(rising).toEqual([...rising].sort((one, other) => one - other));
  expect(new Set(rising).size).toBeGreaterThan(ROWS / SLICE - 1);
  expect(shares.at(-1)).toBe(-1);
});

test('cut off in the middle, it says so; asked again, it goes on where it stopped', async () => {
  const book = bookWith([{ name: 'Factures', cells: [['a']] }]);
  const { wire, puts } = faulty({ 4: network, 5: network, 6: network });
  const { workbook } = sidebarOn(book, wire);
  await expect(workbook.writeSheet('Vigie', shorter)).rejects.toMatchObject({ text: { fr: expect.stringContaining('réessayez') as string, en: expect.stringContaining('try again') as string } });
  expect(written(book).length).toBe(3 * SLICE);
  await workbook.writeSheet('Vigie', shorter);
  expect(isSame(book, shorter)).toBe(true);
  expect(puts()).toBe(SLICES + 3);
});

test('a sidebar that was closed in the middle is followed by one that writes the whole; so is a list that has changed', async () => {
  const book = bookWith([{ name: 'Factures', cells: [['a']] }]);
  const cut = faulty({ 5: network, 6: network, 7: network });
  const { workbook } = sidebarOn(book, cut.wire);
  await expect(workbook.writeSheet('Vigie', shorter)).rejects.toBeTruthy();
  const changed = shorter.map((row, at) => (at === 1 ? ['other', ...row.slice(1)] : row));
  await workbook.writeSheet('Vigie', changed);
  expect(written(book)[1]![0]).toBe('other');
  await sidebarOn(book).workbook.writeSheet('Vigie', shorter);
  expect(isSame(book, shorter)).toBe(true);
});

test('the sheet deleted in the middle is a sentence, and writing again makes it anew', async () => {
  const book = bookWith([{ name: 'Factures', cells: [['a']] }]);
  const { wire } = faulty({ 4: (call) => (deleteFakeSheet(book, 'Vigie'), call()) });
  const { workbook } = sidebarOn(book, wire);
  await expect(workbook.writeSheet('Vigie', shorter)).rejects.toMatchObject({ text: { fr: expect.stringContaining('elle sera recréée') as string, en: expect.stringContaining('made anew') as string } });
  await workbook.writeSheet('Vigie', shorter);
  expect(isSame(book, shorter)).toBe(true);
});

test('two sidebars that write the same sheet at once leave no mixture: the later goes on, the other is told', async () => {
  const book = bookWith([{ name: 'Factures', cells: [['a']] }]);
  const theirs = rowsOf(15_000).map((row, at) => (at === 0 ? row : ['theirs', ...row.slice(1)]));
  const { wire } = faulty({ 3: async (call) => {
    await sidebarOn(book).workbook.writeSheet('Vigie', theirs);
    return call();
  } });
  await expect(sidebarOn(book, wire).workbook.writeSheet('Vigie', shorter)).rejects.toMatchObject({ text: { fr: expect.stringContaining('écrivez-la de nouveau') as string, en: expect.stringContaining('write it again') as string } });
  expect(isSame(book, theirs)).toBe(true);
  await sidebarOn(book).workbook.writeSheet('Vigie', shorter);
  expect(isSame(book, shorter)).toBe(true);
});
