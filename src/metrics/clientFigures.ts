import { success, type Outcome } from '../base/outcome';
import type { AllClientMetrics } from './allClientMetrics';
import { trendOf } from './delayTrend';
import { noDelayYet, nothingMaturedYet, nothingPaidYet } from './whyNone';

/** The metrics of one client, each with the reason where it has no value. Days, shares 0 to 1, minor units. */
export interface ClientFigures {
  readonly averageDaysLate: Outcome<number>;
  readonly weightedAverageDaysLate: Outcome<number>;
  readonly medianDaysLate: Outcome<number>;
  readonly ninetiethDaysLate: Outcome<number>;
  readonly averageDaysToPay: Outcome<number>;
  readonly weightedAverageDaysToPay: Outcome<number>;
  readonly lateRate: Outcome<number>;
  readonly delayTrend: Outcome<number>;
  readonly invoices: number;
  readonly openBalance: number;
  readonly overdueBalance: number;
  readonly unappliedCredits: number;
}

/** The line of one client in a table of all clients: what the single functions would say, without reading the ledger again. */
export function clientFigures(all: AllClientMetrics, client: number): ClientFigures {
  const figure = (count: Int32Array, values: Float64Array, none: () => Outcome<never>): Outcome<number> =>
    // Amounts that round to nothing weigh nothing: then there is no weighted figure.
    count[client]! > 0 && !Number.isNaN(values[client]!) ? success(values[client]!) : none();
  return {
    averageDaysLate: figure(all.delayed, all.averageDaysLate, noDelayYet),
    weightedAverageDaysLate: figure(all.delayed, all.weightedAverageDaysLate, noDelayYet),
    medianDaysLate: figure(all.delayed, all.medianDaysLate, noDelayYet),
    ninetiethDaysLate: figure(all.delayed, all.ninetiethDaysLate, noDelayYet),
    averageDaysToPay: figure(all.paid, all.averageDaysToPay, nothingPaidYet),
    weightedAverageDaysToPay: figure(all.paid, all.weightedAverageDaysToPay, nothingPaidYet),
    lateRate: figure(all.matured, all.lateRate, nothingMaturedYet),
    delayTrend: trendOf(all.recentSum[client]!, all.recent[client]!, all.earlierSum[client]!, all.earlier[client]!),
    invoices: all.invoices[client]!,
    openBalance: all.openBalance[client]!,
    overdueBalance: all.overdueBalance[client]!,
    unappliedCredits: all.unappliedCredits[client]!,
  };
}
