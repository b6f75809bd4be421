import { NO_DAY, type SerialDay } from '../base/serialDay';
import type { Steps } from '../base/steps';
import type { Ledger } from '../ledger/ledger';
import { dayWeights } from './calendarClock';
import { casesBeyond, clientEvidence, type ClientStanding } from './clientEvidence';
import { clientHistory, OVERDUE_MEMORY } from './clientHistory';
import { emptySignals, readSignals, type ClientSignals } from './clientSignals';
import { SCORE_DAYS } from './scoreDays';
import { binAt } from './delayBins';
import { clocksByDay, delayClock } from './delayClock';
import { delayCurve } from './delayCurve';
import type { DelayFacts } from './delayFacts';
import { FACTOR_GROUPS, type DelayCurve, type DelayModel, type Skill } from './delayModel';
import { INVOICE_FEATURES } from './features';
import { invoiceFeatures, type InvoiceQuestion } from './invoiceFeatures';
import { meanLogAmount, medianTerms } from './usualInvoice';
import { ownClock, type PaymentDays } from './ownClock';
import type { ModelParameters } from './modelParameters';
import { ALL_GROUPS, survivalOf } from './survival';

/** What a client looks like on the morning after asOf. */
interface ClientCard extends ClientStanding {
  readonly signals: ClientSignals;
  readonly days: PaymentDays;
}

/** Cards of clients are kept for this many clients; more would cost memory in proportion to the ledger. */
const MOST_CARDS = 4096;
const LEAST_MATURED = 100;
/** What a client did, as against the invoice they get. */
const CLIENT_GROUPS = FACTOR_GROUPS.reduce((sum, group, bit) => (group === 'amount' || group === 'terms' ? sum : sum + 2 ** bit), 0);
const CALENDAR_BEFORE = 200;
const CALENDAR_AFTER = 600;

