import { NO_DAY, weekday, type SerialDay } from '../base/serialDay';
import { binAt } from './delayBins';
import type { DelayFacts } from './delayFacts';
import { MONTH_PLACES, monthPlaces } from './monthPlaces';
import type { PaymentDays } from './ownClock';

/** An overdue invoice weighs on its client for this many days past due; older ones say nothing new. */
export const OVERDUE_MEMORY = 121;
/** What happened this many days ago counts half. */
export const HALF_LIFE = 90;
/** A run of more unpaid invoices than this says nothing new. */
const LONGEST_RUN = 40;

/** Where a client stands on the morning of a day. */
export interface ClientSituation {
  invoices: number;
  logAmounts: number;
  terms: number;
  disputes: number;
  /** Open invoices 1 to 121 days past due. */
  overdue: number;
  lastPaid: SerialDay;
  /** The latest due date of a paid invoice. */
  paidUpTo: SerialDay;
  /** All open invoices past due, however long. */
  allOverdue: number;
}

/** What is known of one client on the morning of a day, from facts dated before it. */
export interface ClientState extends ClientSituation, PaymentDays {
  /** By bin: times an invoice was paid in it, and times one could have been. */
  readonly paid: Float64Array;
  readonly tried: Float64Array;
  /**
   * The same, each invoice halved for every 90 days since it was due, once multiplied by `fade`. The due date counts, not
   * the payment: an invoice does not become more recent by being paid later.
   */
  readonly recentPaid: Float64Array;
  readonly recentTried: Float64Array;
  fade: number;
  /**
   * By bin after the due date, how many invoices of the unpaid run outlived it. The run is what is open past due and
   * was due after every invoice that is paid: it ends as soon as the client pays a later one.
   */
  readonly unpaidRun: Float64Array;
  /** The first bin after the due date. */
  readonly firstLate: number;
  paymentDays: number;
}

/** Replays the facts of one client after another, day by day. */
export interface ClientHistory {
  /** Goes to the beginning of a block of facts. */
  open(block: number): void;
  /** The state of a client without an invoice. */
  clear(): void;
  /** Lets everything dated before `day` happen. Days only go forward. */
  advance(day: SerialDay): void;
  readonly state: ClientState;
}

/**
 * One pass over each client's facts, with one pointer per kind of event: an issue; a payment, in the bin of its delay;
 * an invoice that survives a bin; one that becomes overdue or leaves the overdue memory. Every pointer runs over the
 * invoices in the order in which its events happen, so the cost is one step per event and nothing is stored.
 */
