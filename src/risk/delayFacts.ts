import { inSlices } from '../base/inSlices';
import { scaled } from '../base/scaled';
import { NO_DAY, type SerialDay } from '../base/serialDay';
import { sortInSteps } from '../base/sortInSteps';
import { drain, type Steps } from '../base/steps';
import { InvoiceFlag, type Ledger } from '../ledger/ledger';

/**
 * The invoices of one currency as the model sees them at asOf, client by client.
 * Facts of one client stand together, by issue day; the order depends on dates and amounts alone, never on the order of
 * the rows or on names, so that neither can change a result.
 */
export interface DelayFacts {
  readonly asOf: SerialDay;
  readonly currency: number;
  readonly count: number;
  /** The day of the first invoice. */
  readonly firstDay: SerialDay;
  /** Blocks of facts, one per client with an invoice: facts of block k are `blockStart[k]` to `blockStart[k + 1]`. */
  readonly blocks: number;
  readonly blockStart: Int32Array;
  /** The block of a client id; -1 for a client without an invoice. */
  readonly blockOfClient: Int32Array;
  /** Position in the ledger, by fact. */
  readonly position: Int32Array;
  readonly issued: Int32Array;
  readonly due: Int32Array;
  /** The day of payment, never before the issue; NO_DAY while unpaid at asOf. */
  readonly paid: Int32Array;
  /** ln(1 + amount), in minor units. */
  readonly logAmount: Float32Array;
  readonly disputed: Uint8Array;
}

/** What is done between two pauses: invoices looked at, a few milliseconds. */
const AT_ONCE = 50000;

/**
 * Which invoices the model may learn from: the currency's, issued by asOf, but for those closed without a payment day
 * and those that credit notes alone have settled by asOf (they have no delay).
 */
function* selected(ledger: Ledger, asOf: SerialDay, currency: number): Steps<Int32Array> {
  const { invoices } = ledger;
  const chosen = new Int32Array(invoices.count);
  let count = 0;
  yield* inSlices(invoices.count, AT_ONCE, (from, to) => {
    for (let i = from; i < to; i += 1) {
      if (invoices.currency[i] !== currency || invoices.issued[i]! > asOf) continue;
      const flags = invoices.flags[i]!;
      if ((flags & InvoiceFlag.closedWithoutDay) !== 0) continue;
      const settled = invoices.settled[i]!;
      if ((flags & InvoiceFlag.credited) !== 0 && settled !== NO_DAY && settled <= asOf) continue;
      chosen[count] = i;
      count += 1;
    }
  });
  return chosen.subarray(0, count);
}

/** Orders `items` by `key` (0 … keys − 1), keeping the order of equals: a counting sort. */
function* stableOrder(items: Int32Array, keys: number, key: (item: number) => number): Steps<Int32Array> {
  const start = new Int32Array(keys + 1);
  yield* scaled(inSlices(items.length, AT_ONCE, (from, to) => {
    for (let i = from; i < to; i += 1) start[key(items[i]!) + 1]! += 1;
  }), 0, 0.3);
  for (let k = 0; k < keys; k += 1) start[k + 1]! += start[k]!;
  const ordered = new Int32Array(items.length);
  yield* scaled(inSlices(items.length, AT_ONCE, (from, to) => {
    for (let i = from; i < to; i += 1) {
      const item = items[i]!;
      ordered[start[key(item)]!++] = item;
    }
  }), 0.3, 1);
  return ordered;
}

/** Clients by what they did (number, days, total), so that an order exists that names and rows do not change. */
function* clientRanks(
  ledger: Ledger, chosen: Int32Array, paidBy: (invoice: number) => SerialDay,
): Steps<{ rank: Int32Array; blocks: number }> {
  const clients = ledger.clients.length;
  const { client, issued, due, amount } = ledger.invoices;
  const count = new Int32Array(clients);
  const total = new Float64Array(clients);
  const days = new Float64Array(clients);
  yield* scaled(inSlices(chosen.length, AT_ONCE, (from, to) => {
    for (let i = from; i < to; i += 1) {
      const invoice = chosen[i]!;
      const who = client[invoice]!;
      count[who]! += 1;
      total[who]! += amount[invoice]!;
      days[who]! += issued[invoice]! * 3 + due[invoice]! * 7 + paidBy(invoice) * 11;
    }
  }), 0, 0.4);
  const present: number[] = [];
  for (let who = 0; who < clients; who += 1) if (count[who]! > 0) present.push(who);
  yield* scaled(sortInSteps(present, (a, b) => count[a]! - count[b]! || days[a]! - days[b]! || total[a]! - total[b]! || a - b), 0.4, 1);
  const rank = new Int32Array(clients).fill(-1);
  present.forEach((who, place) => { rank[who] = place; });
  return { rank, blocks: present.length };
}

