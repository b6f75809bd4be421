/**
 * Gives equal texts the same small id, in the order in which they are first met. A hash table over the characters: a
 * `Map` first has to compute the engine's own hash of 100,000 fresh strings, which costs more than the rest of a reading.
 */
export class TextIndex {
  /** The texts by id. */
  readonly texts: string[] = [];
  private slots: Int32Array;
  private hashes: Int32Array;
  private mask: number;

  /** @param expected how many texts are expected; it grows beyond */
  constructor(expected: number) {
    let size = 64;
    while (size < expected * 2) size *= 2;
    this.slots = new Int32Array(size);
    this.hashes = new Int32Array(size);
    this.mask = size - 1;
  }

  /** The id of the text, or -1. */
  find(text: string): number {
    return this.slots[this.slotOf(text, hashOf(text))]! - 1;
  }

  /** The id of the text; a text not met before gets the next id, `texts.length` before the call. */
  idOf(text: string): number {
    const hash = hashOf(text);
    const slot = this.slotOf(text, hash);
    const found = this.slots[slot]!;
    if (found !== 0) return found - 1;
    this.slots[slot] = this.texts.push(text);
    this.hashes[slot] = hash;
    if (this.texts.length * 2 > this.mask) this.grow();
    return this.texts.length - 1;
  }

  private slotOf(text: string, hash: number): number {
    const { slots, hashes, mask, texts } = this;
    let slot = hash & mask;
    for (;;) {
      const found = slots[slot]!;
      if (found === 0 || (hashes[slot] === hash && texts[found - 1] === text)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private grow(): void {
    const { slots, hashes } = this;
    const size = slots.length * 2;
    this.slots = new Int32Array(size);
    this.hashes = new Int32Array(size);
    this.mask = size - 1;
    for (let i = 0; i < slots.length; i += 1) {
      if (slots[i] === 0) continue;
      let slot = hashes[i]! & this.mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot] = slots[i]!;
      this.hashes[slot] = hashes[i]!;
    }
  }
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
