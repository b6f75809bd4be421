import { inSlices } from '../base/inSlices';
import { scaled } from '../base/scaled';
import type { Steps } from '../base/steps';
import { TEMPER } from './temper';
import type { PooledHistory } from './pooledHistory';
import { rowBin, rowPaid, type PhaseRows, type TrainingRows } from './trainingRows';

const WEIGHTS = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512] as const;
const MOST_QUESTIONS = 6000;
const ROWS_AT_ONCE = 20000;
/** Before any evidence, clients are believed to differ moderately: as if the pool weighed like seven invoices. */
const BELIEVED = 7;
/** Spreads of ln weight: of a whole ledger around the belief, and of a bin around its ledger. */
const LEDGER_SPREAD = 2;
const BIN_SPREAD = 1.5;

/**
 * How many invoices' weight the pool has against a client's own recent payments, bin by bin: the mean of 1, 2,
 * 4 … 512, each as likely as what it would have predicted says, each prediction made before its outcome. Where there is little evidence a bin leans
 * on what suits all bins together, and the ledger on the belief that clients differ moderately; evidence overrules
 * both, so that a ledger whose clients do not differ ends with the larger weights. A mean, not the best of them: one fact more must not make a client's payments count for half.
 */
export function* chooseShrinkage(rows: TrainingRows, pool: PooledHistory, bins: number): Steps<Float64Array> {
  const loss = new Float64Array(bins * WEIGHTS.length);
  const { phases } = rows;
  for (const [phase, of] of phases.entries()) yield* scaled(addLosses(rows, of, pool, bins, loss), phase / phases.length, (phase + 1) / phases.length);
  const ofLedger = likely((w) => {
    let sum = 0;
    for (let bin = 0; bin < bins; bin += 1) sum += loss[bin * WEIGHTS.length + w]!;
    return sum;
  }, BELIEVED, LEDGER_SPREAD);
  const chosen = new Float64Array(bins);
  for (let bin = 0; bin < bins; bin += 1) chosen[bin] = likely((w) => loss[bin * WEIGHTS.length + w]!, ofLedger, BIN_SPREAD);
  return chosen;
}

/** The geometric mean of the weights, each as likely as its loss (rows of a client are alike: a fifth) and its distance from `centre` say. */
function likely(lossOf: (w: number) => number, centre: number, spread: number): number {
  const regret = WEIGHTS.map((weight, w) => TEMPER * lossOf(w) + (Math.log(weight / centre) / spread) ** 2 / 2);
  const least = Math.min(...regret);
  let sum = 0;
  let total = 0;
  WEIGHTS.forEach((weight, w) => {
    const evidence = Math.exp(least - regret[w]!);
    sum += evidence * Math.log(weight);
    total += evidence;
  });
  return Math.exp(sum / total);
}

/** Adds what each weight would have lost, bin by bin, in log-likelihood. */
function* addLosses(rows: TrainingRows, of: PhaseRows, pool: PooledHistory, bins: number, loss: Float64Array): Steps<void> {
  const stride = Math.max(1, Math.ceil(rows.day.length / MOST_QUESTIONS));
  const pooledNow = new Float64Array(bins);
  let asked = -1;
  yield* inSlices(of.count, ROWS_AT_ONCE, (from, to) => {
    for (let at = from; at < to; at += 1) {
      const question = of.question[at]!;
      if (question % stride !== 0 || of.recentTried[at]! === 0) continue;
      if (question !== asked) pool.hazardOn(rows.day[question]!, pooledNow);
      asked = question;
      const bin = of.firstBin + rowBin(of, at);
      const pooled = pooledNow[bin]!;
      const share = Math.exp(of.offset[at]!);
      for (let w = 0; w < WEIGHTS.length; w += 1) {
        // Odds times the clock's share: the same as log-odds plus offset, without a logarithm per weight.
        const paid = (of.recentPaid[at]! + WEIGHTS[w]! * pooled) * share;
        const unpaid = of.recentTried[at]! - of.recentPaid[at]! + WEIGHTS[w]! * (1 - pooled);
        loss[bin * WEIGHTS.length + w]! -= Math.log((rowPaid(of, at) === 1 ? paid : unpaid) / (paid + unpaid));
      }
    }
  });
}
