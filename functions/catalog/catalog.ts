import { agedBalanceFunction } from './agedBalance';
import { avgDaysLateFunction } from './avgDaysLate';
import { avgDaysToPayFunction } from './avgDaysToPay';
import { cashForecastFunction } from './cashForecast';
import { ceiFunction } from './cei';
import { creditLimitFunction } from './creditLimit';
import { defaultProbabilityFunction } from './defaultProbability';
import { delayTrendFunction } from './delayTrend';
import { dsoFunction } from './dso';
import { expectedPayDateFunction } from './expectedPayDate';
import { lateFeesFunction } from './lateFees';
import { lateProbabilityFunction } from './lateProbability';
import { lateRateFunction } from './lateRate';
import { ledgerCheckFunction } from './ledgerCheck';
import { medianDaysLateFunction } from './medianDaysLate';
import { openBalanceFunction } from './openBalance';
import { overdueBalanceFunction } from './overdueBalance';
import { paymentTermsFunction } from './paymentTerms';
import { paymentTermsTableFunction } from './paymentTermsTable';
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
  paymentTermsFunction,
  paymentTermsTableFunction,
  creditLimitFunction,
  lateFeesFunction,
  cashForecastFunction,
  ledgerCheckFunction,
];
