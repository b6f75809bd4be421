import { PAGE_SLICE, type Steps } from '../../src/base/steps';

/** Long work was cancelled by the user, or by newer work. */
export class CancelledError extends Error {
  constructor() {
    super('cancelled');
    this.name = 'CancelledError';
  }
}

/** How the work is cut: a clock in milliseconds, the longest stretch without a pause, and the pause itself. */
export interface Slicing {
  readonly clock: () => number;
  readonly slice: number;
  readonly pause: () => Promise<void>;
}

const pageSlicing: Slicing = { clock: () => performance.now(), slice: PAGE_SLICE, pause: nextTask };

/**
 * Runs the steps in slices of at most `slice` milliseconds (as far as a single step is shorter), letting the page
 * breathe in between.
 *
 * @throws {CancelledError} when `cancelled()` says so at a pause
 */
export async function runSteps<T>(
  steps: Steps<T>,
  progress: (done: number) => void,
  cancelled: () => boolean,
  { clock, slice, pause }: Slicing = pageSlicing,
): Promise<T> {
  for (;;) {
    const start = clock();
    let done = 0;
    do {
      const step = steps.next();
      if (step.done) return step.value;
      done = step.value;
    } while (clock() - start < slice);
    progress(done);
    await pause();
    if (cancelled()) throw new CancelledError();
  }
}

/** A task of its own, so that the page paints and takes input; a timer would be held back to 4 ms after a few turns. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
