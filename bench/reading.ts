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
/** The engine optimises code in its own time: these small readings are its work, not ours. */
const WARM_UP_READINGS = 60;
const WARM_UP_ROWS = 10_000;
const LAST_DAY = 45657;

/**
 * Reading with its issues and all delay metrics of all clients, against the bare pass, in turn on fresh arrays; then a
 * repeated call on the same content, which is compared cell by cell.
 */
export function benchReading(): readonly object[] {
  const bare: number[] = [];
  const reading: number[] = [];
  const metrics: number[] = [];
  const repeated: number[] = [];
  for (let run = 0; run < WARM_UP_READINGS; run += 1) once(largeLedger(WARM_UP_ROWS, 500, LAST_DAY, run), largeLedger(WARM_UP_ROWS, 500, LAST_DAY, run));
  for (let run = 0; run < RUNS; run += 1) {
    const took = once(fresh(run), fresh(run));
    bare.push(took.bare);
    reading.push(took.reading);
    metrics.push(took.metrics);
  }
  for (let run = 0; run < RUNS; run += 1) {
    const kept = copyOfCells(fresh(run));
    const again = timed(fresh(run), (cells) => sameCells(kept, cells));
    if (!again.value) throw new Error('the same content was not recognised');
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

  function once(forBare: Cells, forReading: Cells): { bare: number; reading: number; metrics: number } {
    const pass = timed(forBare, barePass);
    // One after the other, as a recalculation does them: nobody collects garbage between a ledger and its figures.
    const whole = timed(forReading, (cells) => {
      const start = performance.now();
      const read = readLedger(cells, DEFAULT_OPTIONS);
      if (!read.ok) throw new Error(read.failure.text.en);
      const reading = performance.now() - start;
      const { ledger } = read.value;
      return { reading, metrics: allClientMetrics(ledger, ledger.lastEvent, 0, 0) };
    });
    const { reading, metrics } = whole.value;
    if (metrics.invoices.length === 0) throw new Error('no client was found');
    return { bare: pass.milliseconds, reading, metrics: whole.milliseconds - reading };
  }

  function fresh(run: number): Cells {
    return largeLedger(ROWS, CLIENTS, LAST_DAY, run + 100);
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
