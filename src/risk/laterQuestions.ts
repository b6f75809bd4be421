import type { SerialDay } from '../base/serialDay';
import { dayWeights } from './calendarClock';
import { clientHistory, OVERDUE_MEMORY } from './clientHistory';
import { emptySignals, readSignals } from './clientSignals';
import { binAt } from './delayBins';
import { delayClock } from './delayClock';
import { delayCurve } from './delayCurve';
import type { DelayFacts } from './delayFacts';
import type { DelayCurve } from './delayModel';
import { INVOICE_FEATURES } from './features';
import { invoiceFeatures } from './invoiceFeatures';
import { ownClock } from './ownClock';
import type { ModelParameters } from './modelParameters';
import { ALL_GROUPS, survivalOf } from './survival';

/** An invoice asked about on a day. */
export interface LaterQuestion {
  /** The block of its client in the facts; -1 for a client without one. */
  readonly block: number;
  /** Facts dated before this day are seen. */
  readonly day: SerialDay;
  readonly issued: SerialDay;
  readonly due: SerialDay;
  readonly logAmount: number;
  readonly disputed: boolean;
  /** The facts hold the invoice itself. */
  readonly inFacts: boolean;
}

/**
 * Asks about invoices on days after the parameters were learnt. Of the later facts, only those of the invoice's client
 * dated before the day asked are seen, and nothing is learnt from them.
 * Questions must come client by client, and for each client day by day.
 */
export function laterQuestions(parameters: ModelParameters, facts: DelayFacts): (question: LaterQuestion) => DelayCurve {
  const { edges, pooled, classes, dailyHazard } = parameters;
  const history = clientHistory(facts, edges);
  const survival = survivalOf(parameters);
  const signals = emptySignals(edges.length, classes.count);
  const invoice = new Float64Array(INVOICE_FEATURES);
  const from = facts.firstDay - 400;
  const weights = dayWeights(parameters.clock, from, facts.asOf + 1000);
  const own = ownClock(parameters.clientCalendar, from, facts.asOf + 1000);
  let opened = -1;

  return ({ block, day, issued, due, logAmount, disputed, inFacts }) => {
    if (block < 0) history.clear();
    else {
      if (block !== opened) history.open(block);
      history.advance(day);
    }
    opened = block;
    const elapsed = day - 1 - due;
    const counted = inFacts && block >= 0 && issued < day;
    const countedOverdue = counted && elapsed >= 1 && elapsed < OVERDUE_MEMORY;
    readSignals(history.state, classes, pooled, signals);
    invoiceFeatures(history.state, signals, {
      day, terms: due - issued, logAmount, disputed: disputed ? 1 : 0, counted, countedOverdue, due, outlived: binAt(edges, elapsed + 1),
    }, invoice);
    const weight = (days: number): number => weights[due + days - from] ?? 1;
    const known = block >= 0 && own.of(history.state);
    const clock = delayClock(edges, dailyHazard, elapsed, weight, known ? (days) => own.weight(due + days) : null);
    return delayCurve(edges, clock, survival.at(signals, invoice, due - issued, elapsed, clock, ALL_GROUPS));
  };
}
