import { catalog } from '../functions/catalog/catalog';
import { createCache } from '../functions/run/cache';
import { coreReaders } from '../functions/run/coreReaders';
import { functionClasses, type FunctionClass } from '../functions/workbenchClasses';
import { calculationRun, type CalculationRun } from '../functions/workbenchRun';
import { DEFAULT_OPTIONS } from '../src/ledger/options';
import { readLedger } from '../src/ledger/readLedger';
import { largeLedger } from '../src/sample/largeLedger';
import { headlessBook } from '../test/hosts/workbench/headlessBook';
import { medianOf } from './timed';

const ROWS = 10_000;
const CALLS = 500;
const RUNS = 9;

/**
 * What 500 single-cell calls on a range of 10,000 rows cost in one recalculation of the workbench's engine, without the
 * engine's own work, in readings: a reading takes the cells out of the sheet and reads them as a ledger. Every
 * recalculation follows an edit of the ledger, so nothing of the one before can be used again.
 */
export async function benchWorkbenchCalls(): Promise<readonly object[]> {
  const spent = { calls: 0, cells: 0 };
  const run = calculationRun();
  const timedRun: CalculationRun = {
    begin: () => run.begin(),
    cells(reference) {
      const start = performance.now();
      const cells = run.cells(reference);
      if (cells.length === ROWS + 1) spent.cells += performance.now() - start;
      return cells;
    },
  };
  const ledger = largeLedger(ROWS, CALLS, 45657);
  const classes = functionClasses(catalog, { cache: createCache(coreReaders), run: timedRun, dayPattern: 'yyyy-mm-dd' });
  const { api } = headlessBook([{ name: 'Ledger', cells: ledger }], classes.map((each) => timedClass(each, spent)));
  api.addEvent(api.Event.CommandExecuted, ({ id }) => void (id === 'formula.mutation.set-formula-calculation-start' && run.begin()));
  const sheet = api.getActiveWorkbook()!.getActiveSheet();
  const names = ['OPENBALANCE', 'OVERDUEBALANCE', 'AVGDAYSLATE', 'LATERATE', 'MEDIANDAYSLATE'];
  sheet.getRange(0, 9, CALLS, 1).setValues(Array.from({ length: CALLS }, (_, at) => [{ f: `=${names[at % names.length]!}($A$${at + 2},$A$1:$H$${ROWS + 1})` }]));
  await api.getFormula().onCalculationEnd();
  const calls: number[] = [];
  const readings: number[] = [];
  for (let turn = -2; turn < RUNS; turn += 1) {
    spent.calls = 0;
    spent.cells = 0;
    sheet.getRange(turn + 10, 4).setValue(1000 + turn);
    await api.getFormula().onCalculationEnd();
    const { calls: all, cells } = spent;
    const start = performance.now();
    readLedger(ledger, DEFAULT_OPTIONS);
    if (turn < 0) continue;
    readings.push(performance.now() - start + cells);
    calls.push(all);
  }
  const [cost, reading] = [medianOf(calls), medianOf(readings)];
  return [{
    bench: '500 single-cell calls in one recalculation', rows: ROWS, calls: CALLS, runs: RUNS, milliseconds: round(cost),
    reading: round(reading), readings: round(cost / reading), limit: 5, ok: cost <= 5 * reading,
  }];
}

function timedClass([Class, name]: FunctionClass, spent: { calls: number }): FunctionClass {
  return [class extends Class {
    override calculate(...variants: Parameters<InstanceType<FunctionClass[0]>['calculate']>): ReturnType<InstanceType<FunctionClass[0]>['calculate']> {
      const start = performance.now();
      const value = super.calculate(...variants);
      spent.calls += performance.now() - start;
      return value;
    }
  }, name];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
