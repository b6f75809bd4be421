import { NO_DAY, type SerialDay } from '../base/serialDay';
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

/**
 * Which invoices the model may learn from: the currency's, issued by asOf, but for those closed without a payment day
 * and those that credit notes alone have settled by asOf (they have no delay).
 */
function selected(ledger: Ledger, asOf: SerialDay, currency: number): Int32Array {
  const { invoices } = ledger;
  const chosen = new Int32Array(invoices.count);
  let count = 0;
  for (let i = 0; i < invoices.count; i += 1) {
    if (invoices.currency[i] !== currency || invoices.issued[i]! > asOf) continue;
    const flags = invoices.flags[i]!;
    if ((flags & InvoiceFlag.closedWithoutDay) !== 0) continue;
    const settled = invoices.settled[i]!;
    if ((flags & InvoiceFlag.credited) !== 0 && settled !== NO_DAY && settled <= asOf) continue;
    chosen[count] = i;
    count += 1;
  }
  return chosen.subarray(0, count);
}

/** Orders `items` by `key` (0 … keys − 1), keeping the order of equals: a counting sort. */
export function stableOrder(items: Int32Array, keys: number, key: (item: number) => number): Int32Array {
  const start = new Int32Array(keys + 1);
  for (let i = 0; i < items.length; i += 1) start[key(items[i]!) + 1]! += 1;
  for (let k = 0; k < keys; k += 1) start[k + 1]! += start[k]!;
  const ordered = new Int32Array(items.length);
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i]!;
    ordered[start[key(item)]!++] = item;
  }
  return ordered;
}

/** Clients by what they did (first day, number, total, days), so that an order exists that names and rows do not change. */
function clientRanks(ledger: Ledger, chosen: Int32Array, paidBy: (invoice: number) => SerialDay): { rank: Int32Array; blocks: number } {
  const clients = ledger.clients.length;
  const { client, issued, due, amount } = ledger.invoices;
  const count = new Int32Array(clients);
  const total = new Float64Array(clients);
  const days = new Float64Array(clients);
  for (let i = 0; i < chosen.length; i += 1) {
    const invoice = chosen[i]!;
    const who = client[invoice]!;
    count[who]! += 1;
    total[who]! += amount[invoice]!;
    days[who]! += issued[invoice]! * 3 + due[invoice]! * 7 + paidBy(invoice) * 11;
  }
  const present: number[] = [];
  for (let who = 0; who < clients; who += 1) if (count[who]! > 0) present.push(who);
  present.sort((a, b) => count[a]! - count[b]! || days[a]! - days[b]! || total[a]! - total[b]! || a - b);
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
  const chosen = selected(ledger, asOf, currency);
  yield 1 / 8;
  const { client, issued, due, amount, settled, flags } = ledger.invoices;
  let first = asOf;
  let lastDue = -Infinity;
  let firstDue = Infinity;
  for (let i = 0; i < chosen.length; i += 1) {
    const invoice = chosen[i]!;
    first = Math.min(first, issued[invoice]!);
    lastDue = Math.max(lastDue, due[invoice]!);
    firstDue = Math.min(firstDue, due[invoice]!);
  }
  const paidBy = (invoice: number): SerialDay => {
    const day = settled[invoice]!;
    return day === NO_DAY || day > asOf ? NO_DAY : Math.max(day, issued[invoice]!);
  };
  const { rank, blocks } = clientRanks(ledger, chosen, paidBy);
  const sorts = chosen.length === 0 ? [] : [
    (order: Int32Array) => stableOrder(order, 4096, (invoice) => amount[invoice]! % 4096),
    (order: Int32Array) => stableOrder(order, asOf - first + 2, (invoice) => Math.max(0, paidBy(invoice) - first + 1)),
    (order: Int32Array) => stableOrder(order, lastDue - firstDue + 1, (invoice) => due[invoice]! - firstDue),
    (order: Int32Array) => stableOrder(order, asOf - first + 1, (invoice) => issued[invoice]! - first),
    (order: Int32Array) => stableOrder(order, blocks, (invoice) => rank[client[invoice]!]!),
  ];
  let ordered = chosen;
  for (const [at, sort] of sorts.entries()) {
    yield (at + 2) / 8;
    ordered = sort(ordered);
  }
  yield 7 / 8;

  const count = ordered.length;
  const facts = {
    asOf, currency, count, firstDay: first, blocks, blockOfClient: rank, position: ordered,
    blockStart: new Int32Array(blocks + 1), issued: new Int32Array(count), due: new Int32Array(count),
    paid: new Int32Array(count), logAmount: new Float32Array(count), disputed: new Uint8Array(count),
  };
  for (let i = 0; i < count; i += 1) {
    const invoice = ordered[i]!;
    facts.issued[i] = issued[invoice]!;
    facts.due[i] = due[invoice]!;
    facts.paid[i] = paidBy(invoice);
    facts.logAmount[i] = Math.log1p(Math.abs(amount[invoice]!));
    facts.disputed[i] = (flags[invoice]! & InvoiceFlag.disputed) !== 0 ? 1 : 0;
    facts.blockStart[rank[client[invoice]!]! + 1] = i + 1;
  }
  return facts;
}
