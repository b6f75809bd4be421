import { NO_DAY } from '../src/base/serialDay';
import type { Ledger } from '../src/ledger/ledger';
import { cashForecast } from '../src/forecast/cashForecast';
import { openReceivables } from '../src/forecast/openReceivables';
import { ledgerOf, modelOf } from './terms';
import { medianOf, timed } from './timed';

const ROWS = 100_000;
const CLIENTS = 5_000;
const OPEN = 20_000;
const WEEKS = 26;
const RUNS = 7;

/** The cash of 20,000 open invoices over 26 weeks, band and past included, after the model. */
export function benchForecast(): readonly object[] {
  const ledger = withOpen(ledgerOf(ROWS, CLIENTS));
  const asOf = ledger.lastEvent;
  const times: number[] = [];
  for (let run = -1; run < RUNS; run += 1) {
    const model = modelOf(ledger, asOf);
    const forecast = timed(model, (fresh) => cashForecast(ledger, fresh, WEEKS));
    if (!forecast.value.ok) throw new Error(forecast.value.failure.text.en);
    if (run >= 0) times.push(forecast.milliseconds);
  }
  const milliseconds = Math.round(medianOf(times) * 10) / 10;
  const open = openReceivables(ledger, asOf, 0).count;
  return [{ bench: 'cash forecast', rows: ROWS, clients: CLIENTS, open, weeks: WEEKS, milliseconds, limit: 300, ok: milliseconds <= 300 }];
}

/** The same ledger with its 20,000 newest invoices unpaid. */
export function withOpen(ledger: Ledger): Ledger {
  const { invoices } = ledger;
  const newest = Array.from(invoices.issued.keys()).sort((a, b) => invoices.issued[b]! - invoices.issued[a]!).slice(0, OPEN);
  const reopened = new Set(newest);
  const receipts = { ...invoices.receipts, amount: invoices.receipts.amount.slice() };
  for (const i of reopened) receipts.amount.fill(0, invoices.receiptStart[i], invoices.receiptStart[i + 1]);
  return { ...ledger, invoices: { ...invoices, receipts, settled: invoices.settled.map((day, i) => (reopened.has(i) ? NO_DAY : day)) } };
}
