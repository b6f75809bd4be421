import type { Text } from '../src/base/text';
import type { AnyFunctionSpec } from './catalog/spec';
import { spills } from './catalog/spills';
import type { ExcelInvocation } from './excelCustomFunctions';
import type { ExcelQueue } from './excelQueue';
import { excelError, excelResult, type ResultForm } from './excelResult';
import { runFunctionSteps } from './run';
import type { FunctionCache } from './run/cache';

export interface ExcelSettings {
  readonly cache: FunctionCache;
  readonly queue: ExcelQueue;
  /** Asked at every call: the user can change Excel's language while the add-in stays loaded. */
  readonly form: () => ResultForm;
}

/** One function of the catalogue as Excel calls it. The promise always settles, or the cell would stay `#BUSY!`. */
export function excelFunction(spec: AnyFunctionSpec, { cache, queue, form }: ExcelSettings): (...values: unknown[]) => Promise<unknown> {
  const most = Object.keys(spec.parameters).length;
  const spilling = spills(spec);
  return async (...values) => {
    const { given, invocation } = withoutInvocation(values, most);
    if (invocation?.isInValuePreview) throw excelError({ kind: 'notAvailable', text: PREVIEW }, form());
    let calledOff = false;
    if (invocation) invocation.onCanceled = () => void (calledOff = true);
    try {
      const result = await queue(() => runFunctionSteps(spec, given, cache), () => calledOff);
      return excelResult(result ?? { failure: { kind: 'notAvailable', code: 'called-off', text: CALLED_OFF } }, spilling, form());
    } catch (error) {
      if (error instanceof form().customFunctions.Error) throw error;
      globalThis.console?.error(error);
      throw excelError({ kind: 'invalidValue', text: UNEXPECTED }, form());
    } finally {
      if (invocation) invocation.onCanceled = null;
    }
  };
}

/** Excel's own argument comes last; everything before it is what the user typed, null where an argument was left out. */
function withoutInvocation(values: readonly unknown[], most: number): { readonly given: readonly unknown[]; readonly invocation: ExcelInvocation | null } {
  const last = values[values.length - 1];
  const isInvocation = values.length > most || (typeof last === 'object' && last !== null && !Array.isArray(last) && 'functionName' in last);
  const invocation = isInvocation && typeof last === 'object' && last !== null ? (last as ExcelInvocation) : null;
  return { given: isInvocation ? values.slice(0, -1) : values, invocation };
}

const PREVIEW: Text = { fr: 'Calculé quand la formule est validée', en: 'Calculated once the formula is entered' };
const CALLED_OFF: Text = { fr: 'Calcul abandonné, un argument ayant changé', en: 'Calculation called off, because an argument changed' };
const UNEXPECTED: Text = {
  fr: 'Une erreur inattendue s’est produite dans le calcul. Recalculez ; si cela se répète, signalez-le avec la formule',
  en: 'Something unexpected went wrong in the calculation. Recalculate; if it happens again, report it with the formula',
};
