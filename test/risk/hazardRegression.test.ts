import { drain } from '../../src/base/steps';
import { fitHazardRegression } from '../../src/risk/hazardRegression';
import type { RegressionRows } from '../../src/risk/regressionRows';
import { addSlopes } from '../../src/risk/regressionSlopes';
import { TEMPER } from '../../src/risk/temper';
import { chanceOf, normalOf } from './madeUp';

const [COUNT, FEATURES, PER_QUESTION] = [600, 4, 3];
const [OF_ROW, OF_QUESTION] = [[0, 3], [1, 2]];

/** Rows of which two features speak; one says nothing and is believed to, one is always 0. */
function madeUpRows(): { rows: RegressionRows; design: Float32Array; bin: Uint8Array; paid: Uint8Array } {
  const chance = chanceOf(9);
  const design = new Float32Array(COUNT * FEATURES);
  const offset = new Float32Array(COUNT);
  const bin = new Uint8Array(COUNT);
  const paid = new Uint8Array(COUNT);
  for (let i = 0; i < COUNT; i += 1) {
    bin[i] = chance() < 0.5 ? 0 : 1;
    offset[i] = -chance();
    for (const j of OF_ROW) design[i * FEATURES + j] = normalOf(chance);
    design[i * FEATURES + 1] = i % PER_QUESTION === 0 ? normalOf(chance) : design[(i - 1) * FEATURES + 1]!;
    const logOdds = -0.5 + bin[i]! + offset[i]! + 1.5 * design[i * FEATURES]! - 0.7 * design[i * FEATURES + 3]!;
    paid[i] = chance() < 1 / (1 + Math.exp(-logOdds)) ? 1 : 0;
  }
  const readInto = (row: number, places: readonly number[], into: Float64Array): void =>
    places.forEach((j, at) => { into[at] = design[row * FEATURES + j]!; });
  const rows: RegressionRows = {
    count: COUNT, bins: 2, ofRow: OF_ROW, ofQuestion: OF_QUESTION, offset, binAndPaid: bin.map((of, i) => 2 * of + paid[i]!),
    features: {
      questionOf: (row) => Math.floor(row / PER_QUESTION),
      readRow: (row, into) => readInto(row, OF_ROW, into),
      readQuestion: (question, into) => readInto(question * PER_QUESTION, OF_QUESTION, into),
    },
    priorTrials: Float64Array.of(2, 1), priorShare: Float64Array.of(0.3, 0.1),
    believed: Float64Array.of(0, 0.4, 0, 0), firmness: Float64Array.of(0, 3, 0, 0), leastPenalty: Float64Array.of(1, 1, 1, 1),
  };
  return { rows, design, bin, paid };
}

const { rows, design, bin: binOf, paid: wasPaid } = madeUpRows();

/** The tempered log-likelihood, row by row; `value` holds the intercepts and then the weights. */
function plainLikelihood(value: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < COUNT; i += 1) {
    let logOdds = value[binOf[i]!]! + rows.offset[i]!;
    for (let j = 0; j < FEATURES; j += 1) logOdds += value[2 + j]! * design[i * FEATURES + j]!;
    const probability = 1 / (1 + Math.exp(-logOdds));
    sum += TEMPER * Math.log(wasPaid[i] === 1 ? probability : 1 - probability);
  }
  return sum;
}

test('slope and curvature are those of the likelihood, computed the plain way', () => {
  const size = 2 + FEATURES;
  const at = Float64Array.of(-0.4, 0.6, 1.1, 0.2, -0.3, -0.5);
  const slopesAt = (value: Float64Array, curvature: Float64Array | null): Float64Array => {
    const slope = new Float64Array(size);
    // In two pieces that cut a question, as a long fit is.
    addSlopes(rows, 0, 301, value, slope, curvature);
    addSlopes(rows, 301, COUNT, value, slope, curvature);
    return slope;
  };
  const curvature = new Float64Array(size * size);
  const slope = slopesAt(at, curvature);
  const step = 1e-4;
  const moved = (j: number, by: number): Float64Array => at.map((value, i) => (i === j ? value + by : value));
  for (let j = 0; j < size; j += 1) {
    expect(slope[j]).toBeCloseTo((plainLikelihood(moved(j, step)) - plainLikelihood(moved(j, -step))) / (2 * step), 5);
    const [up, down] = [slopesAt(moved(j, step), null), slopesAt(moved(j, -step), null)];
    for (let k = 0; k <= j; k += 1) expect(curvature[j * size + k]).toBeCloseTo((down[k]! - up[k]!) / (2 * step), 4);
  }
  expect(Math.abs(curvature[size * size - 1]!)).toBeGreaterThan(1);
});

test('the fit is the maximum of the penalised likelihood, computed the plain way', () => {
  const { intercept, weight, penalty } = drain(fitHazardRegression(rows));
  const value = (a: ArrayLike<number>, w: ArrayLike<number>): number => {
    let sum = plainLikelihood([...Array.from(a), ...Array.from(w)]);
    for (let bin = 0; bin < 2; bin += 1) {
      const probability = 1 / (1 + Math.exp(-a[bin]!));
      sum += rows.priorTrials[bin]! * (rows.priorShare[bin]! * Math.log(probability) + (1 - rows.priorShare[bin]!) * Math.log(1 - probability));
    }
    for (let j = 0; j < FEATURES; j += 1) sum -= 0.5 * penalty[j]! * (w[j]! - rows.believed[j]!) ** 2;
    return sum;
  };
  const best = value(intercept, weight);
  for (const step of [0.02, -0.02]) {
    for (let bin = 0; bin < 2; bin += 1) expect(value(intercept.map((a, i) => (i === bin ? a + step : a)), weight)).toBeLessThan(best);
    for (const j of [0, 1, 3]) expect(value(intercept, weight.map((w, i) => (i === j ? w + step : w)))).toBeLessThan(best);
  }
  expect(weight[0]).toBeGreaterThan(1);
  expect(weight[3]).toBeLessThan(-0.4);
  expect(penalty[1]).toBe(3);
  // The rows say nothing of the second weight: it lies between 0, near which they leave it, and what is believed of it.
  const unbelieving = drain(fitHazardRegression({ ...rows, believed: new Float64Array(FEATURES) })).weight[1]!;
  expect(weight[1]! - unbelieving).toBeGreaterThan(0.01);
  expect(weight[1]).toBeLessThan(0.3);
  expect(Math.abs(unbelieving)).toBeLessThan(0.2);
  expect(weight[2]).toBe(0);
});
