import { BaseFunction, type BaseValueObject, type FunctionVariantType, type IFunctionNames } from '@univerjs/engine-formula';
import type { AnyFunctionSpec, ValueKind } from './catalog/spec';
import { runFunction } from './run';
import type { FunctionCache } from './run/cache';
import { argumentOf } from './workbenchArgument';
import type { CalculationRun } from './workbenchRun';
import { toEngineValue } from './workbenchValue';

/** A function as the formula engine registers it: its class and its name. */
export type FunctionClass = readonly [new (name: IFunctionNames) => BaseFunction, IFunctionNames];

export interface ClassSettings {
  readonly cache: FunctionCache;
  readonly run: CalculationRun;
  readonly dayPattern: string;
}

/** How the numbers in a column of a table show, by what they mean. */
const PATTERNS: Readonly<Partial<Record<ValueKind, string>>> = {
  money: '#,##0.00', score: '0.0', days: '0.0', rate: '0%', probability: '0%', percentage: '0.0', count: '#,##0',
};

/** Every function of the catalogue as a class of the formula engine. */
export function functionClasses(catalog: readonly AnyFunctionSpec[], settings: ClassSettings): FunctionClass[] {
  return catalog.map((spec) => [functionClass(spec, settings), spec.name]);
}

function functionClass(spec: AnyFunctionSpec, { cache, run, dayPattern }: ClassSettings): FunctionClass[0] {
  const patterns = spec.result.shape === 'table' ? spec.result.columns.map(({ kind }) => PATTERNS[kind]) : [];
  return class extends BaseFunction {
    // Ranges come as references and are read once per recalculation, not turned into an object per cell.
    override needsReferenceObject = true;
    // Arguments are counted by `runFunction`, which says what is wrong.
    override minParams = -1;
    override maxParams = -1;

    override calculate(...variants: FunctionVariantType[]): BaseValueObject {
      return toEngineValue(runFunction(spec, variants.map((variant) => argumentOf(variant, run)), cache), dayPattern, patterns);
    }
  };
}
