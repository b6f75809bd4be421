import { inSlices } from '../base/inSlices';
import { scaled } from '../base/scaled';
import type { Steps } from '../base/steps';
import type { DelayFacts } from './delayFacts';
import { TEMPER } from './temper';
import { logistic } from './logit';
import { PHASES } from './phases';
import { rowBin, rowPaid, type TrainingRows } from './trainingRows';

/** How far the whole ledger has lately moved from its own average, in log-odds of payment, by phase. */
export interface LedgerDrift {
  readonly shift: Float64Array;
  /** Days after which a fact counts half, in the likeliest shift; Infinity = the ledger does not drift. */
  readonly halfLife: number;
}

const HALF_LIVES = [360, 180, 90, 45] as const;
/** A gain of up to as many standard errors over the stretches counts for nothing, one of as many more for all of it. */
const DOUBTFUL = 1;
const CONVINCING = 2;
/** Surprises are weighed against this much information that there is no drift. */
const STEADY = 30;
/** Stretches over which a gain must hold. */
const STRETCHES = 12;
const ROWS_AT_ONCE = 20000;

/**
 * Slow drift: if everybody has lately paid sooner or later than the fit expects, the next invoices will too. The recent
 * surprises (paid or not, less its probability) are averaged with a half-life, and the average shifts all clients.
 * The shift is the mean of those with half-lives of 360, 180, 90 and 45 days, each as likely as what it would have
 * predicted says, each prediction corrected only by outcomes known before it. By how many standard errors over twelve
 * stretches of time it beats the mean of all surprises so far decides how much of it counts: nothing up to one, all
 * from two on, so that one fact more does not move every score at a stroke.
 *
 * @param logOdds of payment by row, as fitted, for each phase
 */
export function* ledgerDrift(facts: DelayFacts, rows: TrainingRows, logOdds: readonly Float32Array[], edges: Int32Array): Steps<LedgerDrift> {
  const span = facts.asOf - facts.firstDay + 2;
  const surprise = new Float64Array(span * PHASES);
  const information = new Float64Array(span * PHASES);
  for (const [phase, of] of rows.phases.entries()) {
    yield* scaled(inSlices(of.count, ROWS_AT_ONCE, (from, to) => {
      for (let at = from; at < to; at += 1) {
        const probability = logistic(logOdds[phase]![at]!);
        const known = facts.due[rows.fact[of.question[at]!]!]! + edges[of.firstBin + rowBin(of, at)]! - facts.firstDay;
        const cell = Math.min(span - 1, Math.max(0, known)) * PHASES + phase;
        surprise[cell]! += rowPaid(of, at) - probability;
        information[cell]! += probability * (1 - probability);
      }
    }), (0.1 * phase) / PHASES, (0.1 * (phase + 1)) / PHASES);
  }
  const candidates: { readonly halfLife: number; readonly shift: Float64Array; readonly gain: number; readonly belief: number }[] = [];
  const halfLives = [Infinity, ...HALF_LIVES];
  const shiftsOf = halfLives.map((halfLife) => shiftsByDay(surprise, information, span, halfLife));
  const gained = yield* scaled(gainsByStretch(facts, rows, logOdds, shiftsOf, span), 0.1, 1);
  for (const [at, halfLife] of HALF_LIVES.entries()) {
    const shifts = shiftsOf[at + 1]!;
    const gains = Array.from({ length: STRETCHES }, (_, stretch) => gained[stretch * halfLives.length + at + 1]! - gained[stretch * halfLives.length]!);
    const mean = gains.reduce((sum, gain) => sum + gain, 0) / STRETCHES;
    const spread = Math.sqrt(gains.reduce((sum, gain) => sum + (gain - mean) ** 2, 0) / (STRETCHES * (STRETCHES - 1)));
    const sure = mean <= 0 ? 0 : mean / spread;
    const belief = Math.min(1, Math.max(0, (sure - DOUBTFUL) / (CONVINCING - DOUBTFUL)));
    candidates.push({ halfLife, shift: shifts.slice((span - 1) * PHASES, span * PHASES), gain: TEMPER * mean * STRETCHES, belief });
  }
  const most = Math.max(...candidates.map(({ gain }) => gain));
  const likely = candidates.map(({ gain }) => Math.exp(gain - most));
  const total = likely.reduce((sum, value) => sum + value, 0);
  const shift = new Float64Array(PHASES);
  candidates.forEach((candidate, i) => {
    for (let phase = 0; phase < PHASES; phase += 1) shift[phase]! += ((likely[i]! * candidate.belief) / total) * candidate.shift[phase]!;
  });
  const best = candidates[likely.indexOf(1)]!;
  return { shift, halfLife: best.belief > 0 ? best.halfLife : Infinity };
}

/** The shift that would have been applied on each day, from outcomes known before it. */
function shiftsByDay(surprise: Float64Array, information: Float64Array, span: number, halfLife: number): Float64Array {
  const keep = 0.5 ** (1 / halfLife);
  const shifts = new Float64Array(span * PHASES);
  for (let phase = 0; phase < PHASES; phase += 1) {
    let sum = 0;
    let weight = 0;
    for (let day = 0; day < span; day += 1) {
      shifts[day * PHASES + phase] = sum / (weight + STEADY);
      sum = keep * (sum + surprise[day * PHASES + phase]!);
      weight = keep * (weight + information[day * PHASES + phase]!);
    }
  }
  return shifts;
}

/**
 * Log-likelihood gained by each of several shifts, over equal stretches of the questions' time: stretch by stretch, one
 * number for each. A shift of s gains ln((1 + e) ÷ (1 + e × exp(−s))) where e are the odds of staying unpaid, and loses s
 * if the invoice did.
 */
function* gainsByStretch(
  facts: DelayFacts, rows: TrainingRows, logOdds: readonly Float32Array[], shiftsOf: readonly Float64Array[], span: number,
): Steps<Float64Array> {
  const { length } = shiftsOf;
  const shifts = new Float64Array(span * PHASES * length);
  shiftsOf.forEach((of, k) => of.forEach((shift, at) => { shifts[at * length + k] = shift; }));
  const factors = shifts.map((shift) => Math.exp(-shift));
  const gains = new Float64Array(STRETCHES * length);
  for (const [phase, of] of rows.phases.entries()) {
    const fitted = logOdds[phase]!;
    yield* scaled(inSlices(of.count, ROWS_AT_ONCE, (from, to) => {
      for (let at = from; at < to; at += 1) {
        const day = rows.day[of.question[at]!]! - facts.firstDay;
        const unpaidOdds = Math.exp(-fitted[at]!);
        const paid = rowPaid(of, at) === 1;
        let shift = (day * PHASES + phase) * length;
        let stretch = Math.min(STRETCHES - 1, Math.floor((day / span) * STRETCHES)) * length;
        for (const end = shift + length; shift < end; shift += 1, stretch += 1) {
          gains[stretch]! += Math.log((1 + unpaidOdds) / (1 + unpaidOdds * factors[shift]!)) - (paid ? 0 : shifts[shift]!);
        }
      }
    }), phase / PHASES, (phase + 1) / PHASES);
  }
  return gains;
}
