import type { Text } from '../base/text';
import { readAmountText } from './amountText';
import { clipped } from './clipped';
import { foldName } from './foldName';
import { ErrorCell, plainValue } from './plainValue';

/** How the value of an option is read: what is accepted, and the words that say so. */
export interface OptionKind<T> {
  /** The value, or undefined if the cell holds something else. */
  readonly read: (cell: unknown) => T | undefined;
  readonly expected: Text;
}

/** A number within bounds. */
export function numberOption(min: number, max: number): OptionKind<number> {
  return {
    read: (cell) => {
      const value = numberOf(cell);
      return value !== undefined && value >= min && value <= max ? value : undefined;
    },
    expected: { fr: `un nombre de ${min} à ${max}`, en: `a number from ${min} to ${max}` },
  };
}

/** A share: a cell in per cent (0.3), or the number of per cent (30). Up to 1 it is a share, above it per cent. */
export function shareOption(max: number): OptionKind<number> {
  return {
    read: (cell) => {
      const percent = typeof cell === 'string' ? /^(.*?)\s*%$/.exec(cell.slice(0, 60).trim()) : null;
      const value = numberOf(percent === null ? cell : percent[1]);
      if (value === undefined || value < 0) return undefined;
      const share = percent !== null || value > 1 ? value / 100 : value;
      return share <= max ? share : undefined;
    },
    expected: { fr: `une part de 0 à ${max * 100}\u00a0%`, en: `a share from 0 to ${max * 100}%` },
  };
}

/** A whole number within bounds. */
export function wholeOption(min: number, max: number): OptionKind<number> {
  return {
    read: (cell) => {
      const value = numberOf(cell);
      return value !== undefined && Number.isInteger(value) && value >= min && value <= max ? value : undefined;
    },
    expected: { fr: `un nombre entier de ${min} à ${max}`, en: `a whole number from ${min} to ${max}` },
  };
}

/** One of some words, each with the value that it stands for; French and English words side by side. */
export function choiceOption<T>(words: Readonly<Record<string, T>>): OptionKind<T> {
  const choices = new Map(Object.entries(words).map(([word, value]) => [foldName(word), value]));
  const listed = Object.keys(words).join(', ');
  return {
    read: (cell) => choices.get(foldName(clipped(cell))),
    expected: { fr: `l’un de : ${listed}`, en: `one of: ${listed}` },
  };
}

/** Yes or no. */
export function truthOption(): OptionKind<boolean> {
  return choiceOption({ oui: true, non: false, yes: true, no: false, vrai: true, faux: false, true: true, false: false, '1': true, '0': false });
}

/** A text that is not blank. */
export function textOption(): OptionKind<string> {
  return {
    read: (cell) => {
      const value = plainValue(cell);
      if (value === null || value instanceof ErrorCell || typeof value === 'object') return undefined;
      const text = String(value).trim();
      return text === '' || text.length > 200 ? undefined : text;
    },
    expected: { fr: 'un texte de 200 caractères au plus', en: 'a text of at most 200 characters' },
  };
}

/** Several words, separated by `;` or `,`. */
export function wordsOption(): OptionKind<readonly string[]> {
  const one = textOption();
  return {
    read: (cell) => {
      const words = one.read(cell)?.split(/[;,]/).map((word) => word.trim()).filter((word) => word !== '');
      return words === undefined || words.length === 0 ? undefined : words;
    },
    expected: { fr: 'des mots séparés par « ; »', en: 'words separated by ";"' },
  };
}

/** A currency: an ISO code of three letters, or the sign that the ledger uses. */
export function currencyOption(): OptionKind<string> {
  const text = textOption();
  return {
    read: (cell) => {
      const written = text.read(cell)?.toUpperCase();
      if (written === undefined) return undefined;
      return /^[A-Z]{3}$/.test(written) || /^\p{Sc}$/u.test(written) ? (SIGNS.get(written) ?? written) : undefined;
    },
    expected: { fr: 'un code ISO de trois lettres, par exemple EUR', en: 'an ISO code of three letters, for example EUR' },
  };
}

const SIGNS: ReadonlyMap<string, string> = new Map([['€', 'EUR'], ['£', 'GBP']]);

function numberOf(cell: unknown): number | undefined {
  const value = plainValue(cell);
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return undefined;
  const amount = readAmountText(value);
  return amount === null || amount.currency !== '' ? undefined : amount.decimal === 'either' ? amount.asDecimal : amount.value;
}
