import { inSlices } from '../base/inSlices';
import { scaled } from '../base/scaled';
import type { Steps } from '../base/steps';
import { binFrom } from './delayBins';
import { phaseOf } from './phases';
import { FEATURES, FEATURE_COUNT, FIRST_INVOICE_FEATURE } from './features';
import { fitHazardRegression, type RegressionFit } from './hazardRegression';
import { OF_QUESTION, OF_ROW, type MeasuredFeatures, type PhaseFeatures } from './phaseFeatures';
import { priorHazard, priorUnpaid } from './priorCurve';
import { TEMPER } from './temper';
import { rowBin, type PhaseRows } from './trainingRows';

/** The regression of one phase: before the due date, in the month after, later. */
export interface PhaseFit {
  readonly weight: Float64Array;
  /** A feature enters as (value − mean) ÷ spread, held within ±4. */
  readonly mean: Float64Array;
  readonly spread: Float64Array;
}

const PRIOR_INVOICES = 3;
/**
 * What the weight of a feature is believed to be before any row is seen, per unit of the feature, and how firmly (the
 * precision of that belief); the other weights are believed to be 0, as firmly as the evidence says.
 * A client's own recent hazard, once shrunk, speaks for itself (weight 1). A client who has stopped paying goes on so.
 */
const BELIEFS: Readonly<Partial<Record<(typeof FEATURES)[number], { readonly weight: number; readonly precision: number }>>> = {
  recentHazard: { weight: 1, precision: 4 },
  ownDays: { weight: 1, precision: 1 },
  stoppedPaying: { weight: -0.7, precision: 1 },
};
/**
 * The least penalty of a weight that is learnt, where it is not 20, the weight of a hundred rows: in a small ledger evidence for
 * a weight comes and goes with one fact. What is already a hazard, and terms, may speak sooner.
 */
const LEAST_PENALTY = 20;
const LEAST_PENALTIES: Readonly<Partial<Record<(typeof FEATURES)[number], number>>> = {
  steadyClass: 5, recentClass: 5, termsHazard: 5, ownDaysBefore: 5, terms: 5, termsForClient: 5,
};
/** Where hardly anybody has overdue invoices, two of them must not look like an event beyond all measure. */
const LEAST_OVERDUE_SPREAD = 0.5;
/** It is 0 but for the few who stop: its own spread would be no measure of it. */
const isNatural = (feature: number): boolean => FEATURES[feature] === 'stoppedPaying';

const ROWS_AT_ONCE = 20000;

/**
 * Fits the phases one after the other. Gives the intercept of every bin, the weights of every phase, and the log-odds
 * that the fit gives its own rows; these take the place of the offsets, which are used up.
 * A feature of the client's payments is not centred: 0 means "as the pool".
 */
export function* fitPhases(
  phases: readonly PhaseRows[], features: readonly MeasuredFeatures[], edges: Int32Array, used: readonly boolean[],
): Steps<{ intercept: Float64Array; phases: readonly PhaseFit[]; logOdds: readonly Float32Array[] }> {
  const intercept = new Float64Array(edges.length);
  const fitted: PhaseFit[] = [];
  for (const [phase, of] of phases.entries()) {
    const { fit, parameters } = yield* scaled(fitPhase(phase, of, features[phase]!, edges, used), phase / phases.length, (phase + 1) / phases.length);
    intercept.set(fit.intercept, of.firstBin);
    fitted.push(parameters);
  }
  return { intercept, phases: fitted, logOdds: phases.map(({ offset }) => offset) };
}

