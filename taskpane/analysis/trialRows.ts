import type { Text } from '../../src/base/text';
import { METHODS, type Backtest, type Method } from '../../src/risk/backtest';
import { trialTexts } from '../texts/trialTexts';

/** One measure of the trial, for the three ways of guessing; null where it could not be taken. */
export interface TrialRow {
  readonly measure: Text;
  readonly values: Readonly<Record<Method, number | null>>;
  readonly decimals: number;
}

/** The measures of a trial, one row each, the plainest first. */
export function trialRows({ lines, dateError }: Backtest): readonly TrialRow[] {
  const of = (pick: (method: Method) => number | null): TrialRow['values'] =>
    Object.fromEntries(METHODS.map((method) => [method, pick(method)])) as Record<Method, number | null>;
  return [
    ...(dateError ? [{ measure: trialTexts.dateError, values: of((method) => dateError[method]), decimals: 1 }] : []),
    ...lines.flatMap((line) => [
      { measure: trialTexts.areaUnderCurve(line.days), values: of((method) => line[method].areaUnderCurve), decimals: 3 },
      { measure: trialTexts.logLoss(line.days), values: of((method) => line[method].logLoss), decimals: 3 },
      { measure: trialTexts.brier(line.days), values: of((method) => line[method].brier), decimals: 3 },
    ]),
  ];
}
