/** Decimal places of what users see. A figure is rounded once, when it leaves the core; everything before is exact. */
export const DECIMALS = { days: 4, dso: 4, probability: 4, score: 1, rate: 4, percentage: 4 } as const;

/**
 * A number to so many decimals, as a person rounds the digits that are written: halves go away from zero, so that
 * early and late are treated alike. Never −0.
 *
 * @throws {RangeError} if the value is not a finite number
 * @example
 * roundTo(1.005, 2) // 1.01, although the double nearest to 1.005 is a little smaller
 * roundTo(-2.88475, 4) // -2.8848
 */
export function roundTo(value: number, decimals: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`roundTo: the value is ${value}, expected a finite number`);
  const rounded = shift(Math.round(shift(Math.abs(value), decimals)), -decimals);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/**
 * Money in minor units as the amount that people write, to the cent (or what the currency has).
 *
 * @param minorDigits 2 for EUR, 0 for JPY: `ledger.minorDigits[currency]`
 * @throws {RangeError} if the value is not a finite number
 * @example
 * toMajorUnits(123456, 2) // 1234.56
 */
export function toMajorUnits(minor: number, minorDigits: number): number {
  const whole = Math.round(Math.abs(minor));
  // Both numbers are exact, so their quotient is the double nearest to the written amount: no need to write it.
  if (whole < 1e15) return whole === 0 ? 0 : (minor < 0 ? -whole : whole) / 10 ** minorDigits;
  return roundTo(shift(whole, -minorDigits) * (minor < 0 ? -1 : 1), minorDigits);
}

/** Moves the decimal point in the written digits: multiplying by a power of ten would make 1.005 × 100 = 100.49999999999999. */
function shift(value: number, places: number): number {
  const [digits, exponent] = String(value).split('e');
  return Number(`${digits!}e${Number(exponent ?? 0) + places}`);
}