function* fitPhase(
  phase: number, of: PhaseRows, known: MeasuredFeatures, edges: Int32Array, used: readonly boolean[],
): Steps<{ fit: RegressionFit; parameters: PhaseFit }> {
  const bins = Array.from(edges, (_, bin) => bin).filter((bin) => phaseOf(edges[bin]!) === phase);
  const { mean, spread } = yield* scaled(momentsOf(known.measured), 0, 0.1);
  // What may not speak is 0: any value is, against an infinite spread.
  const features = yield* scaled(known.standardised(mean, spread.map((value, j) => (used[j] === false ? Infinity : value))), 0.1, 0.15);
  const fit = yield* scaled(fitHazardRegression({
    count: of.count, ofRow: OF_ROW, ofQuestion: OF_QUESTION, features, bins: bins.length, binAndPaid: of.binAndPaid, offset: of.offset,
    priorTrials: Float64Array.from(bins, (bin) => PRIOR_INVOICES * TEMPER * priorUnpaid(binFrom(edges, bin))),
    priorShare: Float64Array.from(bins, (bin) => priorHazard(binFrom(edges, bin), edges[bin]!)),
    believed: Float64Array.from(FEATURES, (feature, j) => (BELIEFS[feature]?.weight ?? 0) * spread[j]!),
    leastPenalty: Float64Array.from(FEATURES, (feature) => LEAST_PENALTIES[feature] ?? LEAST_PENALTY),
    firmness: Float64Array.from(FEATURES, (feature, j) => (BELIEFS[feature]?.precision ?? 0) / spread[j]! ** 2),
  }), 0.15, 0.95);
  yield* scaled(addFitted(of, features, fit), 0.95, 1);
  return { fit, parameters: { weight: fit.weight, mean, spread } };
}

/** Adds to the offset of each row what the fit says beyond it. */
function* addFitted(of: PhaseRows, features: PhaseFeatures, { intercept, weight }: RegressionFit): Steps<void> {
  const row = new Float64Array(OF_ROW.length);
  const question = new Float64Array(OF_QUESTION.length);
  let asked = -1;
  let ofQuestion = 0;
  yield* inSlices(of.count, ROWS_AT_ONCE, (from, to) => {
    for (let at = from; at < to; at += 1) {
      if (features.questionOf(at) !== asked) {
        asked = features.questionOf(at);
        features.readQuestion(asked, question);
        ofQuestion = 0;
        for (let place = 0; place < question.length; place += 1) ofQuestion += weight[OF_QUESTION[place]!]! * question[place]!;
      }
      features.readRow(at, row);
      let sum = intercept[rowBin(of, at)]! + of.offset[at]! + ofQuestion;
      for (let place = 0; place < row.length; place += 1) sum += weight[OF_ROW[place]!]! * row[place]!;
      of.offset[at] = sum;
    }
  });
}

/** Mean and spread of each feature over the rows of a phase. */
function* momentsOf(features: PhaseFeatures): Steps<{ mean: Float64Array; spread: Float64Array }> {
  const { count } = features;
  const sum = new Float64Array(FEATURE_COUNT);
  const squares = new Float64Array(FEATURE_COUNT);
  const ofRow = new Float64Array(OF_ROW.length);
  const ofQuestion = new Float64Array(OF_QUESTION.length);
  yield* inSlices(count, ROWS_AT_ONCE, (from, to) => {
    for (let at = from; at < to;) {
      const question = features.questionOf(at);
      const first = at;
      for (; at < to && features.questionOf(at) === question; at += 1) {
        features.readRow(at, ofRow);
        for (let place = 0; place < ofRow.length; place += 1) {
          sum[OF_ROW[place]!]! += ofRow[place]!;
          squares[OF_ROW[place]!]! += ofRow[place]! * ofRow[place]!;
        }
      }
      features.readQuestion(question, ofQuestion);
      for (let place = 0; place < ofQuestion.length; place += 1) {
        const value = ofQuestion[place]!;
        sum[OF_QUESTION[place]!]! += (at - first) * value;
        squares[OF_QUESTION[place]!]! += (at - first) * value * value;
      }
    }
  });
  const mean = new Float64Array(FEATURE_COUNT);
  const spread = new Float64Array(FEATURE_COUNT);
  for (let j = 0; j < FEATURE_COUNT; j += 1) {
    const average = count === 0 ? 0 : sum[j]! / count;
    const variance = count === 0 ? 1 : Math.max(0, squares[j]! / count - average * average);
    const ofInvoice = j >= FIRST_INVOICE_FEATURE;
    mean[j] = ofInvoice && !isNatural(j) ? average : 0;
    spread[j] = isNatural(j) ? 1 : Math.max(FEATURES[j] === 'overdue' ? LEAST_OVERDUE_SPREAD : ofInvoice ? 0.02 : 0.05, Math.sqrt(variance));
  }
  return { mean, spread };
}
