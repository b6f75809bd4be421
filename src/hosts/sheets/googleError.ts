import { WorkbookError } from '../workbookError';
import { notAllowedError, otherError, protectedError, tooLargeError, tooLongError, unreachableError } from './sheetsErrors';

/** What Google says, in the languages in which it says it, and what we say instead. */
const MEANINGS: readonly (readonly [RegExp, () => WorkbookError])[] = [
  [/protect|protég/i, protectedError],
  [/permission|authori[sz]|autoris|ScriptError.*access/i, notAllowedError],
  [/10,?000,?000|10\s?000\s?000|limit of .*cells|number of cells/i, tooLargeError],
  [/maximum execution time|timed? ?out|délai|durée d.exécution/i, tooLongError],
  [/NetworkError|network|HTTP 0|connection|server error|service unavailable|erreur (du |de )?serveur/i, unreachableError],
];

/** An error of Google's services as a sentence that says what to do. */
export function googleError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const words = String((error as { message?: unknown } | null)?.message ?? error).slice(0, 200);
  return MEANINGS.find(([pattern]) => pattern.test(words))?.[1]() ?? otherError(words);
}
