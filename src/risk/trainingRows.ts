import { NO_DAY } from '../base/serialDay';
import type { Steps } from '../base/steps';
import type { CalendarClock } from './calendarClock';
import { dayWeights } from './calendarClock';
import { clientHistory, OVERDUE_MEMORY } from './clientHistory';
import { classSignal, emptySignals, readSignals } from './clientSignals';
import { clockShares } from './dailyHazard';
import { binAt } from './delayBins';
import type { DelayFacts } from './delayFacts';
import { INVOICE_FEATURES } from './features';
import { invoiceFeatures, type InvoiceQuestion } from './invoiceFeatures';
import type { PayerClasses } from './payerClasses';
import { logit } from './logit';
import { termsGroup, type PooledHistory } from './pooledHistory';

/** What the regression learns from: past questions, each with the bins that its invoice went through. */
export interface TrainingRows {
  readonly questions: number;
  /** By question: features that are the same in all bins, and the recent pace of the client. */
  readonly invoice: Float32Array;
  readonly recentPace: Float32Array;
  readonly day: Int32Array;
  readonly due: Int32Array;
  readonly rows: number;
  /** By row. */
  readonly question: Int32Array;
  readonly bin: Uint8Array;
  readonly paid: Uint8Array;
  readonly offset: Float32Array;
  readonly steadyClass: Float32Array;
  readonly recentClass: Float32Array;
  readonly recentPaid: Float32Array;
  readonly recentTried: Float32Array;
  readonly pooled: Float32Array;
  readonly termsHazard: Float32Array;
}

/** The first fifth of the time only builds up histories. */
const BURN_IN = 0.2;
const MOST_QUESTIONS = 12000;
/** Up to this many invoices, each is also asked about on one later day. */
const LANDMARKS_UP_TO = 10000;
const LANDMARK_AFTER_DUE = 60;

