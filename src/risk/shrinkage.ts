import { TEMPER } from './hazardRegression';
import type { TrainingRows } from './trainingRows';

const WEIGHTS = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512] as const;
const MOST_QUESTIONS = 6000;
/** Before any evidence, clients are believed to differ moderately: as if the pool weighed like ten invoices. */
const BELIEVED = 10;
/** Spreads of ln weight: of a whole ledger around the belief, and of a bin around its ledger. */
const LEDGER_SPREAD = 2;
const BIN_SPREAD = 1.5;

/**
 * How many invoices' weight the pool has against a client's own recent payments, bin by bin: of 1, 2, 4 … 512 the one
 * that would have predicted best, each prediction made before its outcome. Where there is little evidence a bin leans
 * on what suits all bins together, and the ledger on the belief that clients differ moderately; evidence overrules
 * both, so that a ledger whose clients do not differ ends with the larger weights. The larger one where they tie.
 */
export function chooseShrinkage(rows: TrainingRows, bins: number): Float64Array {
  const loss = lossByWeight(rows, bins);
  const ofLedger = likeliest((w) => {
    let sum = 0;
    for (let bin = 0; bin < bins; bin += 1) sum += loss[bin * WEIGHTS.length + w]!;
    return sum;
  }, BELIEVED, LEDGER_SPREAD);
  const chosen = new Float64Array(bins);
  for (let bin = 0; bin < bins; bin += 1) chosen[bin] = likeliest((w) => loss[bin * WEIGHTS.length + w]!, ofLedger, BIN_SPREAD);
  return chosen;
}

/** The weight with the least loss (rows of a client are alike: they count for a fifth) and distance from `centre`. */
function likeliest(lossOf: (w: number) => number, centre: number, spread: number): number {
  let best: number = WEIGHTS[0];
  let least = Infinity;
  WEIGHTS.forEach((weight, w) => {
    const regret = TEMPER * lossOf(w) + (Math.log(weight / centre) / spread) ** 2 / 2;
    if (regret > least) return;
    least = regret;
    best = weight;
  });
  return best;
}

/** What each weight would have lost, bin by bin, in log-likelihood. */
function lossByWeight(rows: TrainingRows, bins: number): Float64Array {
  const loss = new Float64Array(bins * WEIGHTS.length);
  const stride = Math.max(1, Math.ceil(rows.questions / MOST_QUESTIONS));
  for (let at = 0; at < rows.rows; at += 1) {
    if (rows.question[at]! % stride !== 0 || rows.recentTried[at]! === 0) continue;
    const bin = rows.bin[at]!;
    const pooled = rows.pooled[at]!;
    const share = Math.exp(rows.offset[at]!);
    for (let w = 0; w < WEIGHTS.length; w += 1) {
      // Odds times the clock's share: the same as log-odds plus offset, without a logarithm per weight.
      const paid = (rows.recentPaid[at]! + WEIGHTS[w]! * pooled) * share;
      const unpaid = rows.recentTried[at]! - rows.recentPaid[at]! + WEIGHTS[w]! * (1 - pooled);
      loss[bin * WEIGHTS.length + w]! -= Math.log((rows.paid[at] === 1 ? paid : unpaid) / (paid + unpaid));
    }
  }
  return loss;
}
