import { NO_DAY, type SerialDay } from '../base/serialDay';
import { scaled } from '../base/scaled';
import type { Steps } from '../base/steps';
import type { CalendarClock } from './calendarClock';
import { dayWeights } from './calendarClock';
import type { ClientCalendar } from './clientCalendar';
import { clientHistory, OVERDUE_MEMORY } from './clientHistory';
import { classSignal, emptySignals, readSignals } from './clientSignals';
import { clockShares } from './dailyHazard';
import { binAt } from './delayBins';
import type { DelayFacts } from './delayFacts';
import { INVOICE_FEATURES } from './features';
import { invoiceFeatures, type InvoiceQuestion } from './invoiceFeatures';
import type { PayerClasses } from './payerClasses';
import { ownClock } from './ownClock';
import { phaseOf } from './phases';
import type { PooledHistory } from './pooledHistory';
import { answeredUpTo, trainingQuestions, type TrainingQuestions } from './trainingQuestions';

/** The bins of one phase that past invoices went through. */
export interface PhaseRows {
  readonly count: number;
  /** The first bin of the phase; bins of rows count from it. */
  readonly firstBin: number;
  readonly question: Uint16Array | Int32Array;
  /** Twice the bin, plus one if the invoice was paid in it: see `rowBin` and `rowPaid`. */
  readonly binAndPaid: Uint8Array;
  readonly offset: Float32Array;
  /** In steps of `FINE`, like the next three. */
  readonly ownDays: Int16Array;
  readonly ownDaysBefore: Int16Array;
  readonly steadyClass: Int16Array;
  readonly recentClass: Int16Array;
  readonly recentPaid: Float32Array;
  readonly recentTried: Float32Array;
}

/**
 * Features are noted in these steps, far finer than their spread: whole numbers take half the memory, and these columns
 * are the most that a fit holds. They reach ±32; what would lie beyond counts as that.
 */
export const FINE = 2 ** -10;
const MOST_STEPS = 2 ** 15 - 1;

function inSteps(value: number): number {
  return Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(value / FINE)));
}

/** What the regression learns from: past questions, each with the bins that its invoice went through. */
export interface TrainingRows {
  /** By question, in steps of `FINE`: features that are the same in all bins, and the recent pace of the client. */
  readonly invoice: Int16Array;
  readonly recentPace: Int16Array;
  readonly fact: Uint16Array | Int32Array;
  readonly day: Int32Array;
  readonly phases: readonly PhaseRows[];
}

export function rowBin({ binAndPaid }: { readonly binAndPaid: Uint8Array }, row: number): number {
  return binAndPaid[row]! >> 1;
}

/** 1 = paid in its bin, 0 = not. */
export function rowPaid({ binAndPaid }: { readonly binAndPaid: Uint8Array }, row: number): number {
  return binAndPaid[row]! & 1;
}

/** Invoices replayed or asked about in one step. */
const WORK_AT_ONCE = 4000;
const WORK_OF_QUESTION = 20;
/** The clocks reach from so many days before the first fact to so many after asOf. */
const BEFORE = 200;
const AFTER = 400;

/**
 * Asks about past invoices what would have been asked then, with the facts known then, and notes what happened.
 * A bin that ends after asOf is left out, also when the invoice was paid inside it: only so do early payers and late
 * payers count alike. Every column is as long as it needs to be: the questions are chosen and counted first.
 */
