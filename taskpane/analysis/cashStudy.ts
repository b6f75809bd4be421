import type { Outcome } from '../../src/base/outcome';
import { toCivilDay, toSerialDay, type SerialDay } from '../../src/base/serialDay';
import type { Steps } from '../../src/base/steps';
import { cashForecast, type CashForecast } from '../../src/forecast/cashForecast';
import { expectedCreditLoss, type ExpectedCreditLoss } from '../../src/forecast/expectedCreditLoss';
import { accountOf } from '../../src/metrics/account';
import { countBackDso } from '../../src/metrics/countBackDso';
import type { Analysis } from './analysis';

/** A quarter ahead: what a small company plans its cash for. */
export const FORECAST_WEEKS = 13;
const MONTHS_BACK = 12;

/** The DSO as it was on a day; null where the ledger cannot say. */
export interface DsoPoint {
  readonly day: SerialDay;
  readonly days: number | null;
}

/** Cash to come, and what the past and the open balance say about it. */
export interface CashStudy {
  readonly forecast: Outcome<CashForecast>;
  /** At the ends of the last twelve months and at asOf, oldest first. */
  readonly dso: readonly DsoPoint[];
  readonly loss: ExpectedCreditLoss;
}

/** Works out the Cash view of an analysis. Without a model the forecast fails with the model's reason. */
export function* cashStudy({ reading: { ledger }, accounts, asOf, figures, model, modelFailure, options }: Analysis): Steps<CashStudy> {
  yield 0.02;
  const forecast: Outcome<CashForecast> = model ? cashForecast(ledger, model, FORECAST_WEEKS) : { ok: false, failure: modelFailure! };
  yield 0.5;
  const account = accountOf(accounts, null, figures.currency);
  const dso: DsoPoint[] = [];
  const days = [...monthEndsBefore(asOf).filter((day) => day > ledger.firstEvent), asOf];
  for (const [at, day] of days.entries()) {
    const then = countBackDso(account, day);
    dso.push({ day, days: then.ok ? then.value : null });
    yield 0.5 + (0.4 * (at + 1)) / days.length;
  }
  return { forecast, dso, loss: expectedCreditLoss(ledger, asOf, figures.currency, options.lossRates) };
}

/** The last days of the twelve months before that of a day, oldest first. */
function monthEndsBefore(day: SerialDay): readonly SerialDay[] {
  const { year, month } = toCivilDay(day);
  return Array.from({ length: MONTHS_BACK }, (_, at) => {
    const months = year * 12 + month - 1 - (MONTHS_BACK - 1 - at);
    return toSerialDay(Math.floor(months / 12), (months % 12) + 1, 1) - 1;
  });
}
