import type { FailureCell } from '../src/base/outcome';

/** The part of Excel's custom-function runtime that we use. */
export interface ExcelCustomFunctions {
  associate(id: string, call: (...values: unknown[]) => unknown): void;
  readonly Error: new (code: string, message?: string) => Error;
  readonly ErrorCode: Readonly<Record<FailureCell['failure']['kind'], string>>;
}

/** What Excel appends to the arguments of every call. */
export interface ExcelInvocation {
  /** Excel only wants to preview a part of a formula that is being typed. */
  readonly isInValuePreview?: boolean;
  /** Called when the call is no longer wanted: its cell was cleared, or an argument changed. */
  onCanceled?: (() => void) | null;
}
