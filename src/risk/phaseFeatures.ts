import { inSlices } from '../base/inSlices';
import type { Steps } from '../base/steps';
import { recentHazard } from './clientSignals';
import type { DelayFacts } from './delayFacts';
import { FEATURES, FEATURE_COUNT, FIRST_INVOICE_FEATURE, INVOICE_FEATURES } from './features';
import { logit } from './logit';
import { termsGroup, type PooledHistory } from './pooledHistory';
import { FINE, rowBin, type PhaseRows, type TrainingRows } from './trainingRows';

const ROWS_AT_ONCE = 20000;

/** The features of the rows of one phase. They are read row by row and never stored side by side: that would double the memory. */
export interface PhaseFeatures {
  readonly count: number;
  questionOf(row: number): number;
  /** Writes the features that differ from row to row, in the order of `FEATURES`. */
  readRow(row: number, into: Float64Array): void;
  /** Writes those that are the same in all rows of a question. */
  readQuestion(question: number, into: Float64Array): void;
}

/** The places of the features of a row, and of those of a question. */
export const OF_ROW = [0, 1, 2, 4, 5, 6] as const;
export const OF_QUESTION: readonly number[] = FEATURES.flatMap((_, j) => (j === 3 || j >= FIRST_INVOICE_FEATURE ? [j] : []));

/**
 * The features of the rows of a phase, once it is known how far a client's own recent payments lean on the pool.
 * The counts of recent payments are used up: their columns take the two features that are made of them and of the pool.
 */
export function* phaseFeatures(facts: DelayFacts, rows: TrainingRows, of: PhaseRows, pool: PooledHistory, shrinkage: Float64Array): Steps<PhaseFeatures> {
  const bins = shrinkage.length;
  const pooled = new Float64Array(bins);
  const ofTerms = new Float64Array(bins);
  const ownHazard = of.recentPaid;
  const termsHazard = of.recentTried;
  let asked = -1;
  yield* inSlices(of.count, ROWS_AT_ONCE, (from, to) => {
    for (let at = from; at < to; at += 1) {
      const question = of.question[at]!;
      if (question !== asked) {
        pool.hazardOn(rows.day[question]!, pooled);
        pool.hazardOfTerms(rows.day[question]!, termsGroup(facts.due[rows.fact[question]!]! - facts.issued[rows.fact[question]!]!), ofTerms);
        asked = question;
      }
      const bin = of.firstBin + rowBin(of, at);
      ownHazard[at] = recentHazard(of.recentPaid[at]!, of.recentTried[at]!, pooled[bin]!, shrinkage[bin]!);
      termsHazard[at] = logit(ofTerms[bin]!) - logit(pooled[bin]!);
    }
  });
  return {
    count: of.count,
    questionOf: (row) => of.question[row]!,
    readRow(row, into) {
      into[0] = of.steadyClass[row]! * FINE;
      into[1] = of.recentClass[row]! * FINE;
      into[2] = ownHazard[row]!;
      into[4] = termsHazard[row]!;
      into[5] = of.ownDays[row]! * FINE;
      into[6] = of.ownDaysBefore[row]! * FINE;
    },
    readQuestion(question, into) {
      into[3] = rows.recentPace[question]! * FINE;
      for (let j = FIRST_INVOICE_FEATURE, at = question * INVOICE_FEATURES; j < FEATURE_COUNT; j += 1, at += 1) into[j] = rows.invoice[at]! * FINE;
    },
  };
}
