import type { AnyFunctionSpec } from './spec';

/** Whether a call can give more than one cell: a table, or one result for each client or invoice of a range. */
export function spills(spec: AnyFunctionSpec): boolean {
  return spec.result.shape === 'table' || Object.values(spec.parameters).some((parameter) => parameter.kind === 'subject');
}
