import { inSlices } from '../base/inSlices';
import { scaled } from '../base/scaled';
import type { Steps } from '../base/steps';
import { recentHazard } from './clientSignals';
import type { DelayFacts } from './delayFacts';
import { FEATURES, FIRST_INVOICE_FEATURE, INVOICE_FEATURES } from './features';
import { logOddsAbove } from './logit';
import { termsGroup, type PooledHistory } from './pooledHistory';
import { standardised } from './standardised';
import { FINE, rowBin, type PhaseRows, type TrainingRows } from './trainingRows';

const ROWS_AT_ONCE = 20000;

/** The features of the rows of one phase. They are read row by row and never stored side by side: that would double the memory. */
export interface PhaseFeatures {
  readonly count: number;
  /** The rows of a question stand together. */
  questionOf(row: number): number;
  /** Writes the features that differ from row to row, in the order of `OF_ROW`. */
  readRow(row: number, into: Float64Array): void;
  /** Writes those that are the same in all rows of a question, in the order of `OF_QUESTION`. */
  readQuestion(question: number, into: Float64Array): void;
}

export interface MeasuredFeatures {
  readonly measured: PhaseFeatures;
  /** The same in steps of `spread` from `mean`; these take the place of the measured ones of a row, which are used up. */
  readonly standardised: (mean: Float64Array, spread: Float64Array) => Steps<PhaseFeatures>;
}

/** The places of the features of a row, and of those of a question. */
export const OF_ROW = [0, 1, 2, 4, 5, 6] as const;
export const OF_QUESTION: readonly number[] = FEATURES.flatMap((_, j) => (j === 3 || j >= FIRST_INVOICE_FEATURE ? [j] : []));
/** A standardised feature reaches from −4 to 4 and is noted in these steps. */
const STANDARD_STEP = 2 ** -12;

/**
 * The features of the rows of a phase, once it is known how far a client's own recent payments lean on the pool.
 * The counts of recent payments are used up: their columns take the two features that are made of them and of the pool.
 */
export function* phaseFeatures(
  facts: DelayFacts, rows: TrainingRows, of: PhaseRows, pool: PooledHistory, shrinkage: Float64Array,
): Steps<MeasuredFeatures> {
  const bins = shrinkage.length;
  const pooled = new Float64Array(bins);
  const ofTerms = new Float64Array(bins);
  const { recentPaid: ownHazard, recentTried: termsHazard } = of;
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
      termsHazard[at] = logOddsAbove(ofTerms[bin]!, pooled[bin]!);
    }
  });
  return {
    measured: featuresIn(FINE, of, (question, into) => readMeasured(rows, question, into)),
    standardised: (mean, spread) => standardisedRows(rows, of, mean, spread),
  };
}

/** Reads the features of rows whose columns of whole numbers count in such steps. */
function featuresIn(step: number, of: PhaseRows, readQuestion: PhaseFeatures['readQuestion']): PhaseFeatures {
  const { question, steadyClass, recentClass, recentPaid: ownHazard, recentTried: termsHazard, ownDays, ownDaysBefore } = of;
  return {
    count: of.count,
    questionOf: (row) => question[row]!,
    readRow(row, into) {
      into[0] = steadyClass[row]! * step;
      into[1] = recentClass[row]! * step;
      into[2] = ownHazard[row]!;
      into[3] = termsHazard[row]!;
      into[4] = ownDays[row]! * step;
      into[5] = ownDaysBefore[row]! * step;
    },
    readQuestion,
  };
}

function readMeasured({ recentPace, invoice }: TrainingRows, question: number, into: Float64Array): void {
  into[0] = recentPace[question]! * FINE;
  for (let j = 0, at = question * INVOICE_FEATURES; j < INVOICE_FEATURES; j += 1, at += 1) into[j + 1] = invoice[at]! * FINE;
}

function* standardisedRows(rows: TrainingRows, of: PhaseRows, mean: Float64Array, spread: Float64Array): Steps<PhaseFeatures> {
  const columns = [of.steadyClass, of.recentClass, of.recentPaid, of.recentTried, of.ownDays, of.ownDaysBefore];
  for (const [place, column] of columns.entries()) {
    const feature = OF_ROW[place]!;
    const [measured, noted] = column instanceof Int16Array ? [FINE, STANDARD_STEP] : [1, 1];
    yield* scaled(inSlices(of.count, ROWS_AT_ONCE, (from, to) => {
      for (let at = from; at < to; at += 1) {
        const value = standardised(column[at]! * measured, mean[feature]!, spread[feature]!) / noted;
        column[at] = noted === 1 ? value : Math.round(value);
      }
    }), place / columns.length, (place + 1) / columns.length);
  }
  return featuresIn(STANDARD_STEP, of, (question, into) => {
    readMeasured(rows, question, into);
    for (let place = 0; place < OF_QUESTION.length; place += 1) {
      const feature = OF_QUESTION[place]!;
      into[place] = standardised(into[place]!, mean[feature]!, spread[feature]!);
    }
  });
}
