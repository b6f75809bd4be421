/** Up to this many values, putting each in its place by hand beats the engine's sort, whose call costs more than the work. */
const FEW = 64;

/**
 * Groups whole numbers by client and sorts them inside each group. Those of client c stand from `start[c]` to
 * `start[c + 1]`, smallest first.
 *
 * @param owners the client of each value
 * @param counts how many values each client has
 */
export function sortByClient(values: Int32Array, owners: Int32Array, counts: Int32Array): { readonly values: Int32Array; readonly start: Int32Array } {
  const start = new Int32Array(counts.length + 1);
  for (let client = 0; client < counts.length; client += 1) start[client + 1] = start[client]! + counts[client]!;
  const next = start.slice();
  const sorted = new Int32Array(values.length);
  for (let at = 0; at < values.length; at += 1) {
    const owner = owners[at]!;
    const place = next[owner]!;
    sorted[place] = values[at]!;
    next[owner] = place + 1;
  }
  for (let client = 0; client < counts.length; client += 1) sortRange(sorted, start[client]!, start[client + 1]!);
  return { values: sorted, start };
}

function sortRange(values: Int32Array, start: number, end: number): void {
  if (end - start > FEW) {
    values.subarray(start, end).sort();
    return;
  }
  for (let at = start + 1; at < end; at += 1) {
    const value = values[at]!;
    let place = at;
    while (place > start && values[place - 1]! > value) {
      values[place] = values[place - 1]!;
      place -= 1;
    }
    values[place] = value;
  }
}
