import { notAvailable, success, type Outcome } from '../base/outcome';
import type { SerialDay } from '../base/serialDay';
import type { Steps } from '../base/steps';
import type { Text } from '../base/text';
import type { Ledger } from '../ledger/ledger';
import { predictFold, type DateErrors, type MethodCases } from './backtestFold';
import { delayFactsInSteps, type DelayFacts } from './delayFacts';
import { HORIZON, LEAST_CASES, tooFewCases } from './defaultProbability';
import { calibrationBands, calibrationError, judge, type CalibrationBand, type Judgement } from './judgement';
import { learnParameters } from './learnParameters';
import { scaled } from '../base/scaled';
import { verdictOf, type Verdict } from './verdict';

export type Method = 'naive' | 'clientMean' | 'model';
export const METHODS: readonly Method[] = ['naive', 'clientMean', 'model'];

/** How the three ways of guessing did at one number of days late. */
export interface BacktestLine {
  readonly days: number;
  readonly naive: Judgement;
  readonly clientMean: Judgement;
  readonly model: Judgement;
  readonly calibration: readonly CalibrationBand[];
  /** Mean gap between what the model said and what happened. */
  readonly calibrationError: number;
}

/** What would have been predicted in the ledger's own past, and how it turned out. */
export interface Backtest {
  /** Invoices that were predicted. */
  readonly invoices: number;
  /** The days on which the model was learnt anew. */
  readonly learntOn: readonly SerialDay[];
  /** More than 0 and more than 30 days late. */
  readonly lines: readonly BacktestLine[];
  /** Mean error of the expected payment date, in days, over paid invoices; null where none was paid. */
  readonly dateError: Readonly<Record<Method, number>> | null;
  /** Unpaid 180 days after due; the reason if there are too few such cases. */
  readonly defaults: Outcome<BacktestLine>;
  readonly verdict: Verdict;
  /** Whether the model earns its keep here, in a sentence. */
  readonly sentence: Text;
}

/** The model is learnt at these shares of the ledger's time and judged on what follows. */
const ORIGINS = [0.55, 0.7, 0.85] as const;
const LATE_DAYS = [0, 30, HORIZON] as const;
const LEAST_INVOICES = 30;

/**
 * Walk-forward test on the user's own ledger. At three days of the past the model is learnt from what was known then;
 * every invoice issued before the next of these days (20,000 of them, evenly spaced, where there are more) is predicted
 * on its issue day with its client's facts up to then, and judged by what is known at asOf. Beside it, two simpler
 * guesses: one figure for everybody, and each client's own late share (leaning on the ledger's).
 * An invoice is judged at `days` only if it was due more than `days` days before asOf, so that early payers do not count double.
 */
export function* backtest(ledger: Ledger, asOf: SerialDay, currency: number): Steps<Outcome<Backtest>> {
  const facts = yield* scaled(delayFactsInSteps(ledger, asOf, currency), 0, 0.05);
  const cases = LATE_DAYS.map((): MethodCases => ({ naive: [], clientMean: [], model: [] }));
  const errors: DateErrors = { naive: 0, clientMean: 0, model: 0, count: 0 };
  const learntOn: SerialDay[] = [];
  let invoices = 0;
  let classes = 1;
  for (let fold = 0; fold < ORIGINS.length && facts.count > 0; fold += 1) {
    const origin = dayAt(facts, ORIGINS[fold]!);
    const until = fold + 1 < ORIGINS.length ? dayAt(facts, ORIGINS[fold + 1]!) : asOf + 1;
    const reached = 0.05 + 0.3 * fold;
    const known = yield* scaled(delayFactsInSteps(ledger, origin - 1, currency), reached, reached + 0.02);
    if (known.count === 0 || until <= origin) continue;
    const parameters = yield* scaled(learnParameters(known, false), reached + 0.02, reached + 0.24);
    learntOn.push(origin);
    classes = parameters.classes.found;
    invoices += yield* scaled(predictFold({ facts, known, parameters, origin, until }, LATE_DAYS, cases, errors), reached + 0.24, reached + 0.3);
  }
  if (cases[0]!.model.length < LEAST_INVOICES) return tooShort(cases[0]!.model.length);
  const lines: BacktestLine[] = [];
  for (const [i, days] of LATE_DAYS.slice(0, 2).entries()) {
    if (cases[i]!.model.length > 0) lines.push(yield* scaled(lineOf(days, cases[i]!), 0.95 + 0.02 * i, 0.97 + 0.02 * i));
  }
  const defaults = yield* scaled(defaultsLine(cases[2]!), 0.99, 1);
  const { verdict, sentence } = verdictOf(lines[0]!, classes);
  return success({
    invoices, learntOn, lines, verdict, sentence, defaults,
    dateError: errors.count === 0 ? null
      : { naive: errors.naive / errors.count, clientMean: errors.clientMean / errors.count, model: errors.model / errors.count },
  });
}

function dayAt(facts: DelayFacts, share: number): SerialDay {
  return facts.firstDay + Math.ceil(share * (facts.asOf + 1 - facts.firstDay));
}

function* lineOf(days: number, cases: MethodCases): Steps<BacktestLine> {
  const naive = judge(cases.naive);
  yield 0.25;
  const clientMean = judge(cases.clientMean);
  yield 0.5;
  const model = judge(cases.model);
  yield 0.75;
  const calibration = calibrationBands(cases.model);
  return { days, naive, clientMean, model, calibration, calibrationError: calibrationError(calibration) };
}

function* defaultsLine(cases: MethodCases): Steps<Outcome<BacktestLine>> {
  const late = cases.model.filter(({ happened }) => happened).length;
  return late < LEAST_CASES ? tooFewCases(late, HORIZON, cases.model.length) : success(yield* lineOf(HORIZON, cases));
}

function tooShort(found: number): Outcome<never> {
  return notAvailable('too-few-invoices', {
    fr: `Pas assez d’historique pour une vérification\u00a0: il faut ${LEAST_INVOICES} factures échues dans la seconde moitié du registre, il y en a ${found}.`,
    en: `Not enough history for a check: ${LEAST_INVOICES} invoices due in the second half of the ledger are needed, there are ${found}.`,
  });
}