/** A number in [0, 1) from the dates and the amount of a fact: chance without a clock, independent of the outcome. */
function lot(issued: number, due: number, logAmount: number): number {
  let hash = Math.imul(issued, 0x9e3779b1) ^ Math.imul(due, 0x85ebca6b) ^ Math.imul(Math.round(logAmount * 1e5), 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}

/**
 * Asks about past invoices what would have been asked then, with the facts known then, and notes what happened.
 * Every invoice after the burn-in is asked about on its issue day (12,000 of them, evenly spaced, where there are
 * more); in ledgers of up to 10,000 invoices also on one day drawn without looking at the outcome, if still open then.
 * A bin that ends after asOf is left out, also when the invoice was paid inside it: only so do early payers and late
 * payers count alike.
 */
export function* trainingRows(
  facts: DelayFacts, edges: Int32Array, hazard: Float64Array, clock: CalendarClock, pooled: PooledHistory, classes: PayerClasses,
): Steps<TrainingRows> {
  const bins = edges.length;
  const burnIn = facts.firstDay + BURN_IN * (facts.asOf + 1 - facts.firstDay);
  let eligible = 0;
  for (let i = 0; i < facts.count; i += 1) if (facts.issued[i]! >= burnIn) eligible += 1;
  const stride = Math.max(1, eligible / MOST_QUESTIONS);
  const landmarks = facts.count <= LANDMARKS_UP_TO;
  const most = Math.ceil(eligible / stride) * (landmarks ? 2 : 1) + 1;
  const rows = {
    questions: 0, invoice: new Float32Array(most * INVOICE_FEATURES), recentPace: new Float32Array(most),
    day: new Int32Array(most), due: new Int32Array(most),
    rows: 0, question: new Int32Array(most * bins), bin: new Uint8Array(most * bins), paid: new Uint8Array(most * bins),
    offset: new Float32Array(most * bins), steadyClass: new Float32Array(most * bins), recentClass: new Float32Array(most * bins),
    recentPaid: new Float32Array(most * bins), recentTried: new Float32Array(most * bins), pooled: new Float32Array(most * bins),
    termsHazard: new Float32Array(most * bins),
  };
  const history = clientHistory(facts, edges);
  const weights = dayWeights(clock, facts.firstDay - 200, facts.asOf + 400);
  const signals = emptySignals(bins, classes.count);
  const scratch = new Float64Array(classes.count);
  const steady = new Float64Array(bins);
  const recent = new Float64Array(bins);
  const shares = new Float64Array(bins);
  const termsNow = new Float64Array(bins);
  const poolNow = new Float64Array(bins);
  const invoice = new Float64Array(INVOICE_FEATURES);
  const question: InvoiceQuestion = { day: 0, terms: 0, logAmount: 0, disputed: 0, counted: false, countedOverdue: false, due: 0, outlived: 0 };

  function ask(i: number, day: number): void {
    const due = facts.due[i]!;
    const issued = facts.issued[i]!;
    const paidOn = facts.paid[i]!;
    const elapsed = day - 1 - due;
    const first = binAt(edges, elapsed + 1);
    if (first === bins || due + edges[first]! > facts.asOf) return;
    history.advance(day);
    pooled.hazardOn(day, poolNow);
    pooled.hazardOfTerms(day, termsGroup(due - issued), termsNow);
    question.day = day;
    question.terms = due - issued;
    question.logAmount = facts.logAmount[i]!;
    question.disputed = facts.disputed[i]!;
    question.counted = issued < day;
    question.countedOverdue = question.counted && elapsed >= 1 && elapsed < OVERDUE_MEMORY;
    question.due = due;
    question.outlived = first;
    readSignals(history.state, classes, poolNow, signals);
    invoiceFeatures(history.state, signals, question, invoice);
    classSignal(classes, poolNow, signals.steadyShare, first, scratch, steady);
    classSignal(classes, poolNow, signals.recentShare, first, scratch, recent);
    clockShares(hazard, edges, elapsed, (x) => weights[due + x - facts.firstDay + 200] ?? 1, shares);
    rows.invoice.set(invoice, rows.questions * INVOICE_FEATURES);
    rows.recentPace[rows.questions] = signals.recentPace;
    rows.day[rows.questions] = day;
    rows.due[rows.questions] = due;
    for (let bin = first; bin < bins; bin += 1) {
      const end = due + edges[bin]!;
      if (end > facts.asOf) break;
      const at = rows.rows;
      rows.question[at] = rows.questions;
      rows.bin[at] = bin;
      rows.paid[at] = paidOn !== NO_DAY && paidOn <= end ? 1 : 0;
      rows.offset[at] = Math.log(shares[bin]!);
      rows.steadyClass[at] = steady[bin]!;
      rows.recentClass[at] = recent[bin]!;
      rows.recentPaid[at] = signals.recentPaid[bin]!;
      rows.recentTried[at] = signals.recentTried[bin]!;
      rows.pooled[at] = poolNow[bin]!;
      rows.termsHazard[at] = logit(termsNow[bin]!) - logit(poolNow[bin]!);
      rows.rows += 1;
      if (rows.paid[at] === 1) break;
    }
    rows.questions += 1;
  }

  yield 0;
  let passed = 0;
  let taken = 0;
  let done = 0;
  for (let block = 0; block < facts.blocks; block += 1) {
    const asked: { fact: number; day: number }[] = [];
    for (let i = facts.blockStart[block]!; i < facts.blockStart[block + 1]!; i += 1) {
      if (facts.issued[i]! < burnIn) continue;
      passed += 1;
      if (passed < (taken + 1) * stride) continue;
      taken += 1;
      asked.push({ fact: i, day: facts.issued[i]! });
      if (!landmarks) continue;
      const length = facts.due[i]! + LANDMARK_AFTER_DUE - facts.issued[i]!;
      const day = facts.issued[i]! + 1 + Math.floor(lot(facts.issued[i]!, facts.due[i]!, facts.logAmount[i]!) * length);
      const open = facts.paid[i] === NO_DAY || facts.paid[i]! >= day;
      if (length > 0 && day <= facts.asOf && open) asked.push({ fact: i, day });
    }
    if (asked.length > 0) {
      if (landmarks) asked.sort((a, b) => a.day - b.day || a.fact - b.fact);
      history.open(block);
      for (const { fact, day } of asked) {
        ask(fact, day);
        done += 1;
        if (done % 400 === 0) yield passed / Math.max(1, eligible);
      }
    }
  }
  return rows;
}
