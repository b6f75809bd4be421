/** Names end in what tells them apart, or in the form of a company: then more is read. */
const FIRST_HASHED = 4;
/** Of a longer text only the end and as much of the beginning count, so that a cell of a million characters costs nothing. */
const MOST_HASHED = 128;
/** More clashes than a quarter of the texts, and than this, and more characters are hashed. */
const FEW_CLASHES = 16;

/**
 * Gives equal texts the same small id, in the order in which they are first met. Texts are found by a hash over their
 * last characters: a `Map` has to compute the engine's own hash of 100,000 fresh strings first, which costs more than
 * the rest of a reading.
 */
export class TextTable {
  /** The texts by id. */
  readonly texts: string[] = [];
  /** Their hashes by id. */
  readonly hashes: number[] = [];
  /** Id + 1 of the text in each slot; 0 is free. */
  private slots: Int32Array<ArrayBuffer>;
  /** So many characters at the end of a text are hashed: few as long as they tell the texts apart. */
  private hashed = FIRST_HASHED;
  /** How often a new text met one with the same hash. */
  private clashes = 0;

  /** @param expected about how many different texts there are; the table grows with what it finds, and a small one is fast */
  constructor(expected: number) {
    let size = 64;
    while (size < expected * 2) size *= 2;
    this.slots = new Int32Array(size);
  }

  /** The id of a text that the table has. */
  get(text: string): number | undefined {
    const id = this.slots[this.slotOf(text, textHash(text, this.hashed))]! - 1;
    return id < 0 ? undefined : id;
  }

  /** The id of a text, the next free one if it is new. */
  idOf(text: string): number {
    const hash = textHash(text, this.hashed);
    const slot = this.slotOf(text, hash);
    const id = this.slots[slot]! - 1;
    return id < 0 ? this.add(text, hash, slot) : id;
  }

  /** The slot in which a text stands, or the free one in which it would. */
  private slotOf(text: string, hash: number): number {
    const { texts, hashes, slots } = this;
    const mask = slots.length - 1;
    let slot = hash & mask;
    let id = slots[slot]! - 1;
    while (id >= 0 && (hashes[id] !== hash || texts[id] !== text)) {
      slot = (slot + 1) & mask;
      id = slots[slot]! - 1;
    }
    return slot;
  }

  private add(text: string, hash: number, slot: number): number {
    const { texts, hashes, slots } = this;
    const mask = slots.length - 1;
    for (let at = hash & mask; at !== slot; at = (at + 1) & mask) if (hashes[slots[at]! - 1] === hash) this.clashes += 1;
    slots[slot] = hashes.push(hash);
    const id = texts.push(text) - 1;
    if (this.clashes > Math.max(FEW_CLASHES, texts.length / 4) && this.hashed < MOST_HASHED) {
      this.hashed *= 2;
      this.clashes = 0;
      for (let each = 0; each <= id; each += 1) hashes[each] = textHash(texts[each]!, this.hashed);
      this.slots = filled(slots.length, hashes);
    } else if (hashes.length * 2 > mask) this.slots = filled(slots.length * 2, hashes);
    return id;
  }
}

/** Without any text. The engine forgets the shape of objects that are all gone, and the code that it made fast for them: this one stays. */
export const NO_TEXTS = new TextTable(0);

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
