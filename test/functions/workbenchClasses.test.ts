import type { Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { notAvailable, success } from '../../src/base/outcome';
import type { Cells } from '../../src/ledger/cells';
import { defineFunction, type AnyFunctionSpec, type Parameter } from '../../functions/catalog/spec';
import type { FunctionCache } from '../../functions/run/cache';
import { functionClasses } from '../../functions/workbenchClasses';
import { calculationRun } from '../../functions/workbenchRun';
import { reasonOf } from '../../src/hosts/workbench/cellReason';
import { openBook } from '../../src/hosts/workbench/openBook';
import { cellLookup, plainCell } from '../../src/hosts/workbench/bookCells';
import { headlessBook } from '../hosts/workbench/headlessBook';

const word = { fr: 'mot', en: 'word' };
const table = { name: word, kind: 'cells', text: word } as const satisfies Parameter;
const subject = { name: word, kind: 'subject', text: word } as const satisfies Parameter;
const day = { name: word, kind: 'day', optional: true, text: word } as const satisfies Parameter;
const face = { category: 'ledger', summary: word, details: [], examples: [] } as const;

const seen: Cells[] = [];
const shapes = defineFunction({
  ...face, name: 'SHOWCELLS', parameters: { table, day },
  result: { shape: 'cell', kind: 'text', text: word },
  compute: ({ table: cells, day: given }) => {
    seen.push(cells);
    return success(`${JSON.stringify(cells)} ${String(given)}`);
  },
});
const list = defineFunction({
  ...face, name: 'SPILLLIST', parameters: { table },
  result: { shape: 'table', columns: [], text: word },
  compute: () => success({
    columns: [{ header: { fr: 'jour', en: 'day' }, kind: 'day' }, { header: { fr: 'nom', en: 'name' }, kind: 'text' }],
    rows: [[{ day: 45292 }, 'a'], [{ day: 45293 }, null]],
  }),
});
const length = defineFunction({
  ...face, name: 'WORDLENGTH', parameters: { subject },
  result: { shape: 'cell', kind: 'count', text: word },
  compute: ({ subject: value }) => value === 'x'
    ? notAvailable('short', { fr: 'trop court', en: 'too short' })
    : success(value.length),
});

const noCache = {} as FunctionCache;

async function calculated(cells: Cells, formulas: Record<string, string>): Promise<{ univer: Univer; api: FUniver; run: ReturnType<typeof calculationRun> }> {
  const run = calculationRun();
  const catalog: AnyFunctionSpec[] = [shapes, list, length];
  const running = headlessBook([{ name: 'Data', cells }], functionClasses(catalog, { cache: noCache, run, dayPattern: 'yyyy-mm-dd' }));
  running.api.addEvent(running.api.Event.CommandExecuted, ({ id }) => void (id === 'formula.mutation.set-formula-calculation-start' && run.begin()));
  const sheet = running.api.getActiveWorkbook()!.getActiveSheet();
  for (const [cell, formula] of Object.entries(formulas)) sheet.getRange(cell).setValue({ f: formula });
  await running.api.getFormula().onCalculationEnd();
  return { ...running, run };
}

function cellAt({ univer, api }: { univer: Univer; api: FUniver }, row: number, column: number) {
  const book = openBook({ univer, api });
  return cellLookup(book.sheets()[0]!, book.formulas)(row, column) ?? null;
}

beforeEach(() => void (seen.length = 0));

test('a range arrives as rows of plain values: numbers, text, truth values, errors, null for a blank', async () => {
  const running = await calculated([['n', 1.5, true], ['', null, '00123']], { E1: '=SHOWCELLS(A1:C2)', F1: '=SHOWCELLS(A1:C2,DATE(2024,1,1))', E2: '=1/0', F2: '=SHOWCELLS(D2:E3)' });
  expect(plainCell(cellAt(running, 0, 4))).toBe('[["n",1.5,true],[null,null,"00123"]] null');
  expect(plainCell(cellAt(running, 0, 5))).toBe('[["n",1.5,true],[null,null,"00123"]] 45292');
  expect(plainCell(cellAt(running, 1, 5))).toBe('[[null,"#DIV/0!"],[null,null]] null');
});

test('the same range is read once in a recalculation, however many formulas name it', async () => {
  await calculated([['a', 1], ['b', 2]], { E1: '=SHOWCELLS(A1:B2)', E2: '=SHOWCELLS(A1:B2)', E3: '=SHOWCELLS(A1:B2)' });
  expect(new Set(seen.slice(-3)).size).toBe(1);
});

test('a table spills with its header; a day shows as a day, an empty cell stays empty', async () => {
  const running = await calculated([['a', 1], ['b', 2]], { E1: '=SPILLLIST(A1:B2)' });
  const at = (row: number, column: number) => plainCell(cellAt(running, row, column));
  expect([[at(0, 4), at(0, 5)], [at(1, 4), at(1, 5)], [at(2, 4), at(2, 5)]]).toEqual([['day', 'name'], [45292, 'a'], [45293, null]]);
  expect(JSON.stringify(cellAt(running, 1, 4))).toContain('yyyy-mm-dd');
});

test('a formula sees what another formula spilled', async () => {
  const running = await calculated([['a', 1], ['b', 2]], { E1: '=SPILLLIST(A1:B2)', H1: '=SHOWCELLS(E1:F3)' });
  expect(plainCell(cellAt(running, 0, 7))).toBe('[["day","name"],[45292,"a"],[45293,null]] null');
});

test('a failure is an error in the cell that bears its reason in both languages', async () => {
  const running = await calculated([['x', 1], ['long', 2]], { E1: '=WORDLENGTH(A1)', E2: '=WORDLENGTH(A2)', E3: '=WORDLENGTH(A1,A2)', F1: '=WORDLENGTH(A1:A2)' });
  expect(plainCell(cellAt(running, 0, 4))).toBe('#N/A');
  expect(reasonOf(cellAt(running, 0, 4))).toEqual({ fr: 'trop court', en: 'too short' });
  expect(plainCell(cellAt(running, 1, 4))).toBe(4);
  expect(plainCell(cellAt(running, 2, 4))).toBe('#VALUE!');
  expect(reasonOf(cellAt(running, 2, 4))?.en).toContain('at most 1');
  expect(reasonOf(cellAt(running, 0, 5))).toEqual({ fr: 'trop court', en: 'too short' });
  expect(plainCell(cellAt(running, 1, 5))).toBe(4);
});
