import { toSerialDay, type SerialDay } from '../base/serialDay';
import { BANK_OF_ENGLAND_RATES, ECB_RATES, type RateTable } from './referenceRates';

/** A fixed sum for the costs of recovery, per invoice paid late. */
export interface FixedSum {
  /** The first late day on or after this day brings the sum. */
  readonly from: SerialDay;
  /** Applies to invoices of at least this amount (major units). */
  readonly atLeast: number;
  /** Major units of the regime's currency. */
  readonly sum: number;
}

/** What a law grants to a business that another business pays late. */
export interface LateFeeRegime {
  readonly code: 'FR' | 'EU' | 'GB';
  readonly reference: RateTable;
  /** Percentage points above the reference rate. */
  readonly points: number;
  /** `eachHalfYear`: the rate moves with each half-year; `atStart`: it stays that of the day on which interest starts. */
  readonly moves: 'eachHalfYear' | 'atStart';
  /** From the smallest `atLeast` to the largest. */
  readonly fixedSums: readonly FixedSum[];
}

/** @source Code de commerce, articles L441-10 II and D441-5 (the fixed sum) */
export const FRANCE: LateFeeRegime = {
  code: 'FR',
  reference: ECB_RATES,
  points: 10,
  moves: 'eachHalfYear',
  fixedSums: [{ from: toSerialDay(2013, 1, 1), atLeast: 0, sum: 40 }],
};

/** @source Directive 2011/7/EU, articles 2, 3 and 6 (the fixed sum) */
export const EUROPEAN_UNION: LateFeeRegime = {
  code: 'EU',
  reference: ECB_RATES,
  points: 8,
  moves: 'eachHalfYear',
  fixedSums: [{ from: toSerialDay(2013, 3, 16), atLeast: 0, sum: 40 }],
};

/** @source Late Payment of Commercial Debts (Interest) Act 1998, section 5A for the fixed sums, and (Rate of Interest) (No. 3) Order 2002 */
export const UNITED_KINGDOM: LateFeeRegime = {
  code: 'GB',
  reference: BANK_OF_ENGLAND_RATES,
  points: 8,
  moves: 'atStart',
  fixedSums: [
    { from: toSerialDay(2002, 8, 7), atLeast: 0, sum: 40 },
    { from: toSerialDay(2002, 8, 7), atLeast: 1000, sum: 70 },
    { from: toSerialDay(2002, 8, 7), atLeast: 10000, sum: 100 },
  ],
};

/** Members of the euro area whose default is the European minimum, by ISO code, with the day they took the euro. */
const EURO_SINCE: Readonly<Record<string, SerialDay>> = {
  AT: 0, BE: 0, CY: 0, DE: 0, EE: 0, ES: 0, FI: 0, GR: 0, IE: 0, IT: 0, LU: 0, MT: 0, NL: 0, PT: 0, SI: 0, SK: 0,
  LV: toSerialDay(2014, 1, 1), LT: toSerialDay(2015, 1, 1), HR: toSerialDay(2023, 1, 1), BG: toSerialDay(2026, 1, 1),
};

const NAMES: Readonly<Record<string, string>> = { FRANCE: 'FR', UE: 'EU', UK: 'GB', EL: 'GR', 'ROYAUME-UNI': 'GB', 'UNITED KINGDOM': 'GB' };

/**
 * The law on late payment between businesses that applies in a country on a day: France, the United Kingdom, or the
 * European minimum for the other members of the euro area. Null where the product knows no reference rate.
 *
 * @param country ISO code of two letters, `EU`/`UE`, or the name of France or the United Kingdom; case does not matter
 * @source ../docs/methods/fees.md, "The table"
 * @example
 * lateFeeRegime(' fr ', 46000)?.points // 10
 * @example
 * lateFeeRegime('US', 46000) // null
 */
export function lateFeeRegime(country: string, day: SerialDay): LateFeeRegime | null {
  const word = country.trim().toUpperCase();
  const code = Object.prototype.hasOwnProperty.call(NAMES, word) ? NAMES[word]! : word;
  if (code === 'FR') return FRANCE;
  if (code === 'GB') return UNITED_KINGDOM;
  if (code === 'EU') return EUROPEAN_UNION;
  return Object.prototype.hasOwnProperty.call(EURO_SINCE, code) && EURO_SINCE[code]! <= day ? EUROPEAN_UNION : null;
}
