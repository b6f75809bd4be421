import { CellValueType, isNullCell } from '@univerjs/core';
import { storedCell } from '../../../src/hosts/workbench/cellSnapshot';
import { columnStyles, sheetSnapshot } from '../../../src/hosts/workbench/sheetSnapshot';

test.each([
  { name: 'text', cell: 'Martin', stored: { v: 'Martin', t: CellValueType.STRING } },
  { name: 'text that looks like a formula', cell: '=1+1', stored: { v: '=1+1', t: CellValueType.FORCE_STRING } },
  { name: 'text that looks like a number', cell: '00123', stored: { v: '00123', t: CellValueType.FORCE_STRING } },
  { name: 'a number', cell: 1.5, stored: { v: 1.5, t: CellValueType.NUMBER } },
  { name: 'a truth value', cell: true, stored: { v: 1, t: CellValueType.BOOLEAN } },
  { name: 'a day', cell: { day: 45292 }, stored: { v: 45292, t: CellValueType.NUMBER, s: 'vigieDay' } },
  { name: 'a formula', cell: { formula: 'SUM(A1:A2)' }, stored: { f: '=SUM(A1:A2)' } },
  { name: 'a blank', cell: null, stored: null },
  { name: 'an empty text', cell: '', stored: null },
])('stores $name', ({ cell, stored }) => expect(storedCell(cell)).toEqual(stored));

const table = [['As of', { day: 45292 }], ['Client', 'Amount', 'Due'], ['a', 1.25, { day: 45300 }], ['b', 3, null]] as const;

test('the header is the first row that is all text; it stays in sight and what is above it is no header', () => {
  const { freeze, cellData } = sheetSnapshot('s', 'S', table, { ours: true });
  expect(freeze).toMatchObject({ ySplit: 2, startRow: 2 });
  expect(cellData![1]![0]).toMatchObject({ v: 'Client', s: 'vigieHead' });
  expect(cellData![1]![1]).toMatchObject({ v: 'Amount', s: 'vigieHeadRight' });
  expect(cellData![0]![0]).not.toHaveProperty('s');
});

test('with groups above, the header is the fuller row below them', () => {
  const groups = [null, 'Facture', null, null, 'Règlement', null];
  const header = ['Client', 'N°', 'Date', 'Montant', 'Date', 'Montant'];
  const { freeze, cellData } = sheetSnapshot('s', 'S', [groups, header, ['A', 'F1', { day: 45292 }, 5, { day: 45293 }, 5]], { ours: false });
  expect(freeze).toMatchObject({ ySplit: 2 });
  expect(cellData![1]![0]).toMatchObject({ s: 'vigieHead' });
  // Rows of words below a header are no header.
  expect(sheetSnapshot('s', 'S', [['Client', 'E-mail'], ['A', 'a@example.org']], { ours: false }).freeze).toMatchObject({ ySplit: 1 });
});

test('a list without a header has none further down, and its first row shows a day as a day', () => {
  const { freeze, cellData } = sheetSnapshot('s', 'S', [['As of', { day: 45292 }], ['language', null], ['grace', '0'], ['margin', 0.3]], { ours: true });
  expect(freeze).toMatchObject({ ySplit: 1 });
  expect(cellData![0]![1]).toMatchObject({ v: 45292, s: 'vigieDay' });
  expect(cellData![2]![0]).not.toHaveProperty('s');
});

test('columns show as many decimals as their numbers have, and days as days', () =>
  expect(columnStyles(table)).toEqual([undefined, 'vigieNumber2', 'vigieDay']));

test('a sheet whose formula spills holds the formula and, where its table will stand, nothing but styles', () => {
  const { cellData, rowData } = sheetSnapshot('s', 'S', [[{ formula: 'REMINDERS(Ledger)' }]], {
    ours: false, spills: true, spareRows: 3, columnStyles: [undefined, 'vigieNumber2', 'vigieCentre'],
  });
  expect(cellData).toEqual({
    0: { 0: { f: '=REMINDERS(Ledger)', s: 'vigieHead' }, 1: { s: 'vigieHeadRight' }, 2: { s: 'vigieHeadCentre' } },
    ...Object.fromEntries([1, 2, 3].map((row) => [row, { 1: { s: 'vigieNumber2' }, 2: { s: 'vigieCentre' } }])),
  });
  // What the library's own check lets a table spill over.
  expect(isNullCell(cellData![1]![1])).toBe(true);
  expect(rowData).toEqual({ 0: { s: 'vigieHead' } });
});
