import type { Steps } from './steps';

/**
 * Work on items 0 to `count` − 1, a slice of at most `atOnce` of them per step.
 *
 * @param work does the items from `from` to before `to`
 */
export function* inSlices(count: number, atOnce: number, work: (from: number, to: number) => void): Steps<void> {
  for (let from = 0; from < count; from += atOnce) {
    const to = Math.min(count, from + atOnce);
    work(from, to);
    yield to / count;
  }
}