/** The model of some parameters, speaking about the clients and invoices of some facts (of the same day or later). */
export function* delayModelOn(parameters: ModelParameters, ledger: Ledger, facts: DelayFacts): Steps<DelayModel> {
  const { edges, pooled, classes, dailyHazard } = parameters;
  const bins = edges.length;
  const today = facts.asOf + 1;
  const history = clientHistory(facts, edges);
  const survival = survivalOf(parameters);
  const weights = dayWeights(parameters.clock, facts.asOf - CALENDAR_BEFORE, facts.asOf + CALENDAR_AFTER);
  const invoice = new Float64Array(INVOICE_FEATURES);
  const cards = new Map<number, ClientCard>();
  const cases = new Map<number, ReturnType<typeof casesBeyond>>();
  const scoreBins = SCORE_DAYS.map((days) => edges.indexOf(days));
  let factOf: Int32Array | null = null;
  /** Of the next invoice of anybody, by its elapsed days; of an open one, by its due date. */
  const clockAhead = clocksByDay((elapsed) => delayClock(edges, dailyHazard, elapsed, null));
  const weightAfter = (due: SerialDay) => (days: number) => weights[due + days - facts.asOf + CALENDAR_BEFORE] ?? 1;
  const clockOfDue = clocksByDay((due) => delayClock(edges, dailyHazard, facts.asOf - due, weightAfter(due)));
  const own = ownClock(parameters.clientCalendar, facts.asOf - CALENDAR_BEFORE, facts.asOf + CALENDAR_AFTER);

  function readCard(block: number): ClientCard {
    const signals = emptySignals(bins, classes.count);
    if (block < 0) history.clear();
    else {
      history.open(block);
      history.advance(today);
    }
    readSignals(history.state, classes, pooled, signals);
    const { invoices, logAmounts, terms, disputes, overdue, allOverdue, lastPaid, paidUpTo } = history.state;
    const from = block < 0 ? 0 : facts.blockStart[block]!;
    const to = block < 0 ? 0 : facts.blockStart[block + 1]!;
    const days = { paidWeekdays: history.state.paidWeekdays.slice(), paidPlaces: history.state.paidPlaces.slice(), paymentDays: history.state.paymentDays };
    return {
      signals, days, state: { invoices, logAmounts, terms, disputes, overdue, allOverdue, lastPaid, paidUpTo },
      usualTerms: to > from ? medianTerms(facts, from, to) : parameters.usualTerms,
      usualLogAmount: to > from ? meanLogAmount(facts, from, to) : parameters.usualLogAmount,
    };
  }

  function cardOf(client: number): ClientCard {
    const block = client < 0 ? -1 : (facts.blockOfClient[client] ?? -1);
    const kept = cards.get(block);
    if (kept !== undefined) return kept;
    if (cards.size >= MOST_CARDS) cards.delete(cards.keys().next().value!);
    const card = readCard(block);
    cards.set(block, card);
    return card;
  }

  function askNext(card: ClientCard, terms?: number, amount?: number): number {
    const question: InvoiceQuestion = {
      day: today, terms: terms ?? card.usualTerms, disputed: 0, counted: false, countedOverdue: false, due: today, outlived: 0,
      logAmount: amount === undefined ? card.usualLogAmount : Math.log1p(Math.abs(amount)),
    };
    invoiceFeatures(card.state, card.signals, question, invoice);
    return -1 - question.terms;
  }

  function next(client: number, terms?: number, amount?: number): DelayCurve {
    const card = cardOf(client);
    const elapsed = askNext(card, terms, amount);
    const clock = clockAhead(elapsed);
    return delayCurve(edges, clock, survival.at(card.signals, invoice, -1 - elapsed, elapsed, clock, ALL_GROUPS));
  }

  function score(client: number, kept = ALL_GROUPS): number {
    const card = cardOf(client);
    const elapsed = askNext(card);
    const unpaid = survival.at(card.signals, invoice, -1 - elapsed, elapsed, clockAhead(elapsed), kept);
    return 20 * scoreBins.reduce((sum, bin) => sum + unpaid[bin]!, 0);
  }

  function factAt(position: number): number {
    if (factOf === null) {
      factOf = new Int32Array(ledger.invoices.count).fill(-1);
      for (let i = 0; i < facts.count; i += 1) factOf[facts.position[i]!] = i;
    }
    return factOf[position] ?? -1;
  }

  function openInvoice(position: number): DelayCurve {
    const i = factAt(position);
    if (i < 0 || facts.paid[i] !== NO_DAY) throw new RangeError(`invoice ${position} is not open at asOf in this model`);
    const due = facts.due[i]!;
    const elapsed = facts.asOf - due;
    const card = cardOf(ledger.invoices.client[position]!);
    invoiceFeatures(card.state, card.signals, {
      day: today, terms: due - facts.issued[i]!, logAmount: facts.logAmount[i]!, disputed: facts.disputed[i]!,
      counted: true, countedOverdue: elapsed >= 1 && elapsed < OVERDUE_MEMORY,
      due, outlived: binAt(edges, elapsed + 1),
    }, invoice);
    const clock = own.of(card.days) ? delayClock(edges, dailyHazard, elapsed, weightAfter(due), (days) => own.weight(due + days)) : clockOfDue(due);
    return delayCurve(edges, clock, survival.at(card.signals, invoice, due - facts.issued[i]!, elapsed, clock, ALL_GROUPS));
  }

  /** Whether what clients did moves the score of any of up to a hundred of them by a point. */
  function* anyClientStandsOut(): Steps<boolean> {
    const silent = ALL_GROUPS - CLIENT_GROUPS;
    const step = Math.max(1, Math.floor(ledger.clients.length / 100));
    for (let client = 0; client < ledger.clients.length; client += step) {
      if (Math.abs(score(client) - score(client, silent)) >= 1) return true;
      yield client / ledger.clients.length;
    }
    return false;
  }

  const { evidence } = parameters;
  const skill: Skill = evidence.matured < LEAST_MATURED ? 'tooFewInvoices'
    : classes.found > 1 || (yield* anyClientStandsOut()) ? 'clientsDiffer' : 'noDifference';
  return {
    asOf: facts.asOf, currency: facts.currency, minorDigits: ledger.minorDigits[facts.currency] ?? 2, evidence, payerClasses: classes.found, skill,
    openInvoice, nextInvoice: next, unknownClient: () => next(-1), score,
    clientEvidence: (client) => clientEvidence(facts, client, cardOf(client)),
    invoiceState(position) {
      const fact = factAt(position);
      return fact < 0 ? 'outside' : facts.paid[fact] === NO_DAY ? 'open' : 'paid';
    },
    casesBeyond(days) {
      const counted = cases.get(days) ?? casesBeyond(facts, days);
      cases.set(days, counted);
      return counted;
    },
  };
}
