import { WorkbookError } from '../../workbookError';
import { SERVER_CALLS, type Answer, type ServerCall, type ServerCalls } from '../bridge';
import { googleError } from '../googleError';
import { tooLongError, unreachableError } from '../sheetsErrors';
import type { Activity } from './activity';

/** `google.script.run`, with the functions of our script and no other. */
export type ScriptRun = {
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
} & Readonly<Record<ServerCall, (request: string) => void>>;

/** The script's functions as promises. A refused promise bears a `WorkbookError`. */
export type Server = { readonly [Name in ServerCall]: (...given: Parameters<ServerCalls[Name]>) => Promise<ReturnType<ServerCalls[Name]>> };

/** No answer came from the script itself: the call may be tried again where doing it twice changes nothing. */
export class UnansweredError extends WorkbookError {}

/** Google runs at most this many calls of a page at once, and lets the others fail. */
const AT_ONCE = 10;
/** A script is stopped after six minutes; what has not answered by then never will. */
const LONGEST = 6.5 * 60_000;

/** A client of the script: JSON text both ways, at most ten calls at once, the others in the order of asking. */
export function callServer(run: () => ScriptRun, activity: Activity): Server {
  const waiting: (() => void)[] = [];
  let running = 0;

  function next(): void {
    if (running >= AT_ONCE) return;
    const start = waiting.shift();
    if (start === undefined) return;
    running += 1;
    start();
  }

  function call(name: ServerCall, given: readonly unknown[]): Promise<unknown> {
    const request = JSON.stringify(given);
    return new Promise((fulfil, reject) => {
      waiting.push(() => {
        let settled = false;
        const began = activity.begin();
        const settle = (finish: () => void): void => {
          if (settled) return;
          settled = true;
          clearTimeout(timer);
          activity.end(began);
          running -= 1;
          finish();
          next();
        };
        const timer = setTimeout(() => settle(() => reject(new UnansweredError(tooLongError().text))), LONGEST);
        const failed = (error: unknown): void => settle(() => reject(new UnansweredError(googleError(error).text)));
        try {
          run().withSuccessHandler((answer) => settle(() => answered(answer, fulfil, reject))).withFailureHandler(failed)[name](request);
        } catch (error) {
          failed(error);
        }
      });
      next();
    });
  }

  const calls = SERVER_CALLS.map((name) => [name, (...given: readonly unknown[]) => call(name, given)] as const);
  return Object.fromEntries(calls) as unknown as Server;
}

function answered(answer: unknown, fulfil: (value: unknown) => void, reject: (error: WorkbookError) => void): void {
  try {
    const parsed = JSON.parse(answer as string) as Answer<unknown>;
    if (parsed.ok) fulfil(parsed.value);
    else reject(new WorkbookError(parsed.text));
  } catch {
    reject(new UnansweredError(unreachableError().text));
  }
}
