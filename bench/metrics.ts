import { DEFAULT_OPTIONS } from '../src/ledger/options';
import { readLedger } from '../src/ledger/readLedger';
import { accountOf, groupByClient } from '../src/metrics/account';
import { averageDaysLate } from '../src/metrics/averageDaysLate';
import { countBackDso } from '../src/metrics/countBackDso';
import { medianDaysLate } from '../src/metrics/medianDaysLate';
import { openBalance } from '../src/metrics/openBalance';
import { largeLedger } from '../src/sample/largeLedger';
import { medianOf, timed } from './timed';

const RUNS = 9;
const LAST_DAY = 45657;
const METRICS = { averageDaysLate, medianDaysLate, openBalance, countBackDso };

/** One metric asked for 500 clients one by one, on a ledger that is read already: what a column of formulas costs. */
export function benchMetrics(): readonly object[] {
  const outcome = readLedger(largeLedger(10_000, 500, LAST_DAY), DEFAULT_OPTIONS);
  if (!outcome.ok) throw new Error(outcome.failure.text.en);
  const { ledger } = outcome.value;
  const grouped = Array.from({ length: RUNS }, () => timed(ledger, groupByClient).milliseconds);
  const accounts = groupByClient(ledger);
  const lines = Object.entries(METRICS).map(([metric, compute]) => {
    const times = Array.from({ length: RUNS }, () => timed(accounts, (given) => {
      for (let client = 0; client < 500; client += 1) compute(accountOf(given, client, 0), LAST_DAY);
    }).milliseconds);
    return { bench: '500 single-client calls', metric, rows: 10_000, milliseconds: Number(medianOf(times).toFixed(2)) };
  });
  return [{ bench: 'grouping by client', rows: 10_000, milliseconds: Number(medianOf(grouped).toFixed(2)) }, ...lines];
}
