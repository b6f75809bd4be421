import { logistic } from './logit';
import type { RegressionRows } from './regressionRows';
import { TEMPER } from './temper';
import { rowBin, rowPaid } from './trainingRows';

/**
 * Adds the slope of the tempered log-likelihood of some rows and, if asked for, its curvature (lower half, negated).
 * What the rows of a question share enters once for the question: that halves the work.
 */
export function addSlopes(
  rows: RegressionRows, from: number, to: number, value: Float64Array, slope: Float64Array, curvature: Float64Array | null,
): void {
  const { bins, features, offset, ofRow, ofQuestion } = rows;
  const [rowCount, questionCount] = [ofRow.length, ofQuestion.length];
  const size = bins + rowCount + questionCount;
  const x = new Float64Array(rowCount);
  const shared = new Float64Array(questionCount);
  const weights = Float64Array.from(ofRow, (j) => value[bins + j]!);
  const sharedWeights = Float64Array.from(ofQuestion, (j) => value[bins + j]!);
  const pulls = new Float64Array(rowCount);
  const sharedPulls = new Float64Array(questionCount);
  const withBin = new Float64Array(rowCount * bins);
  const sharedWithBin = new Float64Array(questionCount * bins);
  const together = new Float64Array(rowCount * rowCount);
  const across = new Float64Array(questionCount * rowCount);
  const sharedTogether = new Float64Array(questionCount * questionCount);
  const ofOneQuestion = new Float64Array(rowCount);
  for (let at = from; at < to;) {
    const question = features.questionOf(at);
    features.readQuestion(question, shared);
    let sharedLogOdds = 0;
    for (let a = 0; a < questionCount; a += 1) sharedLogOdds += sharedWeights[a]! * shared[a]!;
    let pullOfQuestion = 0;
    let weightOfQuestion = 0;
    for (; at < to && features.questionOf(at) === question; at += 1) {
      const bin = rowBin(rows, at);
      features.readRow(at, x);
      let logOdds = value[bin]! + offset[at]! + sharedLogOdds;
      for (let a = 0; a < rowCount; a += 1) logOdds += weights[a]! * x[a]!;
      const probability = logistic(logOdds);
      const pull = TEMPER * (rowPaid(rows, at) - probability);
      slope[bin]! += pull;
      pullOfQuestion += pull;
      for (let a = 0; a < rowCount; a += 1) pulls[a]! += pull * x[a]!;
      if (curvature === null) continue;
      const weight = TEMPER * probability * (1 - probability);
      curvature[bin * size + bin]! += weight;
      weightOfQuestion += weight;
      for (let a = 0; a < rowCount; a += 1) {
        const weighted = weight * x[a]!;
        if (weighted === 0) continue;
        ofOneQuestion[a]! += weighted;
        withBin[a * bins + bin]! += weighted;
        for (let c = 0; c <= a; c += 1) together[a * rowCount + c]! += weighted * x[c]!;
      }
      for (let a = 0; a < questionCount; a += 1) sharedWithBin[a * bins + bin]! += weight * shared[a]!;
    }
    for (let a = 0; a < questionCount; a += 1) sharedPulls[a]! += pullOfQuestion * shared[a]!;
    if (curvature === null) continue;
    for (let a = 0; a < questionCount; a += 1) {
      if (shared[a] === 0) continue;
      for (let c = 0; c < rowCount; c += 1) across[a * rowCount + c]! += shared[a]! * ofOneQuestion[c]!;
      for (let c = 0; c <= a; c += 1) sharedTogether[a * questionCount + c]! += weightOfQuestion * shared[a]! * shared[c]!;
    }
    ofOneQuestion.fill(0);
  }
  ofRow.forEach((j, a) => { slope[bins + j]! += pulls[a]!; });
  ofQuestion.forEach((j, a) => { slope[bins + j]! += sharedPulls[a]!; });
  if (curvature === null) return;
  const add = (j: number, k: number, amount: number): void => { curvature[(bins + Math.max(j, k)) * size + bins + Math.min(j, k)]! += amount; };
  ofRow.forEach((j, a) => {
    for (let bin = 0; bin < bins; bin += 1) curvature[(bins + j) * size + bin]! += withBin[a * bins + bin]!;
    for (let c = 0; c <= a; c += 1) add(j, ofRow[c]!, together[a * rowCount + c]!);
  });
  ofQuestion.forEach((j, a) => {
    for (let bin = 0; bin < bins; bin += 1) curvature[(bins + j) * size + bin]! += sharedWithBin[a * bins + bin]!;
    for (let c = 0; c < rowCount; c += 1) add(j, ofRow[c]!, across[a * rowCount + c]!);
    for (let c = 0; c <= a; c += 1) add(j, ofQuestion[c]!, sharedTogether[a * questionCount + c]!);
  });
}
