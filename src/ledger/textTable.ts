/** Gives equal texts the same small id, in the order in which they are first met. */
export interface TextTable {
  /** The texts by id. */
  readonly texts: readonly string[];
  /** Writes the ids of the first `length` texts of a block into `ids`, from position `at` on. */
  readonly assign: (block: readonly string[], length: number, ids: Int32Array, at: number) => void;
}

/**
 * A table of texts, by a hash over their characters: a `Map` has to compute the engine's own hash of 100,000 fresh
 * strings first, which costs more than the rest of a reading.
 *
 * @param expected about how many different texts there are; the table grows with what it finds, and a small one is fast
 */
export function textTable(expected: number): TextTable {
  const texts: string[] = [];
  const hashes: number[] = [];
  let size = 64;
  while (size < expected * 2) size *= 2;
  let slots = new Int32Array(size);

  return {
    texts,
    assign(block, length, ids, at) {
      let table = slots;
      let mask = table.length - 1;
      for (let k = 0; k < length; k += 1) {
        const text = block[k]!;
        const hash = textHash(text);
        let slot = hash & mask;
        let id = table[slot]! - 1;
        while (id >= 0 && (hashes[id] !== hash || texts[id] !== text)) {
          slot = (slot + 1) & mask;
          id = table[slot]! - 1;
        }
        if (id < 0) {
          id = texts.length;
          texts.push(text);
          hashes.push(hash);
          table[slot] = id + 1;
          if (texts.length * 2 > mask) {
            slots = table = grown(table.length * 2, hashes);
            mask = table.length - 1;
          }
        }
        ids[at + k] = id;
      }
    },
  };
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

/** Only the end of a long text counts, so that a cell of a million characters costs nothing. */
const HASHED = 48;

/** A whole number below 2^30 that equal texts share. */
function textHash(text: string): number {
  const length = text.length;
  let even = length;
  let odd = 0;
  let i = length > HASHED ? length - HASHED : 0;
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
