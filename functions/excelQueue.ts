import type { Steps } from '../src/base/steps';

/** A clock in milliseconds, the longest stretch without a pause, and the pause itself. */
export interface Slicing {
  readonly clock: () => number;
  readonly slice: number;
  readonly pause: () => Promise<void>;
}

/** Runs work when its turn comes; resolves to null if it was called off before it was done. */
export interface ExcelQueue {
  <T>(begin: () => Steps<T>, calledOff: () => boolean): Promise<T | null>;
}

interface Job {
  /** Goes one step; true when there is nothing more to do. */
  readonly step: () => boolean;
}

/**
 * One call after the other, so that the first prepares the ledger and the others find it prepared, with a pause after
 * every slice, so that the pane in the same page stays alive and Excel does not take the add-in for dead.
 */
export function excelQueue({ clock, slice, pause }: Slicing): ExcelQueue {
  const waiting: Job[] = [];
  let running = false;

  async function run(): Promise<void> {
    running = true;
    // Excel sends calls in batches: they are all in the queue before the first begins.
    await pause();
    let start = clock();
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
      for (let done = false; !done;) {
        done = job.step();
        if (clock() - start < slice) continue;
        await pause();
        start = clock();
      }
    }
    running = false;
  }

  return <T>(begin: () => Steps<T>, calledOff: () => boolean) =>
    new Promise<T | null>((resolve, reject) => {
      let steps: Steps<T> | null = null;
      waiting.push({
        step() {
          try {
            if (calledOff()) return resolve(null), true;
            steps ??= begin();
            const { done, value } = steps.next();
            if (done) resolve(value);
            return done === true;
          } catch (error) {
            reject(error instanceof Error ? error : new Error(String(error)));
            return true;
          }
        },
      });
      if (!running) void run();
    });
}
