/** Millionths of a year's rate times days of a 365-day year: the denominator of simple interest. */
const DENOMINATOR = 365 * 1_000_000;
const HALF_WORD = 32768;

/** Interest as a whole number of minor units and an exact remainder, so that it is rounded only once. */
export interface ExactInterest {
  readonly whole: number;
  /** 0 ≤ remainder < 365,000,000; the interest is whole + remainder ÷ 365,000,000. */
  readonly remainder: number;
}

export const NO_INTEREST: ExactInterest = { whole: 0, remainder: 0 };

/**
 * Adds simple interest, exactly: amount × rate × days ÷ 365. No rounding, whatever the size of the amount.
 *
 * @param amount minor units, a whole number from 0 to 10¹⁴
 * @param ratePerMillion the yearly rate in millionths (12.15 % is 121,500), whole, up to 1,000,000
 * @param days whole days, up to 36,500
 * @throws {RangeError} if an argument is not such a number
 * @source integer long multiplication; floating point would miss the cent on large sums
 * @example
 * roundedInterest(addInterest(NO_INTEREST, 1_000_000, 121_500, 30)) // 9986
 */
export function addInterest(sum: ExactInterest, amount: number, ratePerMillion: number, days: number): ExactInterest {
  checkWhole('amount', amount, 1e14);
  checkWhole('ratePerMillion', ratePerMillion, 1_000_000);
  checkWhole('days', days, 36_500);
  const factor = ratePerMillion * days;
  const years = Math.floor(factor / DENOMINATOR);
  const rest = factor % DENOMINATOR;
  const [whole, remainder] = multiplyDivide(amount, rest);
  const remainders = sum.remainder + remainder;
  const carry = remainders >= DENOMINATOR ? 1 : 0;
  return { whole: sum.whole + amount * years + whole + carry, remainder: remainders - carry * DENOMINATOR };
}

/**
 * The interest in minor units, half a unit rounded up.
 *
 * @example
 * roundedInterest({ whole: 7, remainder: 182_500_000 }) // 8
 */
export function roundedInterest(interest: ExactInterest): number {
  return interest.whole + (interest.remainder * 2 >= DENOMINATOR ? 1 : 0);
}

/** Quotient and remainder of left × right ÷ DENOMINATOR, where right < DENOMINATOR and no product leaves 2⁵³. */
function multiplyDivide(left: number, right: number): readonly [number, number] {
  const whole = Math.floor(left / DENOMINATOR) * right;
  const low = left % DENOMINATOR;
  const first = Math.floor(low / HALF_WORD) * right;
  const second = (first % DENOMINATOR) * HALF_WORD + (low % HALF_WORD) * right;
  return [whole + Math.floor(first / DENOMINATOR) * HALF_WORD + Math.floor(second / DENOMINATOR), second % DENOMINATOR];
}

function checkWhole(name: string, value: number, max: number): void {
  if (!Number.isInteger(value) || value < 0 || value > max) {
    throw new RangeError(`${name}: a whole number from 0 to ${max} is needed, got ${value}`);
  }
}
