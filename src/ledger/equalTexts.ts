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
 * @param column the texts and the `textHash` of each
 * @example
 * [...equalTexts({ texts: ['a', 'b', 'a'], hashes: Int32Array.of(textHash('a'), textHash('b'), textHash('a')) }).first] // [0, 1, 0]
 */
export function equalTexts({ texts, hashes }: { readonly texts: readonly string[]; readonly hashes: Int32Array }, kinds?: Uint8Array, kind?: number): EqualTexts {
  const count = texts.length;
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

const HASHED = 48;

/** A number that equal texts share. Only the end of a long text counts, so that a cell of a million characters costs nothing. */
export function textHash(text: string): number {
  const length = text.length;
  let hash = length;
  for (let i = length > HASHED ? length - HASHED : 0; i < length; i += 1) hash = Math.imul(hash, 31) + text.charCodeAt(i);
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
