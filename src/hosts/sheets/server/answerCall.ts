import { SERVER_CALLS, type Answer, type ServerCall } from '../bridge';
import { googleError } from '../googleError';
import { wrongCallError } from '../sheetsErrors';
import { areArguments } from './areArguments';
import { serverCalls } from './serverCalls';
import type { Services } from './services';

/**
 * Answers one call of the sidebar: JSON text in, JSON text out, because the bridge fails on dates and changes undefined
 * values. Trouble is an answer too, with a sentence for the user in both languages. Anyone can call a top-level
 * function from a page of the script, so the arguments are checked first.
 */
export function answerCall(name: string, request: unknown, services: Services): string {
  return JSON.stringify(outcome(name, request, services));
}

function outcome(name: string, request: unknown, services: Services): Answer<unknown> {
  try {
    const given: unknown = typeof request === 'string' ? JSON.parse(request) : null;
    if (!isServerCall(name) || !areArguments(name, given)) throw wrongCallError();
    const calls: Readonly<Record<ServerCall, (...given: never) => unknown>> = serverCalls(services);
    return { ok: true, value: calls[name](...(given as never)) };
  } catch (error) {
    return { ok: false, text: (error instanceof SyntaxError ? wrongCallError() : googleError(error)).text };
  }
}

function isServerCall(name: string): name is ServerCall {
  return (SERVER_CALLS as readonly string[]).includes(name);
}
