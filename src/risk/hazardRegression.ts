import type { Steps } from '../base/steps';
import { choleskyFactor, choleskySolve, inverseDiagonal } from './cholesky';
import { logistic } from './logit';
import type { RegressionRows } from './regressionRows';
import { addSlopes } from './regressionSlopes';
import { TEMPER } from './temper';
import { rowBin, rowPaid } from './trainingRows';

export interface RegressionFit {
  readonly intercept: Float64Array;
  readonly weight: Float64Array;
  /** The penalty under which each weight was last fitted. */
  readonly penalty: Float64Array;
}

const ITERATIONS = 8;
/** From here on the fit is so near its end that the curvature of the rows hardly changes, and is kept. */
const CURVING_ITERATIONS = 5;
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
  const { bins } = rows;
  const features = rows.ofRow.length + rows.ofQuestion.length;
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
    for (let from = 0; from < rows.count; from += ROWS_PER_STEP) {
      addSlopes(rows, from, Math.min(rows.count, from + ROWS_PER_STEP), value, slope, curving ? ofRows : null);
      yield (iteration + from / rows.count) / ITERATIONS;
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
  const value = new Float64Array(rows.bins + rows.believed.length);
  value.set(rows.believed, rows.bins);
  const paid = new Float64Array(rows.bins);
  const tried = new Float64Array(rows.bins);
  for (let at = 0; at < rows.count; at += 1) {
    tried[rowBin(rows, at)]! += TEMPER;
    paid[rowBin(rows, at)]! += TEMPER * rowPaid(rows, at);
  }
  for (let bin = 0; bin < rows.bins; bin += 1) {
    const share = (paid[bin]! + rows.priorTrials[bin]! * rows.priorShare[bin]! + 1e-3) / (tried[bin]! + rows.priorTrials[bin]! + 2e-3);
    value[bin] = Math.log(share / (1 - share));
  }
  return value;
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
