import { inSlices } from '../base/inSlices';
import { scaled } from '../base/scaled';
import { NO_DAY, type SerialDay } from '../base/serialDay';
import type { Steps } from '../base/steps';
import { clientMeanProbability, lateShares, LATEST, type LateShares } from './clientMean';
import type { DelayFacts } from './delayFacts';
import type { Judged } from './judgement';
import { laterQuestions } from './laterQuestions';
import type { ModelParameters } from './modelParameters';

/** The cases judged so far, by way of guessing. */
export interface MethodCases {
  readonly naive: Judged[];
  readonly clientMean: Judged[];
  readonly model: Judged[];
}

/** Sums of absolute errors of the expected date, in days. */
export interface DateErrors {
  naive: number;
  clientMean: number;
  model: number;
  count: number;
}

/** One stretch of a walk-forward test: learnt from `known`, asked about invoices issued from `origin` to before `until`. */
export interface Fold {
  readonly facts: DelayFacts;
  readonly known: DelayFacts;
  readonly parameters: ModelParameters;
  readonly origin: SerialDay;
  readonly until: SerialDay;
}

const MOST_QUESTIONS = 20000;
const QUESTIONS_AT_ONCE = 100;
const FACTS_AT_ONCE = 100000;
/** The ledger's mean delay weighs like this many invoices of the client. */
const MEAN_WEIGHT = 3;
/** Dates are judged on invoices old enough that late payers had the time to pay. */
const DATE_AFTER = 60;

/** Predicts the invoices of a fold in three ways and notes what happened; gives the number of invoices. */
export function* predictFold(fold: Fold, lateDays: readonly number[], cases: readonly MethodCases[], errors: DateErrors): Steps<number> {
  const { facts, known, parameters, origin, until } = fold;
  const ask = laterQuestions(parameters, facts);
  const shares: LateShares[] = [];
  for (const [at, days] of lateDays.entries()) shares.push(yield* scaled(lateShares(known, days, origin - 1), 0.1 * at, 0.1 * (at + 1)));
  let sum = 0;
  let count = 0;
  yield* scaled(inSlices(known.count, FACTS_AT_ONCE, (from, to) => {
    const part = meanDelay(known, from, to, origin);
    sum += part.sum;
    count += part.count;
  }), 0.3, 0.35);
  const usualDelay = sum / Math.max(1, count);
  const asked: number[] = [];
  yield* scaled(inSlices(facts.count, FACTS_AT_ONCE, (from, to) => {
    for (let i = from; i < to; i += 1) if (facts.issued[i]! >= origin && facts.issued[i]! < until) asked.push(i);
  }), 0.35, 0.4);
  const stride = Math.max(1, asked.length / MOST_QUESTIONS);
  let invoices = 0;
  let block = 0;
  for (let at = 0; at < asked.length; at += stride) {
    const i = asked[Math.floor(at)]!;
    while (facts.blockStart[block + 1]! <= i) block += 1;
    const day = facts.issued[i]!;
    const due = facts.due[i]!;
    const paid = facts.paid[i]!;
    const curve = ask({ block, day, issued: day, due, logAmount: facts.logAmount[i]!, disputed: false, inFacts: true });
    invoices += 1;
    if (invoices % QUESTIONS_AT_ONCE === 0) yield 0.4 + (0.6 * at) / asked.length;
    lateDays.forEach((days, k) => {
      if (due + days >= facts.asOf + 1) return;
      const happened = paid === NO_DAY || paid > due + days;
      const { late, onTime } = shares[k]!;
      cases[k]!.naive.push({ happened, probability: late / (late + onTime) });
      cases[k]!.clientMean.push({ happened, probability: clientMeanProbability(facts, block, i, days, shares[k]!) });
      cases[k]!.model.push({ happened, probability: curve.exceeds(days) });
    });
    if (paid === NO_DAY || due + DATE_AFTER > facts.asOf) continue;
    const own = meanDelay(facts, Math.max(facts.blockStart[block]!, i - LATEST), i, day);
    const late = paid - due;
    errors.naive += Math.abs(late - usualDelay);
    errors.clientMean += Math.abs(late - (own.sum + MEAN_WEIGHT * usualDelay) / (own.count + MEAN_WEIGHT));
    errors.model += Math.abs(late - curve.daysLateAt(0.5));
    errors.count += 1;
  }
  return invoices;
}

/** Days late of the invoices paid before `day`. */
function meanDelay(facts: DelayFacts, from: number, to: number, day: SerialDay): { sum: number; count: number } {
  let sum = 0;
  let count = 0;
  for (let i = from; i < to; i += 1) {
    const paid = facts.paid[i]!;
    if (paid === NO_DAY || paid >= day) continue;
    sum += paid - facts.due[i]!;
    count += 1;
  }
  return { sum, count };
}
