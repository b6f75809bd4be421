import { createContext, runInContext } from 'node:vm';
import type { Language } from '../../../src/base/text';
import { catalog } from '../../../functions/catalog/catalog';
import { builtFile } from '../builtFile';
import { isRange, shownText, type HostPath, type ShownFailure, type UserArgument, type UserCell } from './asked';

class CellError extends Error {
  constructor(readonly code: string, message?: string) {
    super(message);
  }
}

/** Excel: functions.js of the build in a world with nothing but the language, `CustomFunctions` and the little of `Office` it asks for. */
export function excelPath(): HostPath {
  const calls = new Map<string, (...values: unknown[]) => Promise<unknown>>();
  const context = { displayLanguage: 'en-US', requirements: { isSetSupported: () => true } };
  runInContext(builtFile('excel', 'functions.js'), createContext({
    Office: { context },
    CustomFunctions: {
      associate: (name: string, call: (...values: unknown[]) => Promise<unknown>) => void calls.set(name, call),
      Error: CellError, ErrorCode: { notAvailable: 'notAvailable', invalidValue: 'invalidValue' },
    },
  }));
  const answer = async (name: string, given: readonly UserArgument[]): Promise<string> => {
    const parameters = Object.values(catalog.find((spec) => spec.name === name)!.parameters);
    // Every parameter has a value, null where it was left out, and the invocation comes last.
    const values = parameters.map(({ kind }, at) => sent(given[at], kind !== 'number' && kind !== 'integer' && kind !== 'numbers' && kind !== 'truth'));
    const result = await calls.get(name)!(...values, { functionName: name, address: 'Sheet1!A1' }).catch((error: unknown) => error);
    return shownText(Array.isArray(result) ? (result as unknown[][]).map((row) => row.map(shown)) : [[shown(result)]]);
  };
  return {
    name: 'Excel',
    async answers(books) {
      const all: string[][] = [];
      for (const { language, calls: asked } of books) {
        context.displayLanguage = LOCALES[language];
        all.push(await Promise.all(asked.map(({ name, given }) => answer(name, given))));
      }
      return all;
    },
    close: () => Promise.resolve(),
  };
}

const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-US' };

/** Blanks in a range are 0; a single blank cell is 0 on the desktop and null on the web, so each is sent where it is no number. */
function sent(value: UserArgument, blankIsZero: boolean): unknown {
  if (value === undefined) return null;
  if (value === null) return blankIsZero ? 0 : null;
  return isRange(value) ? value.map((row) => row.map(cellSent)) : cellSent(value);
}

function cellSent(value: UserCell): unknown {
  if (value === null) return 0;
  if (typeof value !== 'object') return value;
  return 'day' in value ? value.day : { type: 'Error', basicType: 'Error', basicValue: value.error };
}

function shown(value: unknown): string | number | boolean | ShownFailure | { readonly day: number } {
  if (value instanceof CellError) return { failure: value.code, text: value.message };
  if (value instanceof Error) throw value;
  return typeof value === 'object' && value !== null ? { day: (value as { basicValue: number }).basicValue } : (value as string | number | boolean);
}
