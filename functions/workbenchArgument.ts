import type { ArrayValueObject, BaseReferenceObject, FunctionVariantType } from '@univerjs/engine-formula';
import type { CalculationRun } from './workbenchRun';

/** An argument of a formula as every host gives it: rows of values for a range, a plain value, or null for none. */
export function argumentOf(variant: FunctionVariantType, run: CalculationRun): unknown {
  if (variant.isReferenceObject()) return run.cells(variant as BaseReferenceObject);
  if (variant.isArray()) return (variant as ArrayValueObject).toValue();
  const value = variant as Exclude<FunctionVariantType, BaseReferenceObject>;
  if (value.isNull()) return null;
  return value.getValue();
}
