import type { Steps } from '../base/steps';
import { choleskyFactor, choleskySolve, inverseDiagonal } from './cholesky';
import { logistic } from './logit';
import { rowBin, rowPaid } from './trainingRows';

/** Rows of one phase: log-odds = intercept of the bin + offset + Σ weight × feature. */
export interface RegressionRows {
  readonly rows: number;
  readonly features: number;
  /** Writes the standardised features of a row. */
  readonly read: (row: number, into: Float64Array) => void;
  /** Features that may speak; the others have weight 0. */
  readonly used: readonly boolean[];
  /** Twice the bin within the phase (0 … bins − 1), plus one if paid in it. */
  readonly binAndPaid: Uint8Array;
  readonly offset: Float32Array;
  readonly bins: number;
  /** Pseudo-rows by bin: how many, and which share of them paid. */
  readonly priorTrials: Float64Array;
  readonly priorShare: Float64Array;
  /** What each weight is believed to be before any row is seen: the penalty pulls towards it. */
  readonly believed: Float64Array;
  /** The penalty of a weight whose penalty is not learnt; 0 = learnt from the evidence. */
  readonly firmness: Float64Array;
  /** No learnt penalty is less than this. */
  readonly leastPenalty: Float64Array;
}

export interface RegressionFit {
  readonly intercept: Float64Array;
  readonly weight: Float64Array;
  /** The penalty under which each weight was last fitted. */
  readonly penalty: Float64Array;
}

const ITERATIONS = 8;
/** From here on the fit is so near its end that the curvature of the rows hardly changes, and is kept. */
const CURVING_ITERATIONS = 5;
/** Rows of a client are correlated: a row is worth this much of an independent one. */
export const TEMPER = 0.2;
const FIRST_PENALTY = 5;
const SMALL_STEP = 1e-3;
const ROWS_PER_STEP = 10000;

/**
 * Fits the log-odds of payment by ridge-penalised maximum likelihood (Newton's method). How much each feature is
 * penalised is learnt from the evidence: a feature that does not earn its keep is driven to zero.
 *
 * @source penalties: D. MacKay, "Bayesian interpolation" (1992), the fixed-point rule for one penalty per weight
 */
export function* fitHazardRegression(rows: RegressionRows): Steps<RegressionFit> {
  const { bins, features } = rows;
  const size = bins + features;
  const value = startingPoint(rows);
  const penalty = Float64Array.from(rows.firmness, (fixed) => (fixed === 0 ? FIRST_PENALTY : fixed));
  const ofRows = new Float64Array(size * size);
  const curvature = new Float64Array(size * size);
  const slope = new Float64Array(size);
  for (let iteration = 0; iteration < ITERATIONS; iteration += 1) {
    const curving = iteration < CURVING_ITERATIONS;
    if (curving) ofRows.fill(0);
    slope.fill(0);
    for (let from = 0; from < rows.rows; from += ROWS_PER_STEP) {
      accumulate(rows, from, Math.min(rows.rows, from + ROWS_PER_STEP), value, slope, curving ? ofRows : null);
      yield (iteration + from / rows.rows) / ITERATIONS;
    }
    curvature.set(ofRows);
    for (let bin = 0; bin < bins; bin += 1) {
      const probability = logistic(value[bin]!);
      slope[bin]! += rows.priorTrials[bin]! * (rows.priorShare[bin]! - probability);
      curvature[bin * size + bin]! += rows.priorTrials[bin]! * probability * (1 - probability) + 1e-9;
    }
    for (let j = 0; j < features; j += 1) {
      slope[bins + j]! -= penalty[j]! * (value[bins + j]! - rows.believed[j]!);
      curvature[(bins + j) * size + bins + j]! += penalty[j]!;
    }
    choleskyFactor(curvature, size);
    choleskySolve(curvature, size, slope);
    let largest = 0;
    for (let at = 0; at < size; at += 1) {
      const step = Math.min(2, Math.max(-2, slope[at]!));
      value[at]! += step;
      largest = Math.max(largest, Math.abs(step));
    }
    if (iteration > 4 && largest < SMALL_STEP) break;
    if (iteration >= 2 && iteration < ITERATIONS - 1) learnPenalties(curvature, size, rows, value, penalty);
  }
  return { intercept: value.slice(0, bins), weight: value.slice(bins), penalty };
}

