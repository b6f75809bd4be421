import { asRows } from './asRows';
import type { Outcome } from '../base/outcome';
import { invalidValue, success } from '../base/outcome';
import type { Cells } from './cells';
import { clipped, writtenText } from './clipped';
import { foldName } from './foldName';
import { OPTION_ENTRIES } from './optionsSchema';
import type { OptionEntry } from './optionEntry';
import { DEFAULT_OPTIONS } from './options';
import type { Options } from './options';
import { ErrorCell, plainValue } from './plainValue';
import { PARTY_WORDS } from './reminderEntries';
import { unrisingLadder } from './reminderOptions';
import { badSectorFactor, putSectorFactor, sectorOfKey } from './sectorFactors';

/**
 * Reads options from a range of two columns, key and value. Blank rows and keys without a value keep the default, as
 * does a first row that is a header. A blank is 0 in some hosts, so that the number 0 is no value where it is not the
 * default already: write '0 as text. An unknown key, an error in its
 * place, or a bad value is a failure that names it.
 *
 * @example
 * readOptions([['grace', 5]]).value.grace // 5
 */
export function readOptions(cells: Cells): Outcome<Options> {
  let options = DEFAULT_OPTIONS;
  for (const [at, row] of asRows(cells).entries()) {
    const cell = plainValue(row[0]);
    const key = cell instanceof ErrorCell ? cell.text : writtenText(cell);
    if (key === '') continue;
    const sector = sectorOfKey(key);
    if (sector !== undefined) {
      if (isUnset(row[1])) continue;
      const withFactor = putSectorFactor(options, sector, row[1]);
      if (withFactor === undefined) return invalidValue('option-value', badSectorFactor(key, row[1]));
      options = withFactor;
      continue;
    }
    const entry = entryNamed(key);
    if (entry === undefined) {
      if (at === 0 && HEADERS.has(foldName(key))) continue;
      return invalidValue('option-unknown', {
        fr: `Option inconnue : « ${clipped(key)} » (ligne ${at + 1}) ; attendu : une option connue.`,
        en: `Unknown option: "${clipped(key)}" (row ${at + 1}); expected: a known option.`,
      });
    }
    if (isUnset(row[1])) continue;
    const put = entry.put(options, row[1]);
    if (put === undefined) {
      return invalidValue('option-value', {
        fr: `Option « ${entry.key.fr} » : « ${clipped(row[1])} » ne convient pas ; attendu : ${entry.expected.fr}.`,
        en: `Option "${entry.key.en}": "${clipped(row[1])}" does not fit; expected: ${entry.expected.en}.`,
      });
    }
    options = put;
  }
  const [b, c, d, e] = options.gradeBounds;
  if (!(b < c && c < d && d < e)) {
    return invalidValue('option-grades', {
      fr: `Les notes B, C, D, E doivent commencer à des scores croissants ; trouvé : ${options.gradeBounds.join(', ')}.`,
      en: `Grades B, C, D, E must start at rising scores; found: ${options.gradeBounds.join(', ')}.`,
    });
  }
  const unrising = unrisingLadder(options.reminders);
  if (unrising !== undefined) {
    const days = options.reminders.ladders[unrising].stepDays.join(', ');
    return invalidValue('option-steps', {
      fr: `Les relances 1 à 4${PARTY_WORDS[unrising].fr} doivent venir l’une après l’autre ; trouvé : ${days}.`,
      en: `Reminders 1 to 4${PARTY_WORDS[unrising].en} must come one after the other; found: ${days}.`,
    });
  }
  return success(options);
}

const HEADERS: ReadonlySet<string> = new Set(['option', 'options', 'cle', 'key', 'parametre', 'parameter', 'reglage', 'setting', 'vigie']);

let entries: Map<string, OptionEntry> | undefined;

function entryNamed(key: string): OptionEntry | undefined {
  entries ??= new Map(OPTION_ENTRIES.flatMap((entry) => [entry.key.fr, entry.key.en].map((name): [string, OptionEntry] => [foldName(name), entry])));
  return entries.get(foldName(key.slice(0, 200)));
}

function isUnset(cell: unknown): boolean {
  const value = plainValue(cell);
  return value === null || value === 0 || (typeof value === 'string' && value.trim() === '');
}
