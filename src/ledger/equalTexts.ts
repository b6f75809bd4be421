/** Which rows of a column bear the same text. */
export interface EqualTexts {
  /** By row: the first row with the same text, itself included; -1 for a row that was left out. */
  readonly first: Int32Array;
  /** The first row with this text, or -1. */
  find(text: string): number;
}

/**
 * Finds the rows with equal texts. A hash table over the characters: a `Map` has to compute the engine's own hash of
 * 100,000 fresh strings first, which costs more than the rest of a reading.
 *
 * @param kinds and `kind`: only rows of this kind take part; all where it is left out
 * @example
 * [...equalTexts(['a', 'b', 'a']).first] // [0, 1, 0]
 */
export function equalTexts(texts: readonly string[], kinds?: Uint8Array, kind?: number): EqualTexts {
  const count = texts.length;
  const hashes = new Int32Array(count);
  for (let i = 0; i < count; i += 1) hashes[i] = hashOf(texts[i]!);
  let size = 64;
  while (size < count * 2) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size);
  const first = new Int32Array(count);
  for (let i = 0; i < count; i += 1) {
    if (kinds !== undefined && kinds[i] !== kind) {
      first[i] = -1;
      continue;
    }
    const hash = hashes[i]!;
    let slot = hash & mask;
    for (;;) {
      const row = slots[slot]! - 1;
      if (row < 0) {
        slots[slot] = i + 1;
        first[i] = i;
        break;
      }
      if (hashes[row] === hash && texts[row] === texts[i]) {
        first[i] = row;
        break;
      }
      slot = (slot + 1) & mask;
    }
  }
  return {
    first,
    find(text) {
      const hash = hashOf(text);
      let slot = hash & mask;
      for (;;) {
        const row = slots[slot]! - 1;
        if (row < 0 || (hashes[row] === hash && texts[row] === text)) return row;
        slot = (slot + 1) & mask;
      }
    },
  };
}

/** Only the end of a long text counts, so that a cell of a million characters costs nothing. */
const HASHED = 48;

function hashOf(text: string): number {
  const length = text.length;
  let hash = length;
  for (let i = length > HASHED ? length - HASHED : 0; i < length; i += 1) hash = Math.imul(hash, 31) + text.charCodeAt(i);
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
