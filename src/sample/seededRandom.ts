/** A source of numbers that repeats itself: the same seed gives the same ledger on every machine. */
export interface SeededRandom {
  /** Evenly from 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `low` to `high` inclusive, each as likely. */
  whole(low: number, high: number): number;
  /** One of the list. */
  pick<T>(list: readonly T[]): T;
  /** Around 0 with standard deviation 1, bell-shaped. */
  bell(): number;
}

/**
 * A seeded source of pseudo-random numbers, for made-up ledgers; never for anything secret.
 *
 * @param seed a whole number
 * @source mulberry32 (Tommy Ettinger, public domain): 32 bits of state, enough for a few million draws
 * @example
 * seededRandom(1).whole(1, 6) === seededRandom(1).whole(1, 6) // true
 */
export function seededRandom(seed: number): SeededRandom {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick: <T>(list: readonly T[]): T => {
      if (list.length === 0) throw new RangeError('pick: the list is empty');
      return list[Math.floor(next() * list.length)]!;
    },
    // The sum of twelve even draws has variance 1; it needs no logarithm, whose last digit engines may round differently.
    bell: () => {
      let sum = -6;
      for (let draw = 0; draw < 12; draw += 1) sum += next();
      return sum;
    },
  };
}
