import type { Cells } from '../src/ledger/cells';
import { DEFAULT_OPTIONS } from '../src/ledger/options';
import { readLedger } from '../src/ledger/readLedger';
import { allClientMetrics } from '../src/metrics/allClientMetrics';
import { copyOfCells, sameCells } from '../src/ledger/sameCells';
import { largeLedger } from '../src/sample/largeLedger';
import { barePass } from './barePass';
import { medianOf, timed } from './timed';

const ROWS = 100_000;
const CLIENTS = 5_000;
const RUNS = 9;
/** The engine optimises code in its own time; the first runs are its work, not ours. */
const WARM_UP = 6;
const LAST_DAY = 45657;

/**
 * Reading with its issues and all delay metrics of all clients, against the bare pass; then a repeated call on the same
 * content, which is compared cell by cell. Fresh arrays for every run; the three are measured in turn.
 */
export function benchReading(): readonly object[] {
  const bare: number[] = [];
  const reading: number[] = [];
  const metrics: number[] = [];
  const repeated: number[] = [];
  let kept = copyOfCells(largeLedger(10, 2, LAST_DAY));
  for (let run = -WARM_UP; run < RUNS; run += 1) {
    const counted = run >= 0;
    // All are made before any is timed, so that none is still in the processor's cache.
    const [forBare, forReading, forAgain, other] = [fresh(run), fresh(run), fresh(run), fresh(run)];
    kept = copyOfCells(other);
    const pass = timed(forBare, barePass);
    const read = timed(forReading, (cells) => readLedger(cells, DEFAULT_OPTIONS));
    const outcome = read.value;
    if (!outcome.ok) throw new Error(outcome.failure.text.en);
    const all = timed(outcome.value.ledger, (ledger) => allClientMetrics(ledger, ledger.lastEvent, 0, 0));
    const again = timed(forAgain, (cells) => sameCells(kept, cells));
    if (!again.value) throw new Error('the same content was not recognised');
    if (!counted) continue;
    bare.push(pass.milliseconds);
    reading.push(read.milliseconds);
    metrics.push(all.milliseconds);
    repeated.push(again.milliseconds);
  }
  const yardstick = medianOf(bare);
  const line = (name: string, milliseconds: number, limit: number): object => ({
    bench: name, rows: ROWS, columns: 8, clients: CLIENTS, milliseconds: round(milliseconds), barePass: round(yardstick),
    ratio: round(milliseconds / yardstick), limit, ok: milliseconds / yardstick <= limit,
  });
  const whole = reading.map((milliseconds, run) => milliseconds + metrics[run]!);
  return [
    line('reading and all delay metrics', medianOf(whole), 3),
    line('of which reading', medianOf(reading), 3),
    line('of which metrics', medianOf(metrics), 3),
    line('repeated call on the same content', medianOf(repeated), 1),
  ];

  function fresh(run: number): Cells {
    return largeLedger(ROWS, CLIENTS, LAST_DAY, run + 100);
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
