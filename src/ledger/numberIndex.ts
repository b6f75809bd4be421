/**
 * Finds the first invoice that bears a number. A hash table over the characters, since a `Map` of 100,000 fresh strings
 * costs more than the rest of the reading.
 */
export class NumberIndex {
  private readonly slots: Int32Array;
  private readonly mask: number;

  /** @param numbers invoice numbers by position; they are read when they are added, so that the array may still grow */
  constructor(private readonly numbers: readonly string[], capacity: number) {
    let size = 16;
    while (size < capacity * 2) size *= 2;
    this.slots = new Int32Array(size);
    this.mask = size - 1;
  }

  /** The first position with this number, or -1. */
  find(number: string): number {
    return this.slots[this.slotOf(number)]! - 1;
  }

  /** Puts the position in, unless an earlier one bears the number: then that one is returned, else -1. */
  add(position: number, number: string): number {
    const slot = this.slotOf(number);
    const found = this.slots[slot]!;
    if (found === 0) this.slots[slot] = position + 1;
    return found - 1;
  }

  private slotOf(number: string): number {
    const { slots, mask } = this;
    let slot = hashOf(number) & mask;
    for (;;) {
      const found = slots[slot]!;
      if (found === 0 || this.numbers[found - 1] === number) return slot;
      slot = (slot + 1) & mask;
    }
  }
}

/** Only the ends of a long text count, so that a cell of a million characters costs nothing. */
const HASHED = 48;

function hashOf(text: string): number {
  const length = text.length;
  let hash = length;
  const start = length > HASHED ? length - HASHED : 0;
  for (let i = start; i < length; i += 1) hash = Math.imul(hash, 31) + text.charCodeAt(i);
  return (Math.imul(hash, 0x9e3779b1) >>> 8) ^ hash;
}
