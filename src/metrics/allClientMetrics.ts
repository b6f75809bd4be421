import { NO_DAY, type SerialDay } from '../base/serialDay';
import { sortedQuantile } from '../base/statistics';
import { InvoiceFlag, type Ledger } from '../ledger/ledger';
import { TREND, trendSide } from './delayTrend';
import { delayOf, NO_DELAY, restOf } from './invoiceState';
import { sortByClient } from './sortByClient';

/**
 * Every delay metric of every client, by client id. Each figure is the one of the function that bears its name; read it
 * only where its count is not 0 (for the trend: where both counts reach the least), for 0 stands where there is none.
 */
export interface AllClientMetrics {
  readonly asOf: SerialDay;
  readonly grace: number;
  /** Invoices issued by asOf. */
  readonly invoices: Int32Array;
  /** Invoices with a delay: paid, or open and overdue. The count of the next four. */
  readonly delayed: Int32Array;
  readonly averageDaysLate: Float64Array;
  readonly weightedAverageDaysLate: Float64Array;
  readonly medianDaysLate: Float64Array;
  /** The 90th percentile. */
  readonly ninetiethDaysLate: Float64Array;
  /** Invoices paid. The count of the next two. */
  readonly paid: Int32Array;
  readonly averageDaysToPay: Float64Array;
  readonly weightedAverageDaysToPay: Float64Array;
  /** Matured invoices. The count of the next. */
  readonly matured: Int32Array;
  readonly lateRate: Float64Array;
  readonly recent: Int32Array;
  readonly earlier: Int32Array;
  /** Sums of days late on the two sides of the trend. */
  readonly recentSum: Float64Array;
  readonly earlierSum: Float64Array;
  readonly delayTrend: Float64Array;
  /** Minor units. */
  readonly openBalance: Float64Array;
  readonly overdueBalance: Float64Array;
  readonly unappliedCredits: Float64Array;
}

/**
 * Counts and sums of a client stand in one row, which the processor fetches at once where twenty columns would each be
 * fetched; those that every invoice needs come first. The weight of paid invoices is all weight less that of the late open.
 */
const INVOICES = 0, PAID = 1, MATURED = 2, LATE = 3, LATE_SUM = 4, WEIGHT = 5, WEIGHTED_SUM = 6, PAY_SUM = 7, WEIGHTED_PAY_SUM = 8,
  RECENT = 9, RECENT_SUM = 10, EARLIER = 11, EARLIER_SUM = 12, OPEN_LATE = 13, OPEN_LATE_WEIGHT = 14, ROW = 16;
/** The balances, in rows of their own: most invoices do not touch them. */
const OPEN = 0, OVERDUE = 1, CREDITS = 2, BALANCES = 4;

/** What the pass over the ledger leaves. */
interface Tally {
  readonly sums: Float64Array;
  readonly balances: Float64Array;
  /** Days late by invoice; `NO_DELAY` where it has none. */
  readonly delays: Int32Array;
}

/**
 * All delay metrics of all clients in one pass over the ledger, for tables and lists. The rules are those of
 * `invoiceState`, which the single functions use too.
 *
 * @param currency an index into `ledger.currencies`; documents in other currencies are left out
 * @param grace days after the due date that are not yet called late
 * @throws {RangeError} if grace is negative or not a whole number
 * @example
 * allClientMetrics(ledger, day('2025-05-03'), 0, 0).medianDaysLate[0] // 10
 */
export function allClientMetrics(ledger: Ledger, asOf: SerialDay, currency: number, grace: number): AllClientMetrics {
  if (!Number.isInteger(grace) || grace < 0) throw new RangeError(`allClientMetrics: grace is ${grace}, expected a whole number of days`);
  const tally = tallyInvoices(ledger, asOf, currency, grace);
  addCredits(ledger, asOf, currency, tally.balances);
  return figuresOf(ledger, asOf, grace, tally);
}

