import { NO_DELAY } from './invoiceState';

/** A value and its client share the 31 bits of a positive whole number; a value takes 22 of them at most. */
const BITS = 31;
const VALUE_BITS = 22;

/** Numbers of all clients, side by side: those of client c stand from `start[c]` to `start[c + 1]`, smallest first. */
export interface SortedByClient {
  readonly values: Int32Array;
  readonly start: Int32Array;
}

/**
 * Groups whole numbers by client and sorts them inside each group.
 * Two counting sorts, by value and then by client, each of which keeps the order of the other: no comparison is made.
 * Where clients and the spread of the values are too many for one number, each group is sorted by itself.
 *
 * @param values used up: memory never touched before costs more than the sorting; `NO_DELAY` is no value
 * @param owners the client of each value
 * @param counts how many values each client has
 * @source radix sort, least significant digit first
 * @example
 * Array.from(sortByClient(Int32Array.of(5, 3, 4), Int32Array.of(1, 0, 1), Int32Array.of(1, 2)).values) // [3, 4, 5]
 */
export function sortByClient(values: Int32Array, owners: Int32Array, counts: Int32Array): SortedByClient {
  const clients = counts.length;
  const start = new Int32Array(clients + 1);
  for (let client = 0; client < clients; client += 1) start[client + 1] = start[client]! + counts[client]!;
  let low = 0;
  let high = 0;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at]!;
    if (value > high) high = value;
    else if (value < low && value !== NO_DELAY) low = value;
  }
  const width = bitsOf(high - low);
  const next = start.slice(0, clients);
  if (width > VALUE_BITS || bitsOf(clients) + width > BITS) {
    const sorted = new Int32Array(start[clients]!);
    for (let at = 0; at < values.length; at += 1) if (values[at] !== NO_DELAY) sorted[next[owners[at]!]!++] = values[at]!;
    for (let client = 0; client < clients; client += 1) sorted.subarray(start[client], start[client + 1]).sort();
    return { values: sorted, start };
  }
  const packed = packedByValue(values, owners, start[clients]!, low, high, width);
  const mask = (1 << width) - 1;
  for (let at = 0; at < packed.length; at += 1) {
    const pair = packed[at]!;
    values[next[pair >>> width]!++] = (pair & mask) + low;
  }
  return { values: values.subarray(0, packed.length), start };
}

/** Client and value (above the lowest) in one number each, in the order of the values. */
function packedByValue(values: Int32Array, owners: Int32Array, count: number, low: number, high: number, width: number): Int32Array {
  const next = new Int32Array(high - low + 2);
  for (let at = 0; at < values.length; at += 1) if (values[at] !== NO_DELAY) next[values[at]! - low + 1]!++;
  for (let value = 1; value < next.length; value += 1) next[value]! += next[value - 1]!;
  const packed = new Int32Array(count);
  for (let at = 0; at < values.length; at += 1) {
    if (values[at] === NO_DELAY) continue;
    const value = values[at]! - low;
    packed[next[value]!++] = (owners[at]! << width) | value;
  }
  return packed;
}

function bitsOf(largest: number): number {
  return 32 - Math.clz32(largest);
}
