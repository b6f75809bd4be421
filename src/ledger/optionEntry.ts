import type { Text } from '../base/text';
import type { OptionKind } from './optionKinds';
import type { Options } from './options';

/** One option: the key in both languages, what it does, what it accepts, and where its value goes. */
export interface OptionEntry {
  /** What the user writes in the first column; either language, case and accents ignored. */
  readonly key: Text;
  readonly text: Text;
  readonly expected: Text;
  /** The options with the value of the cell put in, or undefined if the cell does not hold one. */
  readonly put: (options: Options, cell: unknown) => Options | undefined;
  /** The value in some options as a cell shows it; null where it is not set. */
  readonly shown: (options: Options) => string | number | null;
}

/** An entry for a plain option: add a line to `OPTION_ENTRIES` and a property to `Options`, and it exists everywhere. */
export function optionEntry<T>(
  key: Text, text: Text, kind: OptionKind<T>, put: (options: Options, value: T) => Options, shown: (options: Options) => string | number | null,
): OptionEntry {
  return {
    key, text, expected: kind.expected, shown,
    put: (options, cell) => {
      const value = kind.read(cell);
      return value === undefined ? undefined : put(options, value);
    },
  };
}
