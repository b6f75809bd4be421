import { inSlices } from '../base/inSlices';
import { scaled } from '../base/scaled';
import type { Steps } from '../base/steps';
import { binFrom } from './delayBins';
import { phaseOf } from './phases';
import { FEATURES, FEATURE_COUNT, FIRST_INVOICE_FEATURE } from './features';
import { fitHazardRegression, TEMPER, type RegressionFit } from './hazardRegression';
import { OF_QUESTION, OF_ROW, type PhaseFeatures } from './phaseFeatures';
import { priorHazard, priorUnpaid } from './priorCurve';
import { rowBin, type PhaseRows } from './trainingRows';

/** The regression of one phase: before the due date, in the month after, later. */
export interface PhaseFit {
  readonly weight: Float64Array;
  /** A feature enters as (value − mean) ÷ spread, held within ±4. */
  readonly mean: Float64Array;
  readonly spread: Float64Array;
}

/** No standardised feature counts for more than this. */
const FARTHEST = 4;
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

export function standardised(value: number, mean: number, spread: number): number {
  const steps = (value - mean) / spread;
  return steps > FARTHEST ? FARTHEST : steps < -FARTHEST ? -FARTHEST : steps;
}

/**
 * Fits the phases one after the other. Gives the intercept of every bin, the weights of every phase, and the log-odds
 * that the fit gives its own rows; these take the place of the offsets, which are used up.
 * A feature of the client's payments is not centred: 0 means "as the pool".
 */
export function* fitPhases(
  phases: readonly PhaseRows[], features: readonly PhaseFeatures[], edges: Int32Array, used: readonly boolean[],
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
  phase: number, of: PhaseRows, features: PhaseFeatures, edges: Int32Array, used: readonly boolean[],
): Steps<{ fit: RegressionFit; parameters: PhaseFit }> {
  const bins = Array.from(edges, (_, bin) => bin).filter((bin) => phaseOf(edges[bin]!) === phase);
  const { mean, spread } = yield* scaled(momentsOf(features), 0, 0.1);
  // What may not speak is 0: any value is, against an infinite spread.
  const scale = spread.map((value, j) => (used[j] === false ? Infinity : value));
  const ofQuestion = new Float64Array(FEATURE_COUNT);
  let asked = -1;
  const read = (row: number, into: Float64Array): void => {
    const question = features.questionOf(row);
    if (question !== asked) {
      features.readQuestion(question, ofQuestion);
      for (const j of OF_QUESTION) ofQuestion[j] = standardised(ofQuestion[j]!, mean[j]!, scale[j]!);
      asked = question;
    }
    into.set(ofQuestion);
    features.readRow(row, into);
    for (const j of OF_ROW) into[j] = standardised(into[j]!, mean[j]!, scale[j]!);
  };
  const fit = yield* scaled(fitHazardRegression({
    rows: of.count, features: FEATURE_COUNT, read, used, bins: bins.length, binAndPaid: of.binAndPaid, offset: of.offset,
    priorTrials: Float64Array.from(bins, (bin) => PRIOR_INVOICES * TEMPER * priorUnpaid(binFrom(edges, bin))),
    priorShare: Float64Array.from(bins, (bin) => priorHazard(binFrom(edges, bin), edges[bin]!)),
    believed: Float64Array.from(FEATURES, (feature, j) => (BELIEFS[feature]?.weight ?? 0) * spread[j]!),
    leastPenalty: Float64Array.from(FEATURES, (feature) => LEAST_PENALTIES[feature] ?? LEAST_PENALTY),
    firmness: Float64Array.from(FEATURES, (feature, j) => (BELIEFS[feature]?.precision ?? 0) / spread[j]! ** 2),
  }), 0.1, 0.95);
  const x = new Float64Array(FEATURE_COUNT);
  yield* scaled(inSlices(of.count, ROWS_AT_ONCE, (from, to) => {
    for (let row = from; row < to; row += 1) {
      read(row, x);
      let sum = fit.intercept[rowBin(of, row)]! + of.offset[row]!;
      for (let j = 0; j < FEATURE_COUNT; j += 1) sum += fit.weight[j]! * x[j]!;
      of.offset[row] = sum;
    }
  }), 0.95, 1);
  return { fit, parameters: { weight: fit.weight, mean, spread } };
}

/** Mean and spread of each feature over the rows of a phase. */
function* momentsOf(features: PhaseFeatures): Steps<{ mean: Float64Array; spread: Float64Array }> {
  const { count } = features;
  const sum = new Float64Array(FEATURE_COUNT);
  const squares = new Float64Array(FEATURE_COUNT);
  const values = new Float64Array(FEATURE_COUNT);
  yield* inSlices(count, ROWS_AT_ONCE, (from, to) => {
    for (let row = from; row < to; row += 1) {
      features.readQuestion(features.questionOf(row), values);
      features.readRow(row, values);
      for (let j = 0; j < FEATURE_COUNT; j += 1) {
        sum[j]! += values[j]!;
        squares[j]! += values[j]! * values[j]!;
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