function tallyInvoices(ledger: Ledger, asOf: SerialDay, currency: number, grace: number): Tally {
  const { count, client, issued, due, amount, settled, flags, currency: currencies } = ledger.invoices;
  const sums = new Float64Array(ledger.clients.length * ROW);
  const balances = new Float64Array(ledger.clients.length * BALANCES);
  const delays = new Int32Array(count);
  for (let invoice = 0; invoice < count; invoice += 1) {
    const issuedOn = issued[invoice]!;
    delays[invoice] = NO_DELAY;
    if (issuedOn > asOf || currencies[invoice] !== currency) continue;
    const owner = client[invoice]!;
    const s = owner * ROW;
    const dueOn = due[invoice]!;
    const settledOn = settled[invoice]!;
    const flag = flags[invoice]!;
    const weight = amount[invoice]!;
    const isPaid = settledOn !== NO_DAY && settledOn <= asOf;
    sums[s + INVOICES]! += 1;
    // Most invoices are paid at once and in full; the rest are asked one by one.
    const rest = isPaid && (flag & InvoiceFlag.paidAtOnce) !== 0 ? 0 : restOf(ledger, invoice, asOf);
    if (rest > 0) {
      balances[owner * BALANCES + OPEN]! += rest;
      if (dueOn < asOf) balances[owner * BALANCES + OVERDUE]! += rest;
    } else if (rest < 0) balances[owner * BALANCES + CREDITS]! -= rest;
    const late = delayOf(dueOn, settledOn, flag, rest > 0, asOf);
    if (late === NO_DELAY) continue;
    delays[invoice] = late;
    sums[s + LATE_SUM]! += late;
    sums[s + WEIGHT]! += weight;
    sums[s + WEIGHTED_SUM]! += weight * late;
    if (isPaid) {
      const toPay = settledOn - issuedOn;
      sums[s + PAID]! += 1;
      sums[s + PAY_SUM]! += toPay;
      sums[s + WEIGHTED_PAY_SUM]! += weight * toPay;
    } else {
      sums[s + OPEN_LATE]! += 1;
      sums[s + OPEN_LATE_WEIGHT]! += weight;
    }
    if (dueOn + grace < asOf) {
      sums[s + MATURED]! += 1;
      if (late > grace) sums[s + LATE]! += 1;
    }
    const side = trendSide(dueOn, asOf);
    if (side === 1) {
      sums[s + RECENT]! += 1;
      sums[s + RECENT_SUM]! += late;
    } else if (side === 0) {
      sums[s + EARLIER]! += 1;
      sums[s + EARLIER_SUM]! += late;
    }
  }
  return { sums, balances, delays };
}

function addCredits(ledger: Ledger, asOf: SerialDay, currency: number, balances: Float64Array): void {
  const { count, client, day, amount, invoice, currency: currencies } = ledger.credits;
  for (let credit = 0; credit < count; credit += 1) {
    if (invoice[credit]! < 0 && day[credit]! <= asOf && currencies[credit] === currency) balances[client[credit]! * BALANCES + CREDITS]! += amount[credit]!;
  }
}

function figuresOf(ledger: Ledger, asOf: SerialDay, grace: number, tally: Tally): AllClientMetrics {
  const clients = ledger.clients.length;
  const { sums, balances } = tally;
  const wholes = (): Int32Array => new Int32Array(clients);
  const figures = (): Float64Array => new Float64Array(clients);
  const all = {
    asOf, grace,
    invoices: wholes(), delayed: wholes(), paid: wholes(), matured: wholes(), recent: wholes(), earlier: wholes(),
    averageDaysLate: figures(), weightedAverageDaysLate: figures(), medianDaysLate: figures(), ninetiethDaysLate: figures(),
    averageDaysToPay: figures(), weightedAverageDaysToPay: figures(), lateRate: figures(), recentSum: figures(), earlierSum: figures(), delayTrend: figures(),
    openBalance: figures(), overdueBalance: figures(), unappliedCredits: figures(),
  };
  for (let client = 0; client < clients; client += 1) {
    const s = client * ROW;
    const b = client * BALANCES;
    const paid = (all.paid[client] = sums[s + PAID]!);
    const delayed = (all.delayed[client] = paid + sums[s + OPEN_LATE]!);
    const matured = (all.matured[client] = sums[s + MATURED]!);
    const recent = (all.recent[client] = sums[s + RECENT]!);
    const earlier = (all.earlier[client] = sums[s + EARLIER]!);
    all.invoices[client] = sums[s + INVOICES]!;
    all.openBalance[client] = balances[b + OPEN]!;
    all.overdueBalance[client] = balances[b + OVERDUE]!;
    all.unappliedCredits[client] = balances[b + CREDITS]!;
    const recentSum = (all.recentSum[client] = sums[s + RECENT_SUM]!);
    const earlierSum = (all.earlierSum[client] = sums[s + EARLIER_SUM]!);
    if (delayed > 0) {
      all.averageDaysLate[client] = sums[s + LATE_SUM]! / delayed;
      all.weightedAverageDaysLate[client] = sums[s + WEIGHTED_SUM]! / sums[s + WEIGHT]!;
    }
    if (paid > 0) {
      all.averageDaysToPay[client] = sums[s + PAY_SUM]! / paid;
      all.weightedAverageDaysToPay[client] = sums[s + WEIGHTED_PAY_SUM]! / (sums[s + WEIGHT]! - sums[s + OPEN_LATE_WEIGHT]!);
    }
    if (matured > 0) all.lateRate[client] = sums[s + LATE]! / matured;
    if (recent >= TREND.least && earlier >= TREND.least) all.delayTrend[client] = recentSum / recent - earlierSum / earlier;
  }
  const { values, start } = sortByClient(tally.delays, ledger.invoices.client, all.delayed);
  for (let client = 0; client < clients; client += 1) {
    const from = start[client]!;
    const end = start[client + 1]!;
    if (end === from) continue;
    all.medianDaysLate[client] = sortedQuantile(values, from, end, 0.5);
    all.ninetiethDaysLate[client] = sortedQuantile(values, from, end, 0.9);
  }
  return all;
}
