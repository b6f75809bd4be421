/** Which rows of a column bear the same text. */
export interface EqualTexts {
  /** By row: the first row with the same text, itself included; -1 for a row that was left out. */
  readonly first: Int32Array;
  /** How many different texts there are. */
  readonly distinct: number;
  /** The first row with this text, or -1. */
  find(text: string): number;
}

/**
 * Finds the rows with equal texts. A hash table over the characters: a `Map` has to compute the engine's own hash of
 * 100,000 fresh strings first, which costs more than the rest of a reading.
 *
 * @param column the texts and the `textHash` of each
 * @param expected about how many different texts there are; the table grows with what it finds, and a small one is fast
 * @param takesPart only rows with this code in `codes` take part; all where it is left out
 * @example
 * [...equalTexts({ texts: ['a', 'b', 'a'], hashes: Int32Array.of(textHash('a'), textHash('b'), textHash('a')) }, 2).first] // [0, 1, 0]
 */
export function equalTexts(
  column: { readonly texts: readonly string[]; readonly hashes: Int32Array },
  expected: number,
  takesPart?: { readonly codes: Uint8Array; readonly code: number },
): EqualTexts {
  const { texts, hashes } = column;
  const count = texts.length;
  const first = new Int32Array(count);
  let slots = emptySlots(expected);
  let mask = slots.length - 1;
  let distinct = 0;
  for (let i = 0; i < count; i += 1) {
    if (takesPart !== undefined && takesPart.codes[i] !== takesPart.code) {
      first[i] = -1;
      continue;
    }
    const hash = hashes[i]!;
    let slot = hash & mask;
    let row = slots[slot]! - 1;
    while (row >= 0 && (hashes[row] !== hash || texts[row] !== texts[i])) {
      slot = (slot + 1) & mask;
      row = slots[slot]! - 1;
    }
    if (row >= 0) {
      first[i] = row;
      continue;
    }
    first[i] = i;
    slots[slot] = i + 1;
    distinct += 1;
    if (distinct * 2 > mask) {
      slots = grown(slots, hashes);
      mask = slots.length - 1;
    }
  }
  return {
    first,
    distinct,
    find(text) {
      const hash = textHash(text);
      let slot = hash & mask;
      for (;;) {
        const row = slots[slot]! - 1;
        if (row < 0 || (hashes[row] === hash && texts[row] === text)) return row;
        slot = (slot + 1) & mask;
      }
    },
  };
}

/** Slots for so many texts: a power of two, at most half full. */
function emptySlots(expected: number): Int32Array {
  let size = 64;
  while (size < expected * 2) size *= 2;
  return new Int32Array(size);
}

function grown(slots: Int32Array, hashes: Int32Array): Int32Array {
  const larger = new Int32Array(slots.length * 2);
  const mask = larger.length - 1;
  for (let k = 0; k < slots.length; k += 1) {
    const row = slots[k]! - 1;
    if (row < 0) continue;
    let slot = hashes[row]! & mask;
    while (larger[slot] !== 0) slot = (slot + 1) & mask;
    larger[slot] = row + 1;
  }
  return larger;
}

const HASHED = 48;

/** A number that equal texts share. Only the end of a long text counts, so that a cell of a million characters costs nothing. */
export function textHash(text: string): number {
  const length = text.length;
  let hash = length;
  for (let i = length > HASHED ? length - HASHED : 0; i < length; i += 1) hash = Math.imul(hash, 31) + text.charCodeAt(i);
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
