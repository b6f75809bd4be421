import type { Cells } from '../src/ledger/cells';
import { largeLedger } from '../src/sample/largeLedger';
import { avgDaysLateFunction } from '../functions/catalog/avgDaysLate';
import { clientRisksFunction } from '../functions/catalog/clientRisks';
import { riskScoreFunction } from '../functions/catalog/riskScore';
import { runFunction } from '../functions/run';
import { createCache } from '../functions/run/cache';
import { coreReaders } from '../functions/run/coreReaders';
import { barePass } from './barePass';
import { medianOf, timed } from './timed';

const RUNS = 9;
const LAST_DAY = 45657;
const CALLS = 500;

/**
 * What formulas cost through `runFunction`: a repeated call on the same content against the bare pass; a column of 500
 * single-cell formulas against reading the ledger once, with the very same array (the workbench reads a range once per
 * recalculation) and with a fresh copy for each call (Excel sends one).
 */
export function benchFunctions(): readonly object[] {
  return [repeatedCall(), ...singleCells(), spilledTable()];
}

function repeatedCall(): object {
  const cache = createCache(coreReaders);
  const fresh = (): Cells => largeLedger(100_000, 5_000, LAST_DAY);
  const call = (cells: Cells): unknown => runFunction(avgDaysLateFunction, ['Client 00001', cells], cache);
  call(fresh());
  const bare: number[] = [];
  const repeated: number[] = [];
  for (let run = -2; run < RUNS; run += 1) {
    const pass = timed(fresh(), barePass).milliseconds;
    const again = timed(fresh(), call).milliseconds;
    if (run < 0) continue;
    bare.push(pass);
    repeated.push(again);
  }
  const ratio = medianOf(repeated) / medianOf(bare);
  return { bench: 'repeated AVGDAYSLATE, fresh copy of 100,000 × 8', milliseconds: rounded(medianOf(repeated)), barePass: rounded(medianOf(bare)), ratio: rounded(ratio), limit: 1, ok: ratio <= 1 };
}

function singleCells(): readonly object[] {
  const cells = largeLedger(10_000, CALLS, LAST_DAY);
  const names = Array.from({ length: CALLS }, (_, at) => `Client ${String(at + 1).padStart(5, '0')}`);
  const first = (): number => timed(largeLedger(10_000, CALLS, LAST_DAY), (given) => runFunction(avgDaysLateFunction, [names[0], given], createCache(coreReaders))).milliseconds;
  const column = (given: () => Cells): number => {
    const cache = createCache(coreReaders);
    return timed(names, (all) => { for (const name of all) runFunction(avgDaysLateFunction, [name, given()], cache); }).milliseconds;
  };
  const reading = medianOf(Array.from({ length: RUNS }, first));
  const same = medianOf(Array.from({ length: RUNS }, () => column(() => cells)));
  const copies = names.map(() => cells.map((row) => [...row]));
  let next = 0;
  const copied = medianOf(Array.from({ length: 3 }, () => column(() => copies[next++ % copies.length]!)));
  return [
    { bench: '500 single-cell calls, the same array, 10,000 × 8', milliseconds: rounded(same), oneReading: rounded(reading), readings: rounded(same / reading), limit: 5, ok: same / reading <= 5 },
    { bench: '500 single-cell calls, a fresh copy each, 10,000 × 8', milliseconds: rounded(copied), oneReading: rounded(reading), readings: rounded(copied / reading) },
  ];
}

function spilledTable(): object {
  const cells = largeLedger(100_000, 5_000, LAST_DAY);
  const cache = createCache(coreReaders);
  const score = timed(cells, (given) => runFunction(riskScoreFunction, ['Client 00001', given], cache)).milliseconds;
  const table = timed(cells, (given) => runFunction(clientRisksFunction, [given], cache)).milliseconds;
  const again = timed(cells, (given) => runFunction(riskScoreFunction, ['Client 00002', given], cache)).milliseconds;
  return { bench: '100,000 rows, 5,000 clients', firstScore: rounded(score), clientRisksAfterIt: rounded(table), nextScore: rounded(again) };
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 100) / 100;
}
