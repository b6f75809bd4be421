/** Gives equal texts the same small id, in the order in which they are first met. */
export interface TextTable {
  /** The texts by id. */
  readonly texts: string[];
  /** Their hashes by id. */
  readonly hashes: number[];
  /** Id + 1 of the text in each slot; 0 is free. */
  slots: Int32Array<ArrayBuffer>;
  /** So many characters at the end of a text are hashed: few as long as they tell the texts apart. */
  hashed: number;
  /** How often a new text met one with the same hash. */
  clashes: number;
}

/** Names end in what tells them apart, or in the form of a company: then more is read. */
const FIRST_HASHED = 4;
/** Of a longer text only the end and as much of the beginning count, so that a cell of a million characters costs nothing. */
const MOST_HASHED = 128;
/** More clashes than a quarter of the texts, and than this, and more characters are hashed. */
const FEW_CLASHES = 16;

/** @param expected about how many different texts there are; the table grows with what it finds, and a small one is fast */
export function textTable(expected: number): TextTable {
  let size = 64;
  while (size < expected * 2) size *= 2;
  return { texts: [], hashes: [], slots: new Int32Array(size), hashed: FIRST_HASHED, clashes: 0 };
}

/**
 * The id of a text, the next free one if it is new. Texts are found by a hash over their last characters: a `Map` has to
 * compute the engine's own hash of 100,000 fresh strings first, which costs more than the rest of a reading.
 */
export function textId(table: TextTable, text: string): number {
  const { texts, hashes, slots } = table;
  const mask = slots.length - 1;
  const hash = textHash(text, table.hashed);
  let slot = hash & mask;
  let id = slots[slot]! - 1;
  while (id >= 0 && (hashes[id] !== hash || texts[id] !== text)) {
    slot = (slot + 1) & mask;
    id = slots[slot]! - 1;
  }
  return id >= 0 ? id : added(table, text, hash, slot);
}

function added(table: TextTable, text: string, hash: number, slot: number): number {
  const { texts, hashes, slots } = table;
  const mask = slots.length - 1;
  for (let at = hash & mask; at !== slot; at = (at + 1) & mask) if (hashes[slots[at]! - 1] === hash) table.clashes += 1;
  slots[slot] = hashes.push(hash);
  const id = texts.push(text) - 1;
  if (table.clashes > Math.max(FEW_CLASHES, texts.length / 4) && table.hashed < MOST_HASHED) {
    table.hashed *= 2;
    table.clashes = 0;
    for (let each = 0; each <= id; each += 1) hashes[each] = textHash(texts[each]!, table.hashed);
    table.slots = filled(slots.length, hashes);
  } else if (hashes.length * 2 > mask) table.slots = filled(slots.length * 2, hashes);
  return id;
}

/** A table of slots with all texts in it. */
function filled(size: number, hashes: readonly number[]): Int32Array<ArrayBuffer> {
  const slots = new Int32Array(size);
  const mask = size - 1;
  for (let id = 0; id < hashes.length; id += 1) {
    let slot = hashes[id]! & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = id + 1;
  }
  return slots;
}

/** A whole number below 2^30 that equal texts share, from their length and their last characters. */
function textHash(text: string, hashed: number): number {
  const { length } = text;
  let even = length;
  let odd = 0;
  let i = length > hashed ? length - hashed : 0;
  if (hashed === MOST_HASHED) for (let first = 0; first < i && first < MOST_HASHED; first += 1) even = Math.imul(even, 31) + text.charCodeAt(first);
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
