import { normalQuantile } from './normalQuantile';

/** How the cash of one week is distributed. */
export interface WeekDistribution {
  /** The smallest amount that the week's cash stays at or below with this probability, minor units. */
  quantile(probability: number): number;
}

/** Invoices whose coming or not is worked out one by one; the others are many and small, and blur into a smooth sum. */
const ONE_BY_ONE = 64;
const CELLS = 512;
const SHOCKS = 15;

/**
 * The distribution of a sum of invoices that each come in with a probability or not, under a common shock.
 * The 64 invoices that matter most (by amount² p (1 − p)) are convolved exactly on a grid of 512 amounts, which keeps
 * the mean of every invoice; the rest is added as a gamma distribution with their mean and variance; the shock then
 * multiplies the sum by a log-normal factor of mean 1 (15 equally likely values).
 *
 * @param amount minor units, > 0
 * @param probability P(paid in the week), by invoice
 * @param excess the variance beyond independent invoices, minor units squared
 */
export function weekDistribution(amount: ArrayLike<number>, probability: ArrayLike<number>, excess: number): WeekDistribution {
  const { single, expected, possible, restMean, restVariance, largestSpread } = separate(amount, probability);
  if (expected <= 0) return { quantile: () => 0 };
  const range = Math.min(possible, expected + 8 * Math.sqrt(restVariance + largestSpread));
  const step = range / (CELLS - 2);
  let density: Float64Array = new Float64Array(CELLS);
  density[0] = 1;
  for (const i of single) density = addInvoice(density, amount[i]! / step, probability[i]!);
  if (restVariance > 0) density = addSmooth(density, restMean / step, restVariance / (step * step));
  const cumulative = new Float64Array(CELLS);
  let sum = 0;
  for (let cell = 0; cell < CELLS; cell += 1) cumulative[cell] = sum += density[cell]!;
  const factors = shockFactors(excess / (expected * expected));
  return { quantile: (wanted) => Math.min(possible, quantileOf(cumulative, step, factors, wanted)) };
}

interface Parts {
  readonly single: readonly number[];
  readonly expected: number;
  readonly possible: number;
  readonly restMean: number;
  readonly restVariance: number;
  readonly largestSpread: number;
}

/** Finds the invoices that matter most; ties go to the earlier one. */
function separate(amount: ArrayLike<number>, probability: ArrayLike<number>): Parts {
  const single: number[] = [];
  const weights: number[] = [];
  let expected = 0;
  let possible = 0;
  let variance = 0;
  for (let i = 0; i < amount.length; i += 1) {
    const p = probability[i]!;
    if (p <= 1e-9) continue;
    const sum = amount[i]!;
    const weight = sum * sum * p * (1 - p);
    expected += sum * p;
    possible += sum;
    variance += weight;
    if (single.length === ONE_BY_ONE && weight <= weights[ONE_BY_ONE - 1]!) continue;
    let at = single.length === ONE_BY_ONE ? ONE_BY_ONE - 1 : single.length;
    for (; at > 0 && weights[at - 1]! < weight; at -= 1) {
      weights[at] = weights[at - 1]!;
      single[at] = single[at - 1]!;
    }
    weights[at] = weight;
    single[at] = i;
  }
  let singleMean = 0;
  let singleVariance = 0;
  single.forEach((i, k) => {
    singleMean += amount[i]! * probability[i]!;
    singleVariance += weights[k]!;
  });
  const rest = amount.length > ONE_BY_ONE;
  return {
    single, expected, possible,
    restMean: rest ? Math.max(0, expected - singleMean) : 0,
    restVariance: rest ? Math.max(0, variance - singleVariance) : 0,
    largestSpread: singleVariance,
  };
}

/** Adds one invoice: its amount falls between two cells and is shared so that the mean stays exact. */
function addInvoice(density: Float64Array, cells: number, probability: number): Float64Array {
  const whole = Math.floor(cells);
  const upper = probability * (cells - whole);
  const lower = probability - upper;
  const added = new Float64Array(CELLS);
  for (let cell = 0; cell < CELLS; cell += 1) {
    const mass = density[cell]!;
    if (mass < 1e-15) continue;
    added[cell]! += mass * (1 - probability);
    added[Math.min(CELLS - 1, cell + whole)]! += mass * lower;
    added[Math.min(CELLS - 1, cell + whole + 1)]! += mass * upper;
  }
  return added;
}

/** Adds a gamma-distributed sum of this mean and variance (in cells). */
function addSmooth(density: Float64Array, mean: number, variance: number): Float64Array {
  const shape = (mean * mean) / variance;
  const scale = variance / mean;
  const from = Math.max(0, Math.floor(mean - 6 * Math.sqrt(variance)));
  const to = Math.min(CELLS - 1, Math.ceil(mean + 8 * Math.sqrt(variance)) + 1);
  const top = Math.max(0.5, (shape - 1) * scale);
  const peak = (shape - 1) * Math.log(top) - top / scale;
  const smooth = new Float64Array(to + 1);
  let total = 0;
  for (let cell = from; cell <= to; cell += 1) {
    const x = cell === 0 ? 0.25 : cell;
    total += smooth[cell] = Math.exp((shape - 1) * Math.log(x) - x / scale - peak);
  }
  const added = new Float64Array(CELLS);
  for (let cell = 0; cell < CELLS; cell += 1) {
    const mass = density[cell]! / total;
    if (mass < 1e-15) continue;
    for (let more = from; more <= to; more += 1) added[Math.min(CELLS - 1, cell + more)]! += mass * smooth[more]!;
  }
  return added;
}

/** Equally likely values of a log-normal factor with mean 1 and this relative variance. */
function shockFactors(relativeVariance: number): Float64Array {
  const sigma = Math.sqrt(Math.log(1 + Math.min(4, Math.max(0, relativeVariance))));
  const factors = Float64Array.from({ length: SHOCKS }, (_, k) => Math.exp(sigma * normalQuantile((k + 0.5) / SHOCKS)));
  const mean = factors.reduce((sum, factor) => sum + factor, 0) / SHOCKS;
  return factors.map((factor) => factor / mean);
}

function quantileOf(cumulative: Float64Array, step: number, factors: Float64Array, wanted: number): number {
  const below = (x: number): number => {
    let sum = 0;
    for (const factor of factors) {
      const position = x / (factor * step);
      const cell = Math.floor(position);
      if (cell >= CELLS - 1) sum += 1;
      else sum += cumulative[cell]! + (position - cell) * (cumulative[cell + 1]! - cumulative[cell]!);
    }
    return sum / factors.length;
  };
  if (below(0) >= wanted) return 0;
  let low = 0;
  let high = step * CELLS * factors[SHOCKS - 1]!;
  for (let round = 0; round < 40; round += 1) {
    const middle = (low + high) / 2;
    if (below(middle) >= wanted) high = middle;
    else low = middle;
  }
  return high;
}
