import type { FunctionResult, ResultCell } from '../../../src/base/outcome';
import type { Language } from '../../../src/base/text';
import { bookWith, loadScript, type LoadedScript } from '../sheets/loadScript';
import { isRange, shownText, type HostPath, type ShownFailure, type UserArgument, type UserCell } from './asked';

/** So many workbooks are answered by one load of the script; Google loads it for every cell. */
const BOOKS_PER_LOAD = 200;

/**
 * Google Sheets: the pushed files in a realm of their own, called through their top-level functions, with dates of that
 * realm, '' for blanks and a scalar for a range of one cell. The spreadsheet is in the zone given, whatever the script's.
 */
export function sheetsPath(zone: string): HostPath {
  return {
    name: 'Google Sheets',
    answers(books) {
      const loaded = new Map<Language, Loaded>();
      return Promise.resolve(books.map(({ language, calls }, at) => {
        if (at % BOOKS_PER_LOAD === 0) loaded.clear();
        const script = loaded.get(language) ?? load(zone, language);
        loaded.set(language, script);
        return calls.map(({ name, given }) => script.answer(name, given));
      }));
    },
    close: () => Promise.resolve(),
  };
}

interface Loaded {
  readonly answer: (name: string, given: readonly UserArgument[]) => string;
}

function load(zone: string, language: Language): Loaded {
  const book = bookWith([], zone);
  book.locale = language === 'fr' ? 'fr_FR' : 'en_GB';
  const script = loadScript(book);
  const vigie = script.context['Vigie'] as { outcomeText(name: string, given: readonly unknown[]): string };
  const days = new Map<number, Date>();
  const date = (serial: number): Date => {
    const known = days.get(serial) ?? script.date(serial);
    days.set(serial, known);
    return known;
  };
  return {
    answer(name, given) {
      const values = given.map((value) => sent(value, date));
      const outcome = JSON.parse(vigie.outcomeText(name, values)) as FunctionResult;
      const rows = (Array.isArray(outcome) ? outcome : [[outcome]]) as ResultCell[][];
      const cell = cellShown(script, name, values);
      // The cell tells a failure by its sentence alone; its kind is in the outcome, which the cell must show word for word.
      const expected = rows.map((row) => row.map((each) => inCell(each, language, Array.isArray(outcome), date)));
      if (JSON.stringify(cell) !== JSON.stringify(expected)) return `the cell shows ${JSON.stringify(cell)}, not ${JSON.stringify(expected)}`;
      return shownText(rows.map((row) => row.map((each) => shown(each, language))));
    },
  };
}

function sent(value: UserArgument, date: (serial: number) => Date): unknown {
  if (value === undefined) return undefined;
  if (!isRange(value)) return cellSent(value, date);
  return value.length === 1 && value[0]!.length === 1 ? cellSent(value[0]![0]!, date) : value.map((row) => row.map((cell) => cellSent(cell, date)));
}

function cellSent(value: UserCell, date: (serial: number) => Date): unknown {
  if (value === null) return '';
  if (typeof value !== 'object') return value;
  return 'day' in value ? date(value.day) : value.error;
}

/** What the top-level function gives to the cell, a thrown sentence as `{ thrown }`. */
function cellShown(script: LoadedScript, name: string, values: readonly unknown[]): unknown {
  try {
    const result = script.call(name, ...values);
    return Array.isArray(result) ? result : [[result]];
  } catch (error) {
    return [[{ thrown: (error as Error).message }]];
  }
}

function inCell(cell: ResultCell, language: Language, inRange: boolean, date: (serial: number) => Date): unknown {
  if (cell === null) return '';
  if (typeof cell !== 'object') return cell;
  if ('day' in cell) return date(cell.day);
  return inRange ? `n/a: ${cell.failure.text[language]}` : { thrown: cell.failure.text[language] };
}

function shown(cell: ResultCell, language: Language): string | number | boolean | ShownFailure | { readonly day: number } {
  if (cell === null) return '';
  return typeof cell === 'object' && 'failure' in cell ? { failure: cell.failure.kind, text: cell.failure.text[language] } : cell;
}