export function clientHistory(facts: DelayFacts, edges: Int32Array): ClientHistory {
  const { issued, due, paid, logAmount, disputed, blockStart, firstDay, asOf } = facts;
  const bins = edges.length;
  let largest = 0;
  for (let k = 0; k < facts.blocks; k += 1) largest = Math.max(largest, blockStart[k + 1]! - blockStart[k]!);
  const byDue = new Int32Array(largest);
  const byPaid = new Int32Array(largest);
  const sorter = new Float64Array(largest);
  const next = new Int32Array(bins);
  const growth = new Float64Array(asOf - firstDay + 2);
  for (let day = 0; day < growth.length; day += 1) growth[day] = Math.exp((Math.LN2 / HALF_LIFE) * day);

  const places = monthPlaces(firstDay, asOf);
  const firstLate = binAt(edges, 1);
  const state: ClientState = {
    paid: new Float64Array(bins), tried: new Float64Array(bins),
    recentPaid: new Float64Array(bins), recentTried: new Float64Array(bins),
    unpaidRun: new Float64Array(bins), firstLate,
    paidWeekdays: new Float64Array(7), paidPlaces: new Float64Array(MONTH_PLACES), paymentDays: 0,
    fade: 1, invoices: 0, logAmounts: 0, terms: 0, disputes: 0, overdue: 0, lastPaid: NO_DAY, paidUpTo: NO_DAY, allOverdue: 0,
  };
  let from = 0;
  let count = 0;
  let payments = 0;
  let nextIssue = 0;
  let nextPayment = 0;
  let nextOverdue = 0;
  let nextForgotten = 0;

  function order(target: Int32Array, key: Int32Array, wanted: (fact: number) => boolean): number {
    let size = 0;
    let sorted = true;
    for (let i = from; i < from + count; i += 1) {
      if (!wanted(i)) continue;
      const value = key[i]! * 2 ** 31 + i;
      if (size > 0 && value < sorter[size - 1]!) sorted = false;
      sorter[size] = value;
      size += 1;
    }
    if (!sorted) sorter.subarray(0, size).sort();
    for (let i = 0; i < size; i += 1) target[i] = sorter[i]! % 2 ** 31;
    return size;
  }

  function open(block: number): void {
    from = blockStart[block]!;
    count = blockStart[block + 1]! - from;
    order(byDue, due, () => true);
    payments = order(byPaid, paid, (i) => paid[i] !== NO_DAY);
    clear();
  }

  function clear(): void {
    nextIssue = from;
    nextPayment = nextOverdue = nextForgotten = 0;
    next.fill(0);
    state.paid.fill(0);
    state.tried.fill(0);
    state.recentPaid.fill(0);
    state.recentTried.fill(0);
    state.fade = 1;
    state.invoices = state.logAmounts = state.terms = state.disputes = state.overdue = state.allOverdue = 0;
    state.lastPaid = state.paidUpTo = NO_DAY;
    state.unpaidRun.fill(0);
    state.paidWeekdays.fill(0);
    state.paidPlaces.fill(0);
    state.paymentDays = 0;
  }

  function advance(day: SerialDay): void {
    for (; nextIssue < from + count && issued[nextIssue]! < day; nextIssue += 1) {
      state.invoices += 1;
      state.logAmounts += logAmount[nextIssue]!;
      state.terms += Math.max(0, due[nextIssue]! - issued[nextIssue]!);
      state.disputes += disputed[nextIssue]!;
    }
    for (let bin = 0; bin < bins; bin += 1) {
      const edge = edges[bin]!;
      let at = next[bin]!;
      for (; at < count; at += 1) {
        const i = byDue[at]!;
        const end = due[i]! + edge;
        if (end >= day) break;
        if (issued[i]! > end || (paid[i] !== NO_DAY && paid[i]! <= end)) continue;
        state.tried[bin]! += 1;
        state.recentTried[bin]! += growthOf(i);
      }
      next[bin] = at;
    }
    for (; nextPayment < payments && paid[byPaid[nextPayment]!]! < day; nextPayment += 1) {
      const i = byPaid[nextPayment]!;
      const paidOn = paid[i]!;
      if (paidOn !== state.lastPaid) {
        state.paidWeekdays[weekday(paidOn)]! += 1;
        state.paidPlaces[places[paidOn - firstDay]!]! += 1;
        state.paymentDays += 1;
      }
      state.lastPaid = paidOn;
      state.paidUpTo = Math.max(state.paidUpTo, due[i]!);
      const overdueFor = paidOn - due[i]!;
      if (overdueFor > 1) state.allOverdue -= 1;
      if (overdueFor > 1 && overdueFor < OVERDUE_MEMORY) state.overdue -= 1;
      const bin = binAt(edges, overdueFor);
      if (bin === bins) continue;
      state.paid[bin]! += 1;
      state.tried[bin]! += 1;
      state.recentPaid[bin]! += growthOf(i);
      state.recentTried[bin]! += growthOf(i);
    }
    for (; nextOverdue < count && due[byDue[nextOverdue]!]! + 1 < day; nextOverdue += 1) {
      if (!unpaidAfter(byDue[nextOverdue]!, 1)) continue;
      state.overdue += 1;
      state.allOverdue += 1;
    }
    for (; nextForgotten < count && due[byDue[nextForgotten]!]! + OVERDUE_MEMORY < day; nextForgotten += 1) {
      const i = byDue[nextForgotten]!;
      if (paid[i] === NO_DAY || paid[i]! - due[i]! >= OVERDUE_MEMORY) state.overdue -= 1;
    }
    readUnpaidRun(day);
    state.fade = 1 / growth[Math.min(day - firstDay, growth.length - 1)]!;
  }

  function readUnpaidRun(day: SerialDay): void {
    state.unpaidRun.fill(0);
    for (let at = nextOverdue - 1, seen = 0; at >= 0 && seen < LONGEST_RUN && due[byDue[at]!]! > state.paidUpTo; at -= 1, seen += 1) {
      const i = byDue[at]!;
      for (let bin = firstLate; bin < bins && due[i]! + edges[bin]! < day; bin += 1) {
        if (issued[i]! <= due[i]! + edges[bin]!) state.unpaidRun[bin]! += 1;
      }
    }
  }

  function growthOf(i: number): number {
    return growth[Math.max(0, Math.min(due[i]!, asOf) - firstDay)]!;
  }

  function unpaidAfter(i: number, days: number): boolean {
    return paid[i] === NO_DAY || paid[i]! > due[i]! + days;
  }

  return { open, clear, advance, state };
}
