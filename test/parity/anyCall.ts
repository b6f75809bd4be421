import { catalog } from '../../functions/catalog/catalog';
import type { AnyFunctionSpec, Parameter } from '../../functions/catalog/spec';
import { seededRandom } from '../../src/sample/seededRandom';
import type { AskedCall, UserArgument, UserCell, UserRange } from '../support/parity/asked';
import type { AnyWorkbook } from './anyWorkbook';

/** Calls on a workbook: what every ledger is asked, and some functions of the catalogue with arguments of their kinds. */
export function anyCalls(book: AnyWorkbook, seed: number, count: number): readonly AskedCall[] {
  const random = seededRandom(seed + 77);
  const of = (name: string): AnyFunctionSpec => catalog.find((spec) => spec.name === name)!;
  const specs = [of('LEDGERCHECK'), of('AGEDBALANCE'), ...Array.from({ length: count }, (_, at) => catalog[(seed * count + at) % catalog.length]!)];
  return specs.map((spec) => ({ name: spec.name, given: trimmed(Object.entries(spec.parameters).map(([key, parameter]) => argument(key, parameter, book, random))) }));
}

function argument(key: string, parameter: Parameter, book: AnyWorkbook, random: ReturnType<typeof seededRandom>): UserArgument {
  if (parameter.optional && parameter.kind !== 'asOf' && random.whole(1, 10) <= 4) return random.pick<UserArgument>([undefined, undefined, null]);
  switch (parameter.kind) {
    case 'ledger':
      return book.ledger;
    case 'options':
      return book.options;
    case 'cells':
      return tableOf(key, book);
    case 'subject': {
      const values: readonly UserCell[] = /invoice/.test(key) ? book.numbers : [...book.names, null, 'Nobody'];
      return random.pick<UserArgument>([random.pick(values), values.slice(0, 5).map((value) => [value]), [[values[0] ?? null]], [values.slice(0, 3)]]);
    }
    case 'asOf':
      return book.asOf;
    case 'day':
      return random.pick<UserArgument>([{ day: 45200 }, '2023-09-01', { day: 45400 }, 'soon']);
    case 'integer':
    case 'number':
      return random.pick<UserArgument>([30, 1, '12', 0.5, null, 'many', 1000]);
    case 'numbers':
      return random.pick<UserArgument>([[[30, 60, 90]], 15, [[30], [60]]]);
    case 'text':
      return random.pick<UserArgument>(['a key', 12, null]);
    case 'truth':
      return random.pick<UserArgument>([true, false, 1, 'oui']);
    case 'choice':
      return random.pick<UserArgument>([...Object.keys(parameter.choices ?? {}), 'other', 0]);
  }
}

function tableOf(key: string, book: AnyWorkbook): UserRange {
  switch (key) {
    case 'clients': return book.clients;
    case 'payments': return book.payments;
    case 'signals': return book.signals;
    case 'log': return book.log;
    default: return book.ledger;
  }
}

/** Arguments that were left out at the end are not sent at all. */
function trimmed(given: readonly UserArgument[]): readonly UserArgument[] {
  let length = given.length;
  while (length > 0 && given[length - 1] === undefined) length -= 1;
  return given.slice(0, length);
}
