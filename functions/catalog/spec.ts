import type { Cells } from '../../src/ledger/cells';
import type { FunctionResult, ResultCell } from '../../src/base/outcome';
import type { SerialDay } from '../../src/base/serialDay';
import type { Language, Text } from '../../src/base/text';
import type { Options } from '../../src/ledger/options';
import type { Reading } from '../../src/ledger/reading';

/** What a parameter accepts; it fixes the coercion, the message when it fails, and the type that `compute` receives. */
export interface ParameterValues {
  /** One value or a range: `compute` is called once per subject and the result spills beside it. */
  subject: string;
  ledger: PreparedLedger;
  /** A ledger-like range that is read by the function itself. */
  cells: Cells;
  day: SerialDay;
  integer: number;
  number: number;
  text: string;
  truth: boolean;
  choice: string;
  options: Options;
}

export interface Parameter {
  readonly name: Text;
  readonly kind: keyof ParameterValues;
  readonly text: Text;
  readonly optional?: true;
  /** Allowed words, for `choice`: what the user types → what compute receives. */
  readonly choices?: Readonly<Record<string, string>>;
  readonly min?: number;
  readonly max?: number;
}

/** A ledger as functions receive it: read once per content and options, shared by all calls. */
export interface PreparedLedger {
  readonly reading: Reading;
  readonly options: Options;
  readonly language: Language;
}

export type { FunctionResult, ResultCell };
