import type { TrainingRows } from './trainingRows';

const WEIGHTS = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512] as const;
const MOST_QUESTIONS = 6000;

/**
 * How many invoices' weight the pool has against a client's own recent payments, bin by bin: of 1, 2, 4 … 512 the one
 * that would have predicted best, each prediction made before its outcome; the larger one where there is no gain.
 */
export function chooseShrinkage(rows: TrainingRows, bins: number): Float64Array {
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
  const chosen = new Float64Array(bins);
  for (let bin = 0; bin < bins; bin += 1) {
    let best = WEIGHTS.length - 1;
    for (let w = best - 1; w >= 0; w -= 1) {
      if (loss[bin * WEIGHTS.length + w]! < loss[bin * WEIGHTS.length + best]!) best = w;
    }
    chosen[bin] = WEIGHTS[best]!;
  }
  return chosen;
}
