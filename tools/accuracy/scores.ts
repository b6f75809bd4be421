import type { Row } from './invoiceTable';

/** The figures by which predictions are judged, named as in metrics.csv. */
export interface Scores {
  readonly [figure: string]: number;
}

interface Labelled {
  readonly happened: number;
  readonly probability: number;
}

const LEAST = 1e-4;

/** Area under the ROC curve, ties counting half; NaN where only one thing happened. */
function areaUnderCurve(cases: readonly Labelled[]): number {
  const order = [...cases].sort((a, b) => a.probability - b.probability);
  let rankSum = 0;
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to + 1 < order.length && order[to + 1]!.probability === order[from]!.probability) to += 1;
    for (let i = from; i <= to; i += 1) if (order[i]!.happened === 1) rankSum += (from + to) / 2 + 1;
    from = to + 1;
  }
  const ones = cases.filter(({ happened }) => happened === 1).length;
  const zeros = cases.length - ones;
  return ones > 0 && zeros > 0 ? (rankSum - (ones * (ones + 1)) / 2) / (ones * zeros) : NaN;
}

/** Mean distance, over ten equal bands of probability, between what was said and what happened. */
function calibrationError(cases: readonly Labelled[]): number {
  const gap = new Float64Array(10);
  for (const { happened, probability } of cases) gap[Math.min(Math.floor(probability * 10), 9)]! += happened - probability;
  return gap.reduce((sum, value) => sum + Math.abs(value), 0) / cases.length;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function lateScores(days: '0' | '30', cases: readonly Labelled[]): Scores {
  const logLoss = cases.map(({ happened, probability }) => {
    const held = Math.min(1 - LEAST, Math.max(LEAST, probability));
    return -(happened === 1 ? Math.log(held) : Math.log(1 - held));
  });
  return {
    [`auc${days}`]: areaUnderCurve(cases),
    [`brier${days}`]: mean(cases.map(({ happened, probability }) => (probability - happened) ** 2)),
    [`ll${days}`]: mean(logLoss),
    [`ece${days}`]: calibrationError(cases),
  };
}

export const bucketOf = (daysLate: number): number => (daysLate <= 0 ? 0 : daysLate <= 30 ? 1 : daysLate <= 60 ? 2 : 3);

export const rowKey = (row: Row): string => `${row['snapshot'] ?? ''}|${row['invoice_id'] ?? ''}`;

/**
 * Scores predictions against labelled rows. A row without a label is not scored for that label.
 *
 * @throws {RangeError} if a labelled row is not predicted
 */
export function scorePredictions(labelled: readonly Row[], predictions: readonly Row[]): Scores {
  const byKey = new Map(predictions.map((row) => [rowKey(row), row]));
  const pairs = labelled.map((row) => {
    const prediction = byKey.get(rowKey(row));
    if (prediction === undefined) throw new RangeError(`invoice ${rowKey(row)} is not predicted`);
    return { row, prediction };
  });
  const known = (label: string): typeof pairs => pairs.filter(({ row }) => row[label] !== '' && row[label] !== undefined);
  const cases = (label: string, column: string): Labelled[] =>
    known(label).map(({ row, prediction }) => ({ happened: Number(row[label]), probability: Number(prediction[column]) }));
  const errors = known('days_late')
    .map(({ row, prediction }) => Math.abs(Number(row['days_late']) - Number(prediction['days_late'])))
    .sort((a, b) => a - b);
  const buckets = known('bucket').map(({ row, prediction }) => ({
    real: Number(row['bucket']),
    said: prediction['bucket'] ? Number(prediction['bucket']) : bucketOf(Number(prediction['days_late'])),
  }));
  const f1 = [0, 1, 2, 3].filter((k) => buckets.some(({ real }) => real === k)).map((k) => {
    const both = buckets.filter(({ real, said }) => real === k && said === k).length;
    return (2 * both) / (buckets.filter(({ real }) => real === k).length + buckets.filter(({ said }) => said === k).length);
  });
  return {
    ...lateScores('0', cases('late0', 'p_late0')), ...lateScores('30', cases('late30', 'p_late30')),
    mae: mean(errors), medae: (errors[(errors.length - 1) >> 1]! + errors[errors.length >> 1]!) / 2,
    bucket_acc: mean(buckets.map(({ real, said }) => (real === said ? 1 : 0))), bucket_f1: mean(f1),
  };
}