export function* trainingRows(
  facts: DelayFacts, edges: Int32Array, hazard: Float64Array, clock: CalendarClock, clientDays: ClientCalendar,
  pooled: PooledHistory, classes: PayerClasses,
): Steps<TrainingRows> {
  const questions = yield* scaled(trainingQuestions(facts, edges), 0, 0.1);
  const bins = edges.length;
  const rows = emptyRows(questions, edges);
  const history = clientHistory(facts, edges);
  const weights = dayWeights(clock, facts.firstDay - BEFORE, facts.asOf + AFTER);
  const own = ownClock(clientDays, facts.firstDay - BEFORE, facts.asOf + AFTER);
  const signals = emptySignals(bins, classes.count);
  const scratch = new Float64Array(classes.count);
  const steady = new Float64Array(bins);
  const recent = new Float64Array(bins);
  const shares = { share: new Float64Array(bins), own: new Float64Array(bins), ownBefore: new Float64Array(bins) };
  const poolNow = new Float64Array(bins);
  const invoice = new Float64Array(INVOICE_FEATURES);
  const next = rows.phases.map(() => 0);
  const question: InvoiceQuestion = { day: 0, terms: 0, logAmount: 0, disputed: 0, counted: false, countedOverdue: false, due: 0, outlived: 0 };

  function ask(at: number, i: number, day: SerialDay): void {
    const due = facts.due[i]!;
    const issued = facts.issued[i]!;
    const paidOn = facts.paid[i]!;
    const elapsed = day - 1 - due;
    const first = binAt(edges, elapsed + 1);
    const end = answeredUpTo(facts, edges, i, first);
    history.advance(day);
    pooled.hazardOn(day, poolNow);
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
    classSignal(classes, poolNow, signals.steadyShare, first, end, scratch, steady);
    classSignal(classes, poolNow, signals.recentShare, first, end, scratch, recent);
    const known = own.of(history.state);
    clockShares(hazard, edges, elapsed, end, (x) => weights[due + x - facts.firstDay + BEFORE] ?? 1, known ? (x) => own.weight(due + x) : null, shares);
    for (let j = 0; j < INVOICE_FEATURES; j += 1) rows.invoice[at * INVOICE_FEATURES + j] = inSteps(invoice[j]!);
    rows.recentPace[at] = inSteps(signals.recentPace);
    for (let bin = first; bin < end; bin += 1) {
      const phase = phaseOf(edges[bin]!);
      const of = rows.phases[phase]!;
      const row = next[phase]!++;
      of.question[row] = at;
      const paid = paidOn !== NO_DAY && paidOn <= due + edges[bin]!;
      of.binAndPaid[row] = 2 * (bin - of.firstBin) + (paid ? 1 : 0);
      of.offset[row] = Math.log(shares.share[bin]!);
      of.ownDays[row] = inSteps(shares.own[bin]!);
      of.ownDaysBefore[row] = inSteps(shares.ownBefore[bin]!);
      of.steadyClass[row] = inSteps(steady[bin]!);
      of.recentClass[row] = inSteps(recent[bin]!);
      of.recentPaid[row] = signals.recentPaid[bin]!;
      of.recentTried[row] = signals.recentTried[bin]!;
    }
  }

  let work = 0;
  for (let at = 0, block = -1; at < questions.fact.length; at += 1) {
    const fact = questions.fact[at]!;
    if (block < 0 || facts.blockStart[block + 1]! <= fact) {
      do block += 1; while (facts.blockStart[block + 1]! <= fact);
      history.open(block);
      work += facts.blockStart[block + 1]! - facts.blockStart[block]!;
    }
    ask(at, fact, questions.day[at]!);
    work += WORK_OF_QUESTION;
    if (work < WORK_AT_ONCE) continue;
    work = 0;
    yield 0.1 + (0.9 * (at + 1)) / questions.fact.length;
  }
  return rows;
}

function emptyRows({ fact, day, rows }: TrainingQuestions, edges: Int32Array): TrainingRows {
  const numbers = fact.length < 2 ** 16 ? Uint16Array : Int32Array;
  const phaseOfBin = Array.from(edges, phaseOf);
  return {
    fact, day, invoice: new Int16Array(fact.length * INVOICE_FEATURES), recentPace: new Int16Array(fact.length),
    phases: Array.from(rows, (count, phase): PhaseRows => ({
      count, firstBin: phaseOfBin.indexOf(phase), question: new numbers(count), binAndPaid: new Uint8Array(count),
      offset: new Float32Array(count), ownDays: new Int16Array(count), ownDaysBefore: new Int16Array(count),
      steadyClass: new Int16Array(count), recentClass: new Int16Array(count),
      recentPaid: new Float32Array(count), recentTried: new Float32Array(count),
    })),
  };
}
