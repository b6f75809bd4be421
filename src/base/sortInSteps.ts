import type { Steps } from './steps';

/** What is sorted or merged in one step: a few milliseconds, however slow the comparison. */
const AT_ONCE = 4096;

/**
 * Sorts as `Array.sort` does, stably and in place, in short steps: runs of 4,096 are sorted by the engine and then
 * merged, two by two.
 */
export function* sortInSteps<T>(items: T[], compare: (a: T, b: T) => number): Steps<void> {
  const { length } = items;
  const rounds = 1 + Math.ceil(Math.log2(Math.max(1, length / AT_ONCE)));
  for (let from = 0; from < length; from += AT_ONCE) {
    const run = items.slice(from, from + AT_ONCE).sort(compare);
    for (let at = 0; at < run.length; at += 1) items[from + at] = run[at]!;
    yield Math.min(length, from + AT_ONCE) / length / rounds;
  }
  for (let width = AT_ONCE, round = 1; width < length; width *= 2, round += 1) {
    for (let from = 0; from + width < length; from += 2 * width) {
      const left = items.slice(from, from + width);
      const end = Math.min(length, from + 2 * width);
      let right = from + width;
      let at = from;
      for (let next = 0; next < left.length; at += 1) {
        if (right < end && compare(items[right]!, left[next]!) < 0) items[at] = items[right++]!;
        else items[at] = left[next++]!;
        if ((at - from) % AT_ONCE === AT_ONCE - 1) yield (round + at / length) / rounds;
      }
      yield (round + end / length) / rounds;
    }
  }
}
