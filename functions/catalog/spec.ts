import type { DayCell, Failure, FailureCell, FunctionResult, Outcome, ResultCell } from '../../src/base/outcome';
import type { SerialDay } from '../../src/base/serialDay';
import type { Steps } from '../../src/base/steps';
import type { Language, Text } from '../../src/base/text';
import type { Cells } from '../../src/ledger/cells';
import type { Options } from '../../src/ledger/options';
import type { Reading } from '../../src/ledger/reading';
import type { DelayModel } from '../../src/risk/delayModel';

/** What `compute` receives for each kind of parameter; the kind also fixes the coercion and the message when it fails. */
export interface ParameterValues {
  /** One value or a range: `compute` is called once per subject and the results take the range's shape. '' = blank. */
  subject: string;
  ledger: PreparedLedger;
  /** A table of its own (clients, signals, log, payments): read by the function itself. */
  cells: Cells;
  /** The day up to which facts are known; omitted = the last event of the ledger, so `compute` always has one. */
  asOf: SerialDay;
  day: SerialDay;
  integer: number;
  number: number;
  /** One number, or a range or array constant of them. */
  numbers: readonly number[];
  text: string;
  truth: boolean;
  choice: string;
  /** Omitted = the defaults, so `compute` always has them. */
  options: Options;
}

export type Kind = keyof ParameterValues;

export interface Parameter {
  /** As the user sees it; one word, without spaces. */
  readonly name: Text;
  readonly kind: Kind;
  readonly text: Text;
  readonly unit?: Text;
  readonly optional?: true;
  /** What happens when it is left out. */
  readonly omitted?: Text;
  /** For `choice`: the word that `compute` receives → the words a user may type. */
  readonly choices?: Readonly<Record<string, Text>>;
  readonly min?: number;
  readonly max?: number;
}

/** In the order in which the user types them. */
export type Parameters = Readonly<Record<string, Parameter>>;

type Value<P extends Parameter> = P extends { readonly kind: 'choice'; readonly choices: Readonly<Record<infer Word, Text>> }
  ? Word
  : ParameterValues[P['kind']];

type AlwaysGiven = 'subject' | 'asOf' | 'options';

/** The arguments of `compute`, by parameter; one that was left out is null. `language` is that of texts in the result. */
export type Given<P extends Parameters> = {
  readonly [Name in keyof P]: P[Name] extends { readonly optional: true }
    ? P[Name]['kind'] extends AlwaysGiven ? Value<P[Name]> : Value<P[Name]> | null
    : Value<P[Name]>;
} & { readonly language: Language };

/** What a number means: it fixes how it is rounded (once, for every host) and shown. Money is in major units. */
export type ValueKind = 'score' | 'probability' | 'rate' | 'days' | 'money' | 'percentage' | 'count' | 'text' | 'day';

export interface Column {
  readonly header: Text;
  readonly kind: ValueKind;
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly ResultCell[])[];
}

export type Answer = Outcome<number | string | DayCell | Table>;

export interface CellResult {
  readonly shape: 'cell';
  readonly kind: ValueKind;
  readonly text: Text;
}

/** A table spills with a header row; `columns` documents them in their stable order. */
export interface TableResult {
  readonly shape: 'table';
  readonly columns: readonly Column[];
  readonly text: Text;
}

/** A call as a host makes it, and the result that it must give. Tests run them; the reference prints them. */
export interface Example {
  readonly call: readonly unknown[];
  readonly gives: FunctionResult;
  readonly text: Text;
}

export type Category = 'delays' | 'balances' | 'risk' | 'reminders' | 'terms' | 'ledger';

/** One spreadsheet function: everything that any host, the reference and the help need to know of it. */
export interface FunctionSpec<P extends Parameters = Parameters> {
  /** In capitals, the same in every host and language; frozen once shipped. */
  readonly name: string;
  readonly category: Category;
  /** One sentence, for the host's list of functions. */
  readonly summary: Text;
  /** The exact rule, what happens at the edges, what to do next: paragraphs of the reference. */
  readonly details: readonly Text[];
  readonly parameters: P;
  readonly result: CellResult | TableResult;
  readonly examples: readonly Example[];
  /** Gives the answer for one subject; long work comes as steps. Never throws on data. */
  readonly compute: (given: Given<P>) => Answer | Steps<Answer>;
}

/** A spec as the catalogue holds it: whatever its parameters, it is run in the same way. */
export type AnyFunctionSpec = Omit<FunctionSpec, 'compute'> & { readonly compute: (given: never) => Answer | Steps<Answer> };

/** Gives the spec back with the argument types of `compute` inferred from its parameters. */
export function defineFunction<const P extends Parameters>(spec: FunctionSpec<P>): FunctionSpec<P> {
  return spec;
}

/** A ledger as functions receive it: read once per content and options, shared by all calls. */
export interface PreparedLedger {
  readonly reading: Reading;
  /** What was read. */
  readonly cells: Cells;
  readonly options: Options;
  /** The language of texts in results: the option's, else that of the ledger's headers. */
  readonly language: Language;
  /** The delay model on facts dated ≤ asOf; fitted once, then remembered. */
  model(asOf: SerialDay): Steps<Outcome<DelayModel>>;
  /**
   * What `make` gives, remembered with this ledger under a name and the values it depends on; tables among them are
   * compared by content. Of each name the last two are kept.
   */
  remember<T>(name: string, dependsOn: readonly unknown[], make: () => T): T;
}

export type { Failure, FailureCell, FunctionResult, ResultCell };