function startingPoint(rows: RegressionRows): Float64Array {
  const value = new Float64Array(rows.bins + rows.features);
  value.set(rows.believed, rows.bins);
  const paid = new Float64Array(rows.bins);
  const tried = new Float64Array(rows.bins);
  for (let at = 0; at < rows.rows; at += 1) {
    tried[rowBin(rows, at)]! += TEMPER;
    paid[rowBin(rows, at)]! += TEMPER * rowPaid(rows, at);
  }
  for (let bin = 0; bin < rows.bins; bin += 1) {
    const share = (paid[bin]! + rows.priorTrials[bin]! * rows.priorShare[bin]! + 1e-3) / (tried[bin]! + rows.priorTrials[bin]! + 2e-3);
    value[bin] = Math.log(share / (1 - share));
  }
  return value;
}

/** Adds the slope and, if asked for, the curvature (lower half) of the tempered log-likelihood of some rows. */
function accumulate(
  rows: RegressionRows, from: number, to: number, value: Float64Array, slope: Float64Array, curvature: Float64Array | null,
): void {
  const { bins, features, offset } = rows;
  const size = bins + features;
  const used = Int32Array.from(rows.used.flatMap((is, j) => (is ? [j] : [])));
  const count = used.length;
  const all = new Float64Array(features);
  const x = new Float64Array(count);
  const weights = Float64Array.from(used, (j) => value[bins + j]!);
  const pulls = new Float64Array(count);
  const withBin = new Float64Array(count * bins);
  const together = new Float64Array((count * (count + 1)) / 2);
  for (let at = from; at < to; at += 1) {
    const bin = rowBin(rows, at);
    rows.read(at, all);
    let logOdds = value[bin]! + offset[at]!;
    for (let a = 0; a < count; a += 1) {
      const entry = all[used[a]!]!;
      x[a] = entry;
      logOdds += weights[a]! * entry;
    }
    const probability = logistic(logOdds);
    const pull = TEMPER * (rowPaid(rows, at) - probability);
    slope[bin]! += pull;
    for (let a = 0; a < count; a += 1) pulls[a]! += pull * x[a]!;
    if (curvature === null) continue;
    const weight = TEMPER * probability * (1 - probability);
    curvature[bin * size + bin]! += weight;
    for (let a = 0, cell = 0; a < count; a += 1) {
      const weighted = weight * x[a]!;
      if (weighted === 0) {
        cell += a + 1;
        continue;
      }
      withBin[a * bins + bin]! += weighted;
      for (let c = 0; c <= a; c += 1, cell += 1) together[cell]! += weighted * x[c]!;
    }
  }
  for (let a = 0, cell = 0; a < count; a += 1) {
    slope[bins + used[a]!]! += pulls[a]!;
    if (curvature === null) continue;
    const row = (bins + used[a]!) * size;
    for (let bin = 0; bin < bins; bin += 1) curvature[row + bin]! += withBin[a * bins + bin]!;
    for (let c = 0; c <= a; c += 1, cell += 1) curvature[row + bins + used[c]!]! += together[cell]!;
  }
}

function learnPenalties(factor: Float64Array, size: number, rows: RegressionRows, value: Float64Array, penalty: Float64Array): void {
  const { bins, believed } = rows;
  const variance = inverseDiagonal(factor, size);
  for (let j = 0; j < penalty.length; j += 1) {
    const determined = Math.max(0.01, 1 - penalty[j]! * variance[bins + j]!);
    const weight = value[bins + j]! - believed[j]!;
    if (rows.firmness[j] !== 0) continue;
    penalty[j] = Math.min(1e5, Math.max(rows.leastPenalty[j]!, determined / (weight * weight + 1e-4)));
  }
}
