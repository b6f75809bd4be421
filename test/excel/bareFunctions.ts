import { createContext, runInContext } from 'node:vm';
import type { ExcelInvocation } from '../../functions/excelCustomFunctions';
import { builtFile } from '../support/builtFile';

/** Excel's error, as the runtime defines it. */
export class CustomFunctionsError extends Error {
  readonly code: string;
  constructor(code: string, message?: string) {
    super(message);
    this.code = code;
  }
}

export type ExcelCall = (...values: unknown[]) => Promise<unknown>;

export interface BareFunctions {
  readonly ids: readonly string[];
  /** Calls as Excel does: every parameter has a value, null where it was left out, and the invocation comes last. */
  call(id: string, values: readonly unknown[], parameters: number, invocation?: ExcelInvocation): Promise<unknown>;
  readonly associated: ReadonlyMap<string, ExcelCall>;
}

/** functions.js as the build makes it. */
export function functionsScript(): string {
  return builtFile('excel', 'functions.js');
}

/** functions.js in a world that has nothing but the language and `CustomFunctions`, or what is given beside it. */
export function bareFunctions(world: object = {}): BareFunctions {
  const associated = new Map<string, ExcelCall>();
  const CustomFunctions = {
    associate: (id: string, call: ExcelCall) => void associated.set(id, call),
    Error: CustomFunctionsError,
    ErrorCode: { notAvailable: '#N/A', invalidValue: '#VALUE!' },
  };
  runInContext(functionsScript(), createContext({ CustomFunctions, ...world }));
  return {
    associated,
    ids: [...associated.keys()],
    call(id, values, parameters, invocation = { functionName: id, address: 'Sheet1!A1' } as ExcelInvocation) {
      const given = Array.from({ length: parameters }, (_, at) => values[at] ?? null);
      return associated.get(id)!(...given, invocation);
    },
  };
}
