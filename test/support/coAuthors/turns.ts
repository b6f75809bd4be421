/** A small seeded generator (mulberry32): the same interleavings everywhere. */
export function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

/** Lets one of several authors at a time go on, from one question to the host to the next, in an order drawn by chance. */
export interface Turns {
  /** An author asks the host something: it goes on when it is its turn. One who crashed never does. */
  readonly turn: (author: number) => Promise<void>;
  /** Runs the authors' work until each has ended or crashed. An author crashes when asking for the nth time, if a number is given. */
  readonly run: (work: readonly (() => Promise<void>)[], crashAt: readonly (number | null)[]) => Promise<void>;
}

export function takeTurns(random: (below: number) => number): Turns {
  let active = 0;
  let waiting: { readonly author: number; readonly goOn: () => void }[] = [];
  let asked: number[] = [];
  let crashes: readonly (number | null)[] = [];
  let ended: () => void = () => undefined;

  function next(): void {
    if (active > 0) return;
    if (waiting.length === 0) return ended();
    const at = random(waiting.length);
    const { goOn } = waiting[at]!;
    waiting[at] = waiting[waiting.length - 1]!;
    waiting.pop();
    active = 1;
    goOn();
  }

  return {
    turn: (author) => new Promise((goOn) => {
      asked[author] = (asked[author] ?? 0) + 1;
      if (asked[author] !== crashes[author]) waiting.push({ author, goOn });
      active -= 1;
      next();
    }),
    run: (work, crashAt) => new Promise((fulfil, reject) => {
      [waiting, asked, crashes, ended] = [[], [], crashAt, fulfil];
      active = work.length;
      const over = (): void => {
        active -= 1;
        next();
      };
      for (const each of work) each().then(over, reject);
      if (work.length === 0) fulfil();
    }),
  };
}
