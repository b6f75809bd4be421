/** Rows of one phase: log-odds = intercept of the bin + offset + Σ weight × feature. */
export interface RegressionRows {
  readonly count: number;
  /** Which of the features differ from row to row, and which are the same in all rows of a question. */
  readonly ofRow: readonly number[];
  readonly ofQuestion: readonly number[];
  /** The features, standardised; the rows of a question stand together. */
  readonly features: {
    questionOf(row: number): number;
    readRow(row: number, into: Float64Array): void;
    readQuestion(question: number, into: Float64Array): void;
  };
  /** Twice the bin within the phase (0 … bins − 1), plus one if paid in it. */
  readonly binAndPaid: Uint8Array;
  readonly offset: Float32Array;
  readonly bins: number;
  /** Pseudo-rows by bin: how many, and which share of them paid. */
  readonly priorTrials: Float64Array;
  readonly priorShare: Float64Array;
  /** What each weight is believed to be before any row is seen: the penalty pulls towards it. */
  readonly believed: Float64Array;
  /** The penalty of a weight whose penalty is not learnt; 0 = learnt from the evidence. */
  readonly firmness: Float64Array;
  /** No learnt penalty is less than this. */
  readonly leastPenalty: Float64Array;
}
