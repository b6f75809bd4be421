import { agedBalanceFunction } from './agedBalance';
import { avgDaysLateFunction } from './avgDaysLate';
import { avgDaysToPayFunction } from './avgDaysToPay';
import { ceiFunction } from './cei';
import { defaultProbabilityFunction } from './defaultProbability';
import { delayTrendFunction } from './delayTrend';
import { dsoFunction } from './dso';
import { expectedPayDateFunction } from './expectedPayDate';
import { lateProbabilityFunction } from './lateProbability';
import { lateRateFunction } from './lateRate';
import { ledgerCheckFunction } from './ledgerCheck';
import { medianDaysLateFunction } from './medianDaysLate';
import { openBalanceFunction } from './openBalance';
import { overdueBalanceFunction } from './overdueBalance';
import type { AnyFunctionSpec } from './spec';
import { wAvgDaysLateFunction } from './wAvgDaysLate';

/** Every spreadsheet function, in the order of the reference: adding one is one file and one line here. */
export const catalog: readonly AnyFunctionSpec[] = [
  lateProbabilityFunction,
  expectedPayDateFunction,
  defaultProbabilityFunction,
  avgDaysLateFunction,
  wAvgDaysLateFunction,
  medianDaysLateFunction,
  avgDaysToPayFunction,
  lateRateFunction,
  delayTrendFunction,
  openBalanceFunction,
  overdueBalanceFunction,
  agedBalanceFunction,
  dsoFunction,
  ceiFunction,
  ledgerCheckFunction,
];
