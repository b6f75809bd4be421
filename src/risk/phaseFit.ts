import type { Steps } from '../base/steps';
import { binFrom } from './delayBins';
import { phaseOf, PHASES } from './phases';
import { FEATURES, FEATURE_COUNT, FIRST_INVOICE_FEATURE, INVOICE_FEATURES } from './features';
import { fitHazardRegression, TEMPER, type RegressionFit } from './hazardRegression';
import { recentHazard } from './clientSignals';
import { priorHazard, priorUnpaid } from './priorCurve';
import type { TrainingRows } from './trainingRows';

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
  recentHazard: { weight: 1, precision: 1 },
  stoppedPaying: { weight: -0.7, precision: 1 },
};
/** It is 0 but for the few who stop: its own spread would be no measure of it. */
const isNatural = (feature: number): boolean => FEATURES[feature] === 'stoppedPaying';

export function standardised(value: number, mean: number, spread: number): number {
  const steps = (value - mean) / spread;
  return steps > FARTHEST ? FARTHEST : steps < -FARTHEST ? -FARTHEST : steps;
}

/** The features of a training row, in the order of `FEATURES`. */
function rowFeatures(rows: TrainingRows, at: number, shrinkage: Float64Array, into: Float64Array): void {
  const question = rows.question[at]!;
  into[0] = rows.steadyClass[at]!;
  into[1] = rows.recentClass[at]!;
  into[2] = recentHazard(rows.recentPaid[at]!, rows.recentTried[at]!, rows.pooled[at]!, shrinkage[rows.bin[at]!]!);
  into[3] = rows.recentPace[question]!;
  into[4] = rows.termsHazard[at]!;
  for (let j = 0; j < INVOICE_FEATURES; j += 1) into[FIRST_INVOICE_FEATURE + j] = rows.invoice[question * INVOICE_FEATURES + j]!;
}

/**
 * Fits the phases one after the other. Gives the intercept of every bin and the weights of every phase.
 * A feature of the client's payments is not centred: 0 means "as the pool".
 */
export function* fitPhases(
  rows: TrainingRows, edges: Int32Array, shrinkage: Float64Array, features: readonly boolean[],
): Steps<{ intercept: Float64Array; phases: readonly PhaseFit[]; logOdds: Float32Array }> {
  const logOdds = new Float32Array(rows.rows);
  const intercept = new Float64Array(edges.length);
  const phases: PhaseFit[] = [];
  for (let phase = 0; phase < PHASES; phase += 1) {
    const bins = Array.from(edges, (_, bin) => bin).filter((bin) => phaseOf(edges[bin]!) === phase);
    const { design, at, mean, spread } = phaseDesign(rows, edges, shrinkage, phase, features);
    yield phase / PHASES;
    const firstBin = bins[0]!;
    const priorTrials = bins.map((bin) => PRIOR_INVOICES * TEMPER * priorUnpaid(binFrom(edges, bin)));
    const priorShare = bins.map((bin) => priorHazard(binFrom(edges, bin), edges[bin]!));
    const fit = yield* fitHazardRegression({
      rows: at.length, features: FEATURE_COUNT, design, used: features, bins: bins.length,
      bin: taken(rows.bin, at, new Uint8Array(at.length), firstBin), offset: taken(rows.offset, at, new Float32Array(at.length), 0),
      paid: taken(rows.paid, at, new Uint8Array(at.length), 0),
      priorTrials: Float64Array.from(priorTrials), priorShare: Float64Array.from(priorShare),
      believed: Float64Array.from(FEATURES, (feature, j) => (BELIEFS[feature]?.weight ?? 0) * spread[j]!),
      firmness: Float64Array.from(FEATURES, (feature, j) => (BELIEFS[feature]?.precision ?? 0) / spread[j]! ** 2),
    });
    intercept.set(fit.intercept, firstBin);
    fittedLogOdds(fit, design, at, rows, firstBin, logOdds);
    phases.push({ weight: fit.weight, mean, spread });
  }
  return { intercept, phases, logOdds };
}

/** The values of the rows in `at`, less `base`. */
function taken<T extends Uint8Array | Float32Array>(values: T, at: Int32Array, into: T, base: number): T {
  for (let i = 0; i < at.length; i += 1) into[i] = values[at[i]!]! - base;
  return into;
}

/** The log-odds that the fit gives its own rows. */
function fittedLogOdds(
  fit: RegressionFit, design: Float32Array, at: Int32Array, rows: TrainingRows, firstBin: number, logOdds: Float32Array,
): void {
  for (let i = 0; i < at.length; i += 1) {
    const row = at[i]!;
    let sum = fit.intercept[rows.bin[row]! - firstBin]! + rows.offset[row]!;
    for (let j = 0; j < FEATURE_COUNT; j += 1) sum += fit.weight[j]! * design[i * FEATURE_COUNT + j]!;
    logOdds[row] = sum;
  }
}

function phaseDesign(
  rows: TrainingRows, edges: Int32Array, shrinkage: Float64Array, phase: number, features: readonly boolean[],
): { design: Float32Array; at: Int32Array; mean: Float64Array; spread: Float64Array } {
  let count = 0;
  const at = new Int32Array(rows.rows);
  for (let row = 0; row < rows.rows; row += 1) if (phaseOf(edges[rows.bin[row]!]!) === phase) at[count++] = row;
  const sum = new Float64Array(FEATURE_COUNT);
  const squares = new Float64Array(FEATURE_COUNT);
  const values = new Float64Array(FEATURE_COUNT);
  const design = new Float32Array(count * FEATURE_COUNT);
  for (let i = 0; i < count; i += 1) {
    rowFeatures(rows, at[i]!, shrinkage, values);
    design.set(values, i * FEATURE_COUNT);
    for (let j = 0; j < FEATURE_COUNT; j += 1) {
      sum[j]! += values[j]!;
      squares[j]! += values[j]! * values[j]!;
    }
  }
  const mean = new Float64Array(FEATURE_COUNT);
  const spread = new Float64Array(FEATURE_COUNT);
  for (let j = 0; j < FEATURE_COUNT; j += 1) {
    const average = count === 0 ? 0 : sum[j]! / count;
    const variance = count === 0 ? 1 : Math.max(0, squares[j]! / count - average * average);
    const ofInvoice = j >= FIRST_INVOICE_FEATURE;
    mean[j] = ofInvoice && !isNatural(j) ? average : 0;
    spread[j] = isNatural(j) ? 1 : Math.max(ofInvoice ? 0.02 : 0.05, Math.sqrt(variance));
  }
  for (let i = 0; i < count; i += 1) {
    for (let j = 0; j < FEATURE_COUNT; j += 1) {
      const cell = i * FEATURE_COUNT + j;
      design[cell] = features[j] === false ? 0 : standardised(design[cell]!, mean[j]!, spread[j]!);
    }
  }
  return { design, at: at.subarray(0, count), mean, spread };
}
