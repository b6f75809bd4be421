import type { Language } from '../../src/base/text';
import type { Options } from '../../src/ledger/options';
import { writeOptions } from '../../src/ledger/optionsSchema';

/**
 * The options as key · value rows that `readOptions` gives back as they were. A number 0 is written as text, for a range
 * cannot tell 0 from a blank.
 */
export function optionPairs(options: Options, language: Language, all = false): (readonly [string, string | number | null])[] {
  return writeOptions(options, language, all).map(([key, value]) => [String(key), value === 0 ? '0' : value ?? null]);
}
