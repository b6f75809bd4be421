import { notAvailable, success, type Outcome } from '../base/outcome';
import { NO_DAY, type SerialDay } from '../base/serialDay';
import type { Ledger } from '../ledger/ledger';
import { dispersedVariance, learnDispersion, type Dispersion } from './dispersion';
import { openInvoiceCurve, type CashModel } from './openInvoiceCurve';
import { openReceivables, type OpenReceivables } from './openReceivables';
import { pastWeeks } from './pastWeeks';
import { promiseKept } from './promiseKept';
import { recurringCash } from './recurringCash';
import { weekDistribution } from './weekDistribution';
import { weekMoments } from './weekMoments';

/** Cash expected in one week; money in minor units. */
export interface CashWeek {
  readonly from: SerialDay;
  /** Included. */
  readonly to: SerialDay;
  readonly expected: number;
  /** In one week out of ten less than this comes in. */
  readonly p10: number;
  /** In one week out of ten more than this comes in. */
  readonly p90: number;
  /** The part of `expected` that rests on promises to pay. */
  readonly promised: number;
  /** Beside `expected`: invoices not written yet, if business goes on as in the last year. */
  readonly recurring: number;
}

export interface CashForecast {
  readonly weeks: readonly CashWeek[];
  /** Open at asOf and forecast, minor units. */
  readonly open: number;
  /** Expected after the last week, or never. */
  readonly later: number;
  /** Disputed, set apart. */
  readonly disputed: number;
  readonly promiseKept: number;
  readonly dispersion: Dispersion;
}

/**
 * The cash that the invoices open at asOf bring, week by week, with a band that holds four weeks out of five.
 * A week is seven days; the first begins the day after asOf. Expected = Σ open part × P(paid in the week), from each
 * invoice's own curve. A promise to pay by a later day is believed as far as past promises were kept; else the
 * invoice follows its curve after the promised day. P10 and P90 come from the distribution of the sum, widened by how
 * the ledger's own past weeks scattered (see docs/methods/forecast.md). Disputed invoices are set apart.
 *
 * @param model the delay model at asOf: the forecast is of its day and its currency
 * @param weeks 1 to 104
 * @throws {RangeError} if the number of weeks is not whole and 1 to 104
 */
export function cashForecast(ledger: Ledger, model: CashModel, weeks: number): Outcome<CashForecast> {
  if (!Number.isInteger(weeks) || weeks < 1 || weeks > 104) throw new RangeError(`weeks is ${weeks}, expected 1 to 104`);
  const { asOf, currency } = model;
  const open = openReceivables(ledger, asOf, currency);
  if (open.count === 0) {
    return notAvailable('nothing-open', { fr: 'aucune facture ouverte à cette date', en: 'no invoice is open on this day' });
  }
  const kept = promiseKept(ledger, asOf);
  const { probability, promised } = paymentWeeks(ledger, model, open, weeks, kept);
  const dispersion = learnDispersion(pastWeeks(ledger, asOf, currency));
  const recurring = recurringCash(ledger, asOf, weeks, currency);
  const total = open.amount.reduce((sum, amount) => sum + amount, 0);
  let later = total;
  const rows: CashWeek[] = [];
  for (let week = 0; week < weeks; week += 1) {
    const shares = probability.subarray(week * open.count, (week + 1) * open.count);
    const moments = weekMoments(open.amount, open.client, shares);
    const cash = weekDistribution(open.amount, shares, dispersedVariance(moments, dispersion) - moments.independent);
    later -= moments.expected;
    rows.push({
      from: asOf + 7 * week + 1,
      to: asOf + 7 * week + 7,
      expected: Math.round(moments.expected),
      p10: Math.round(cash.quantile(0.1)),
      p90: Math.round(cash.quantile(0.9)),
      promised: Math.round(promised[week]!),
      recurring: Math.round(recurring[week]!),
    });
  }
  return success({ weeks: rows, open: total, later: Math.max(0, Math.round(later)), disputed: open.disputed, promiseKept: kept, dispersion });
}

/** P(paid in week w) by week and invoice, and the cash that rests on promises by week. */
function paymentWeeks(
  ledger: Ledger, model: CashModel, open: OpenReceivables, weeks: number, kept: number,
): { readonly probability: Float64Array; readonly promised: Float64Array } {
  const { asOf } = model;
  const probability = new Float64Array(weeks * open.count);
  const promised = new Float64Array(weeks);
  for (let k = 0; k < open.count; k += 1) {
    const unpaidAfter = openInvoiceCurve(ledger, model, open.invoice[k]!);
    const elapsed = asOf - open.due[k]!;
    const promise = ledger.invoices.promised[open.invoice[k]!]!;
    const running = promise !== NO_DAY && promise > asOf;
    const promiseWeek = running ? Math.floor((promise - asOf - 1) / 7) : -1;
    // Who breaks a promise pays after the promised day: the curve is taken from there on.
    const brokenFrom = running ? Math.max(1e-9, unpaidAfter(promise - open.due[k]!)) : 1;
    let before = 1;
    for (let week = 0; week < weeks; week += 1) {
      const after = Math.min(before, Math.min(1, unpaidAfter(elapsed + 7 * (week + 1)) / brokenFrom));
      const paid = (before - after) * (running ? 1 - kept : 1);
      probability[week * open.count + k] = paid;
      before = after;
    }
    if (running && promiseWeek < weeks) {
      probability[promiseWeek * open.count + k]! += kept;
      promised[promiseWeek]! += kept * open.amount[k]!;
    }
  }
  return { probability, promised };
}
