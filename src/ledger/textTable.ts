/** Gives equal texts the same small id, in the order in which they are first met. */
export interface TextTable {
  /** The texts by id. */
  readonly texts: string[];
  /** Their hashes by id. */
  readonly hashes: number[];
  /** Id + 1 of the text in each slot; 0 is free. */
  slots: Int32Array<ArrayBuffer>;
}

/** @param expected about how many different texts there are; the table grows with what it finds, and a small one is fast */
export function textTable(expected: number): TextTable {
  let size = 64;
  while (size < expected * 2) size *= 2;
  return { texts: [], hashes: [], slots: new Int32Array(size) };
}

/**
 * The id of a text, the next free one if it is new. Texts are found by a hash over their characters: a `Map` has to
 * compute the engine's own hash of 100,000 fresh strings first, which costs more than the rest of a reading.
 */
export function textId(table: TextTable, text: string): number {
  const { texts, hashes, slots } = table;
  const mask = slots.length - 1;
  const hash = textHash(text);
  let slot = hash & mask;
  let id = slots[slot]! - 1;
  while (id >= 0 && (hashes[id] !== hash || texts[id] !== text)) {
    slot = (slot + 1) & mask;
    id = slots[slot]! - 1;
  }
  if (id >= 0) return id;
  slots[slot] = hashes.push(hash);
  if (hashes.length * 2 > mask) table.slots = grown(slots.length * 2, hashes);
  return texts.push(text) - 1;
}

/** A larger table with the same texts in it. */
function grown(size: number, hashes: readonly number[]): Int32Array<ArrayBuffer> {
  const slots = new Int32Array(size);
  const mask = size - 1;
  for (let id = 0; id < hashes.length; id += 1) {
    let slot = hashes[id]! & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = id + 1;
  }
  return slots;
}

/** Of a longer text only the beginning and the end count, so that a cell of a million characters costs nothing. */
const HASHED = 256;

/** A whole number below 2^30 that equal texts share. */
function textHash(text: string): number {
  const length = text.length;
  if (length > HASHED) return textHash(text.slice(0, HASHED / 2) + text.slice(-HASHED / 2));
  let even = length;
  let odd = 0;
  let i = 0;
  // Two chains: the processor computes one while the other waits for its product.
  for (; i < length - 1; i += 2) {
    even = Math.imul(even, 31) + text.charCodeAt(i);
    odd = Math.imul(odd, 31) + text.charCodeAt(i + 1);
  }
  if (i < length) even = Math.imul(even, 31) + text.charCodeAt(i);
  const hash = even ^ Math.imul(odd, 0x01000193);
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) & 0x3fffffff;
}
