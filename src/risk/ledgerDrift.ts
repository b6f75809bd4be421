import type { Steps } from '../base/steps';
import type { DelayFacts } from './delayFacts';
import { logistic } from './logit';
import { PHASES } from './phases';
import type { TrainingRows } from './trainingRows';

/** How far the whole ledger has lately moved from its own average, in log-odds of payment, by phase. */
export interface LedgerDrift {
  readonly shift: Float64Array;
  /** Days after which a fact counts half; Infinity = the ledger does not drift. */
  readonly halfLife: number;
}

const HALF_LIVES = [360, 180, 90, 45] as const;
/** A gain must be this many times its own standard error over the stretches. */
const GATE = 1.5;
/** Surprises are weighed against this much information that there is no drift. */
const STEADY = 30;
/** Stretches over which a gain must hold. */
const STRETCHES = 12;

/**
 * Slow drift: if everybody has lately paid sooner or later than the fit expects, the next invoices will too. The recent
 * surprises (paid or not, less its probability) are averaged with a half-life, and the average shifts all clients.
 * The half-life is the one of 360, 180, 90 and 45 days that would have predicted best, each prediction corrected only
 * by outcomes known before it. It must beat the mean of all surprises so far by 1.5 standard errors over twelve
 * stretches of time, else the ledger is taken as steady.
 *
 * @param logOdds of payment by row, as fitted
 */
export function* ledgerDrift(
  facts: DelayFacts, rows: TrainingRows, phaseOfBin: Uint8Array, logOdds: Float32Array, edges: Int32Array,
): Steps<LedgerDrift> {
  const span = facts.asOf - facts.firstDay + 2;
  const surprise = new Float64Array(span * PHASES);
  const information = new Float64Array(span * PHASES);
  for (let at = 0; at < rows.rows; at += 1) {
    const probability = logistic(logOdds[at]!);
    const known = rows.due[rows.question[at]!]! + edges[rows.bin[at]!]! - facts.firstDay;
    const cell = Math.min(span - 1, Math.max(0, known)) * PHASES + phaseOfBin[rows.bin[at]!]!;
    surprise[cell]! += rows.paid[at]! - probability;
    information[cell]! += probability * (1 - probability);
  }
  let best: LedgerDrift = { shift: new Float64Array(PHASES), halfLife: Infinity };
  let bestGain = 0;
  const steady = gainByStretch(facts, rows, phaseOfBin, logOdds, shiftsByDay(surprise, information, span, Infinity), span);
  for (const halfLife of HALF_LIVES) {
    yield HALF_LIVES.indexOf(halfLife) / HALF_LIVES.length;
    const shifts = shiftsByDay(surprise, information, span, halfLife);
    const gains = gainByStretch(facts, rows, phaseOfBin, logOdds, shifts, span).map((gain, i) => gain - steady[i]!);
    const mean = gains.reduce((sum, gain) => sum + gain, 0) / STRETCHES;
    const spread = Math.sqrt(gains.reduce((sum, gain) => sum + (gain - mean) ** 2, 0) / (STRETCHES * (STRETCHES - 1)));
    if (mean - GATE * spread <= 0 || mean <= bestGain) continue;
    bestGain = mean;
    best = { shift: shifts.slice((span - 1) * PHASES, span * PHASES), halfLife };
  }
  return best;
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

/** Log-likelihood gained by the shifts, over equal stretches of the questions' time. */
function gainByStretch(
  facts: DelayFacts, rows: TrainingRows, phaseOfBin: Uint8Array, logOdds: Float32Array, shifts: Float64Array, span: number,
): Float64Array {
  const gains = new Float64Array(STRETCHES);
  for (let at = 0; at < rows.rows; at += 1) {
    const day = rows.day[rows.question[at]!]! - facts.firstDay;
    const shift = shifts[day * PHASES + phaseOfBin[rows.bin[at]!]!]!;
    const before = logistic(logOdds[at]!);
    const after = logistic(logOdds[at]! + shift);
    const gain = rows.paid[at] === 1 ? Math.log(after / before) : Math.log((1 - after) / (1 - before));
    gains[Math.min(STRETCHES - 1, Math.floor((day / span) * STRETCHES))]! += gain;
  }
  return gains;
}
