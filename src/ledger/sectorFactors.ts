import type { Text } from '../base/text';
import { clipped } from './clipped';
import { foldName } from './foldName';
import { numberOption } from './optionKinds';
import type { Options } from './options';

/** A factor lies above 0 and at most here: ten times as risky as others. */
export const LARGEST_SECTOR_FACTOR = 10;

const KIND = numberOption(0.01, LARGEST_SECTOR_FACTOR);
const KEY = /^(?:facteur (?:du )?secteur|sector factor) (.+)$/;

/** The sector that an option key such as "facteur secteur bâtiment" is about, folded; undefined for any other key. */
export function sectorOfKey(key: string): string | undefined {
  return KEY.exec(foldName(key.slice(0, 200)))?.[1];
}

/** The options with the factor of one sector, or undefined if the cell holds none. */
export function putSectorFactor(options: Options, sector: string, cell: unknown): Options | undefined {
  const factor = KIND.read(cell);
  if (factor === undefined) return undefined;
  return { ...options, sectorFactors: new Map([...options.sectorFactors, [sector, factor]]) };
}

/**
 * The factor that the user's own table gives a sector: 1 = as others, 1.2 = 20 % riskier. Undefined where it gives none,
 * for the product ships no factor as fact.
 *
 * @example
 * sectorFactor({ sectorFactors: new Map([['batiment', 1.2]]) }, 'Bâtiment') // 1.2
 */
export function sectorFactor(options: Pick<Options, 'sectorFactors'>, sector: string): number | undefined {
  return options.sectorFactors.get(foldName(sector));
}

/** Why the value of a sector's factor does not fit, and what does. */
export function badSectorFactor(key: string, cell: unknown): Text {
  return {
    fr: `Option «\u00a0${clipped(key)}\u00a0»\u00a0: «\u00a0${clipped(cell)}\u00a0» ne convient pas\u00a0; attendu\u00a0: ${KIND.expected.fr}.`,
    en: `Option "${clipped(key)}": "${clipped(cell)}" does not fit; expected: ${KIND.expected.en}.`,
  };
}

/** The rows key · value of a settings sheet, one per sector. */
export function writeSectorFactors(options: Options, language: keyof Text): [string, number][] {
  const prefix = { fr: 'facteur secteur', en: 'sector factor' }[language];
  return [...options.sectorFactors].map(([sector, factor]) => [`${prefix} ${sector}`, factor]);
}
