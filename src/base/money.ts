/**
 * The number of decimal digits of a currency's minor unit. A currency that is not known has two, as most have.
 *
 * @source ISO 4217, the currencies whose minor unit is not a hundredth
 * @example
 * minorDigitsOf('JPY') // 0
 */
export function minorDigitsOf(currency: string): number {
  return MINOR_DIGITS.get(currency) ?? 2;
}

const MINOR_DIGITS: ReadonlyMap<string, number> = new Map([
  ...['BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'VND', 'VUV', 'XAF', 'XOF', 'XPF'].map(
    (code): [string, number] => [code, 0],
  ),
  ...['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'].map((code): [string, number] => [code, 3]),
]);

/** The largest amount in minor units that is still counted exactly. */
export const LARGEST_MONEY = Number.MAX_SAFE_INTEGER;

/**
 * An amount in major units (12.34 euros) as whole minor units (1234 cents), rounded half away from zero.
 * The value is nudged by its own rounding error first, so that 1.005 gives 101 as it does on paper.
 *
 * @example
 * toMinorUnits(-1.005, 2) // -101
 */
export function toMinorUnits(major: number, digits: number): number {
  const scaled = major * (digits === 2 ? 100 : 10 ** digits);
  return scaled < 0 ? -Math.round(-scaled * NUDGE) : Math.round(scaled * NUDGE);
}

const NUDGE = 1 + 2 ** -51;

/**
 * Whole minor units (1234 cents) as major units (12.34 euros).
 *
 * @example
 * toMajorUnits(1234, 2) // 12.34
 */
export function toMajorUnits(minor: number, digits: number): number {
  return minor / 10 ** digits;
}
