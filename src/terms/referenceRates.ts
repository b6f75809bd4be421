import { toSerialDay, type SerialDay } from '../base/serialDay';

/** A rate that the law refers to, with the day from which it counts. */
export interface DatedRate {
  readonly from: SerialDay;
  /** Per cent a year: 2.15 is 2.15 %. */
  readonly percent: number;
}

/** The rate in force on a day, and whether the table vouches for it. */
export interface RateInForce {
  readonly percent: number;
  /** False after the last day that the table has been checked for: the last known rate is then kept. */
  readonly confirmed: boolean;
  readonly from: SerialDay;
}

export interface RateTable {
  /** In order of time. */
  readonly rates: readonly DatedRate[];
  /** The last day for which the table has been checked. */
  readonly confirmedTo: SerialDay;
}

/** Half-years by their reference rate: year, then the rate of the first and of the second half. */
type HalfYears = readonly (readonly [year: number, first: number | null, second: number | null])[];

function halfYearTable(halves: HalfYears, confirmedTo: SerialDay): RateTable {
  const rates: DatedRate[] = [];
  for (const [year, first, second] of halves) {
    if (first !== null) rates.push({ from: toSerialDay(year, 1, 1), percent: first });
    if (second !== null) rates.push({ from: toSerialDay(year, 7, 1), percent: second });
  }
  return { rates, confirmedTo };
}

/**
 * Main refinancing operations of the European Central Bank: the rate on 1 January and on 1 July.
 * @source European Central Bank, "Key ECB interest rates"; for July 2026 its decision of 11 June 2026: 2.40 % from 17 June on
 */
export const ECB_RATES: RateTable = halfYearTable([
  [2013, 0.75, 0.5], [2014, 0.25, 0.15], [2015, 0.05, 0.05], [2016, 0.05, 0], [2017, 0, 0], [2018, 0, 0], [2019, 0, 0],
  [2020, 0, 0], [2021, 0, 0], [2022, 0, 0], [2023, 2.5, 4], [2024, 4.5, 4.25], [2025, 3.15, 2.15], [2026, 2.15, 2.4],
], toSerialDay(2026, 12, 31));

/**
 * Bank Rate of the Bank of England: that of 31 December counts for the first half-year, that of 30 June for the second.
 * @source Bank of England, "Official Bank Rate history"; for 30 June 2026 its decision of 18 June 2026: 3.75 % kept
 */
export const BANK_OF_ENGLAND_RATES: RateTable = halfYearTable([
  [2013, 0.5, 0.5], [2014, 0.5, 0.5], [2015, 0.5, 0.5], [2016, 0.5, 0.5], [2017, 0.25, 0.25], [2018, 0.5, 0.5],
  [2019, 0.75, 0.75], [2020, 0.75, 0.1], [2021, 0.1, 0.1], [2022, 0.25, 1.25], [2023, 3.5, 5], [2024, 5.25, 5.25],
  [2025, 4.75, 4.25], [2026, 3.75, 3.75],
], toSerialDay(2026, 12, 31));

/**
 * Legal interest rate of France between professionals. Three times this rate is the least that a contract may set.
 * @source arrêtés relatifs à la fixation du taux de l'intérêt légal; the rate of July 2026 is not confirmed
 */
export const FRENCH_LEGAL_RATES: RateTable = /* @__PURE__ */ halfYearTable([
  [2024, null, 4.92], [2025, 3.71, 2.76], [2026, 2.62, null],
], toSerialDay(2026, 6, 30));

/**
 * The rate of a table on a day: the last one that started on or before it. Null before the table begins; after the last
 * day the table has been checked for, the last known rate with `confirmed: false`.
 *
 * @example
 * rateInForce(ECB_RATES, 45300) // { percent: 4.5, confirmed: true, from: 45292 }
 * @example
 * rateInForce(ECB_RATES, 40000) // null
 */
export function rateInForce(table: RateTable, day: SerialDay): RateInForce | null {
  let found: DatedRate | null = null;
  for (const rate of table.rates) if (rate.from <= day) found = rate;
  return found === null ? null : { percent: found.percent, confirmed: day <= table.confirmedTo, from: found.from };
}