/**
 * Prepares the facts that a model of one currency may know at asOf.
 * Takes time and memory in proportion to the number of invoices.
 */
export function delayFacts(ledger: Ledger, asOf: SerialDay, currency: number): DelayFacts {
  return drain(delayFactsInSteps(ledger, asOf, currency));
}

/** The same in steps. */
export function* delayFactsInSteps(ledger: Ledger, asOf: SerialDay, currency: number): Steps<DelayFacts> {
  const chosen = yield* scaled(selected(ledger, asOf, currency), 0, 0.05);
  const { client, issued, due, settled, amount } = ledger.invoices;
  let first = asOf;
  let lastDue = -Infinity;
  let firstDue = Infinity;
  yield* scaled(inSlices(chosen.length, AT_ONCE, (from, to) => {
    for (let i = from; i < to; i += 1) {
      const invoice = chosen[i]!;
      first = Math.min(first, issued[invoice]!);
      lastDue = Math.max(lastDue, due[invoice]!);
      firstDue = Math.min(firstDue, due[invoice]!);
    }
  }), 0.05, 0.1);
  const paidBy = (invoice: number): SerialDay => {
    const day = settled[invoice]!;
    return day === NO_DAY || day > asOf ? NO_DAY : Math.max(day, issued[invoice]!);
  };
  const { rank, blocks } = yield* scaled(clientRanks(ledger, chosen, paidBy), 0.1, 0.3);
  const keys: readonly (readonly [number, (invoice: number) => number])[] = [
    [4096, (invoice) => amount[invoice]! % 4096],
    [asOf - first + 2, (invoice) => Math.max(0, paidBy(invoice) - first + 1)],
    [lastDue - firstDue + 1, (invoice) => due[invoice]! - firstDue],
    [asOf - first + 1, (invoice) => issued[invoice]! - first],
    [blocks, (invoice) => rank[client[invoice]!]!],
  ];
  let ordered = chosen;
  if (chosen.length > 0) {
    for (const [at, [count, key]] of keys.entries()) ordered = yield* scaled(stableOrder(ordered, count, key), 0.3 + 0.1 * at, 0.4 + 0.1 * at);
  }
  return yield* scaled(factsOf(ledger, ordered, paidBy, { asOf, currency, firstDay: first, blocks, blockOfClient: rank }), 0.8, 1);
}

/** The columns of the facts, from invoices in their order. */
function* factsOf(
  ledger: Ledger, ordered: Int32Array, paidBy: (invoice: number) => SerialDay,
  known: Pick<DelayFacts, 'asOf' | 'currency' | 'firstDay' | 'blocks' | 'blockOfClient'>,
): Steps<DelayFacts> {
  const { client, issued, due, amount, flags } = ledger.invoices;
  const count = ordered.length;
  // Named one by one: V8 forgets the shape of a spread object when it is collected, and throws away all code optimised for it.
  const { asOf, currency, firstDay, blocks, blockOfClient } = known;
  const facts = {
    asOf, currency, firstDay, blocks, blockOfClient, count, position: ordered, blockStart: new Int32Array(blocks + 1), issued: new Int32Array(count),
    due: new Int32Array(count), paid: new Int32Array(count), logAmount: new Float32Array(count), disputed: new Uint8Array(count),
  };
  yield* inSlices(count, AT_ONCE, (from, to) => {
    for (let i = from; i < to; i += 1) {
      const invoice = ordered[i]!;
      facts.issued[i] = issued[invoice]!;
      facts.due[i] = due[invoice]!;
      facts.paid[i] = paidBy(invoice);
      facts.logAmount[i] = Math.log1p(Math.abs(amount[invoice]!));
      facts.disputed[i] = (flags[invoice]! & InvoiceFlag.disputed) !== 0 ? 1 : 0;
      facts.blockStart[blockOfClient[client[invoice]!]! + 1] = i + 1;
    }
  });
  return facts;
}
