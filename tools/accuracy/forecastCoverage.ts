import { join } from 'node:path';
import { NO_DAY } from '../../src/base/serialDay';
import { drain } from '../../src/base/steps';
import { cashForecast } from '../../src/forecast/cashForecast';
import { DEFAULT_OPTIONS } from '../../src/ledger/options';
import type { Ledger } from '../../src/ledger/ledger';
import { readLedger } from '../../src/ledger/readLedger';
import { fitDelayModel } from '../../src/risk/fitDelayModel';
import { dayOf, dueOf, readRows, usualTerms } from './invoiceTable';

/** How often the band of the cash forecast held what then came in. */
export interface Coverage {
  readonly ledger: string;
  readonly cutoffs: number;
  readonly weeks: number;
  /** Share of weeks whose cash lay between P10 and P90. */
  readonly inside: number;
  readonly below: number;
  readonly above: number;
  /** Σ received ÷ Σ expected over all weeks. */
  readonly receivedToExpected: number;
}

const CUTOFFS = 14;
const WEEKS = 10;
/** A week in which less than this share of the open balance is expected is not a forecast of anything. */
const LEAST_EXPECTED = 0.005;

/**
 * Walks through a ledger of the accuracy folder: at each of fourteen cutoffs a model is fitted on what was known, the
 * cash of the invoices then open is forecast for ten weeks, and compared with what came in on them. Cutoffs are spread
 * evenly from 45 % of the ledger's time to 60 days before its end; weeks that end after the ledger does are left out.
 */
export function forecastCoverage(folder: string, name: string): Coverage {
  const ledger = ledgerOf(join(folder, name, 'ledger_full.csv'));
  const span = ledger.lastEvent - ledger.firstEvent;
  const first = ledger.firstEvent + Math.round(0.45 * span);
  const last = ledger.lastEvent - 60;
  let weeks = 0;
  let below = 0;
  let above = 0;
  let expected = 0;
  let received = 0;
  let cutoffs = 0;
  for (let k = 0; k < CUTOFFS; k += 1) {
    const asOf = Math.round(first + ((last - first) * k) / (CUTOFFS - 1));
    const model = drain(fitDelayModel(ledger, asOf));
    if (!model.ok) continue;
    const forecast = cashForecast(ledger, model.value, WEEKS);
    if (!forecast.ok) continue;
    cutoffs += 1;
    for (const week of forecast.value.weeks) {
      if (week.to > ledger.lastEvent || week.expected < LEAST_EXPECTED * forecast.value.open) continue;
      const cash = receivedOnOpen(ledger, asOf, week.from, week.to);
      weeks += 1;
      expected += week.expected;
      received += cash;
      if (cash < week.p10) below += 1;
      if (cash > week.p90) above += 1;
    }
  }
  return {
    ledger: name, cutoffs, weeks, receivedToExpected: received / Math.max(1, expected),
    inside: (weeks - below - above) / Math.max(1, weeks), below: below / Math.max(1, weeks), above: above / Math.max(1, weeks),
  };
}

/** All ledgers together, and the verdict: 75 to 85 % of at least 300 ledger-weeks. */
export function pooledCoverage(parts: readonly Coverage[]): { readonly weeks: number; readonly inside: number; readonly ok: boolean } {
  const weeks = parts.reduce((sum, part) => sum + part.weeks, 0);
  const inside = parts.reduce((sum, part) => sum + part.inside * part.weeks, 0) / weeks;
  return { weeks, inside, ok: weeks >= 300 && inside >= 0.75 && inside <= 0.85 };
}

/** The section of the accuracy page on the band of the cash forecast. */
export function coverageSection(all: readonly Coverage[]): string {
  const parts = all.filter((part) => part.weeks > 0);
  if (parts.length === 0) return '';
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  const rows = parts.map((part) =>
    `| ${part.ledger} | ${part.cutoffs} | ${part.weeks} | ${percent(part.inside)} | ${percent(part.below)} | ${percent(part.above)} | ${part.receivedToExpected.toFixed(3)} |`);
  const { weeks, inside, ok } = pooledCoverage(parts);
  return `### Cash forecast: how often P10–P90 holds

Invoices open at the cutoff only; ${CUTOFFS} cutoffs per ledger, ${WEEKS} weeks ahead, a model fitted anew at each cutoff. A week in which under
${percent(LEAST_EXPECTED)} of the open balance is expected is left out.

| ledger | cutoffs | weeks | inside | below P10 | above P90 | received ÷ expected |
|---|---|---|---|---|---|---|
${rows.join('\n')}

Together: ${percent(inside)} of ${weeks} weeks inside (aim: 75–85 % of at least 300): ${ok ? 'reached' : 'not reached'}.
`;
}

function ledgerOf(path: string): Ledger {
  const rows = readRows(path);
  const terms = usualTerms(rows);
  const cells: unknown[][] = [['Client', 'Invoice', 'Issued', 'Due', 'Amount', 'Paid on']];
  for (const row of rows) {
    const paid = dayOf(row['paid_date']);
    cells.push([row['client'], row['invoice_id'], dayOf(row['issue_date']), dueOf(row, terms), Number(row['amount']), paid === NO_DAY ? '' : paid]);
  }
  const reading = readLedger(cells, DEFAULT_OPTIONS);
  if (!reading.ok) throw new Error(reading.failure.text.en);
  return reading.value.ledger;
}

function receivedOnOpen(ledger: Ledger, asOf: number, from: number, to: number): number {
  const { issued, receiptStart, receipts, count } = ledger.invoices;
  let sum = 0;
  for (let i = 0; i < count; i += 1) {
    if (issued[i]! > asOf) continue;
    for (let k = receiptStart[i]!; k < receiptStart[i + 1]!; k += 1) {
      if (receipts.kind[k] === 0 && receipts.day[k]! >= from && receipts.day[k]! <= to) sum += receipts.amount[k]!;
    }
  }
  return sum;
}
