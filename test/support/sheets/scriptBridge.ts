import { SERVER_CALLS } from '../../../src/hosts/sheets/bridge';
import type { ScriptRun } from '../../../src/hosts/sheets/client/callServer';

/** `google.script.run` in front of the script: later, ten at a time, and only values that the real one carries. */
export function scriptBridge(call: (name: string, request: unknown) => unknown): { readonly run: () => ScriptRun; readonly most: () => number } {
  let running = 0;
  let most = 0;
  const runner = (success: (answer: unknown) => void, failure: (error: unknown) => void): ScriptRun => {
    const calls = SERVER_CALLS.map((name) => [name, (...given: unknown[]) => {
      running += 1;
      most = Math.max(most, running);
      if (running > 10) throw new Error('too many calls at once');
      setTimeout(() => void (async () => {
        let answer: unknown;
        try {
          given.forEach(carried);
          answer = await call(name, given[0]);
          carried(answer);
        } catch (error) {
          running -= 1;
          return failure(error);
        }
        running -= 1;
        success(answer);
      })());
    }] as const);
    return {
      ...Object.fromEntries(calls),
      withSuccessHandler: (handler: typeof success) => runner(handler, failure),
      withFailureHandler: (handler: typeof failure) => runner(success, handler),
    } as ScriptRun;
  };
  return { run: () => runner(() => undefined, () => undefined), most: () => most };
}

/** The real bridge fails on a Date anywhere, and on functions. */
function carried(value: unknown): void {
  if (value === undefined || typeof value === 'function' || Object.prototype.toString.call(value) === '[object Date]') throw new Error('the bridge cannot carry this value');
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(carried);
}
