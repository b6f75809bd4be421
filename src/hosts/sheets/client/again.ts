import { UnansweredError } from './callServer';

/** How long to wait before a call that was not answered is made again, in milliseconds. */
const PAUSES = [1_000, 4_000];

/** Makes a call again where no answer came; only for calls that change nothing when they are made twice. */
export async function again<T>(call: () => Promise<T>, wait: (milliseconds: number) => Promise<void>): Promise<T> {
  for (const pause of PAUSES) {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof UnansweredError)) throw error;
      await wait(pause);
    }
  }
  return call();
}
