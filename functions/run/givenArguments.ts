import { success, invalidValue, type Outcome } from '../../src/base/outcome';
import type { Steps } from '../../src/base/steps';
import type { Language } from '../../src/base/text';
import { DEFAULT_OPTIONS, type Options } from '../../src/ledger/options';
import type { AnyFunctionSpec, Parameter, PreparedLedger } from '../catalog/spec';
import { cellsArgument, plainArgument, type PlainParameter } from './argumentReading';
import type { FunctionCache } from './cache';
import { missing } from './refusal';
import { subjectArgument, type Subjects } from './subjectArgument';

/** All arguments of one call, in the types of their parameters; the subjects still to be gone through. */
export interface GivenArguments {
  readonly fixed: Readonly<Record<string, unknown>>;
  readonly language: Language;
  readonly subjects: readonly { readonly name: string; readonly parameter: Parameter; readonly subjects: Subjects }[];
}

/** Reads the arguments in the order in which they depend on each other: options, ledger, everything else. */
export function* givenArguments(spec: AnyFunctionSpec, raw: readonly unknown[], cache: FunctionCache): Steps<Outcome<GivenArguments>> {
  const parameters = Object.entries(spec.parameters);
  if (raw.length > parameters.length) {
    return invalidValue('too-many-arguments', {
      fr: `${spec.name} prend au plus ${parameters.length} arguments, ${raw.length} donnés`,
      en: `${spec.name} takes at most ${parameters.length} arguments, got ${raw.length}`,
    });
  }
  const fixed: Record<string, unknown> = {};
  let options: Options = DEFAULT_OPTIONS;
  let ledger: PreparedLedger | null = null;
  for (const [at, [name, parameter]] of parameters.entries()) {
    if (parameter.kind !== 'options') continue;
    const cells = cellsArgument(parameter, raw[at]);
    if (!cells.ok) return cells;
    const read = cells.value === null ? success(DEFAULT_OPTIONS) : cache.options(cells.value);
    if (!read.ok) return read;
    options = read.value;
    fixed[name] = options;
  }
  for (const [at, [name, parameter]] of parameters.entries()) {
    if (parameter.kind !== 'ledger') continue;
    const cells = cellsArgument(parameter, raw[at]);
    if (!cells.ok) return cells;
    if (cells.value === null) return missing(parameter);
    const prepared = yield* cache.ledger(cells.value, options);
    if (!prepared.ok) return prepared;
    ledger = prepared.value;
    fixed[name] = ledger;
  }
  const subjects: { name: string; parameter: Parameter; subjects: Subjects }[] = [];
  for (const [at, [name, parameter]] of parameters.entries()) {
    if (parameter.kind === 'options' || parameter.kind === 'ledger') continue;
    if (parameter.kind === 'subject') {
      const read = subjectArgument(parameter, raw[at]);
      if (!read.ok) return read;
      subjects.push({ name, parameter, subjects: read.value });
      continue;
    }
    const read = plainArgument(parameter as PlainParameter, raw[at]);
    if (!read.ok) return read;
    const value = read.value ?? (parameter.kind === 'asOf' && ledger !== null ? ledger.reading.ledger.lastEvent : null);
    if (value === null && parameter.optional === undefined) return missing(parameter);
    fixed[name] = value;
  }
  return success({ fixed, subjects, language: ledger?.language ?? options.language ?? 'en' });
}
