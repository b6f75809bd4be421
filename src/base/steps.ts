/**
 * Long work as a sequence of short steps. Each step yields how much is done, from 0 to 1; the last returns the result.
 * Whoever runs it decides when to pause: a worker drains it, a page takes a slice and lets the user in between.
 */
export type Steps<T> = Generator<number, T, undefined>;

/**
 * Runs all steps at once and gives the result.
 *
 * @example
 * drain((function* () { yield 0.5; return 'done'; })()) // 'done'
 */
export function drain<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Milliseconds after which whoever shows something to a user pauses, between two steps: a slice then stays within 50 ms,
 * since the longest step takes half of that.
 */
export const PAGE_SLICE = 25;
