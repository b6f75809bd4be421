import { invalidValue, notAvailable, success, type Outcome } from '../base/outcome';
import { isoDay, toCivilDay, toSerialDay, type SerialDay } from '../base/serialDay';
import { addInterest, NO_INTEREST, roundedInterest } from './exactInterest';
import { lateFeeRegime, type LateFeeRegime } from './lateFeeRegime';
import { rateInForce } from './referenceRates';

/** Money that came in on an invoice before it was settled, minor units. */
export interface PartPayment {
  readonly day: SerialDay;
  readonly amount: number;
}

export interface LateInvoice {
  /** Tax included, minor units; nothing or less (a credit note) bears no penalty. */
  readonly amount: number;
  readonly due: SerialDay;
  /** The day it was paid in full; null = open. A day after asOf counts as open. */
  readonly paid: SerialDay | null;
  readonly asOf: SerialDay;
  readonly country: string;
  /** The yearly rate agreed in the contract, from 0 to 1; null = the legal one. */
  readonly rate: number | null;
  /** The reference rate, 0 to 1, that the user gives for days after the last confirmed one of the table; null = the last known. */
  readonly referenceRate?: number | null;
  /** Part payments before that; from the day after one, interest runs on the rest. */
  readonly partPayments?: readonly PartPayment[];
  /** Minor units in one unit of currency; 100 unless given. */
  readonly minorUnits?: number;
}

/** A stretch of days at one rate on one balance. */
export interface InterestPeriod {
  readonly from: SerialDay;
  /** Included. */
  readonly to: SerialDay;
  readonly balance: number;
  readonly percent: number;
  readonly confirmed: boolean;
}

export interface LateFees {
  readonly daysLate: number;
  /** Minor units, rounded once for the invoice. */
  readonly interest: number;
  /** The fixed sum for recovery costs, minor units. */
  readonly indemnity: number;
  readonly total: number;
  readonly periods: readonly InterestPeriod[];
}

const NOTHING_DUE: LateFees = { daysLate: 0, interest: 0, indemnity: 0, total: 0, periods: [] };

/**
 * What the law lets a business claim from a business that paid an invoice late: interest for every day from the day after
 * the due date to the day of payment (or asOf), plus the fixed sum for recovery costs. Interest = balance × rate × days ÷ 365,
 * split where the half-year (and so the rate) or the balance changes, rounded once for the invoice, half a cent up.
 * An invoice that is not late, or a credit note, gives 0. Not for consumers. It is a computation, not legal advice; what it
 * rests on beyond the law in force is said by `lateFeeAssumptions`.
 *
 * Fails with `notAvailable` where no reference rate is known (country, or before 2013) and none is given; with
 * `invalidValue` for a rate outside 0 to 1.
 *
 * @source Code de commerce L441-10 II and D441-5; Directive 2011/7/EU; Late Payment of Commercial Debts (Interest) Act 1998
 * @example
 * lateFees({ amount: 1_000_000, due: 45657, paid: 45687, asOf: 46000, country: 'FR', rate: null }).value.total // 14808
 */
export function lateFees(invoice: LateInvoice): Outcome<LateFees> {
  const { rate, asOf, due } = invoice;
  if (rate !== null && !(rate >= 0 && rate <= 1)) {
    return invalidValue('rate-out-of-range', {
      fr: `taux : une valeur entre 0 et 1 est attendue (12 % ou 0,12), trouvé ${rate}`,
      en: `rate: a value between 0 and 1 is expected (12% or 0.12), found ${rate}`,
    });
  }
  const end = invoice.paid !== null && invoice.paid <= asOf ? invoice.paid : asOf;
  if (invoice.amount <= 0 || end <= due) return success(NOTHING_DUE);
  const regime = lateFeeRegime(invoice.country, due + 1);
  const start = regime === null ? null : rateInForce(regime.reference, due + 1);
  if (rate === null && (regime === null || start === null)) return noReferenceRate(invoice);
  const periods = interestPeriods(invoice, end, regime);
  let exact = NO_INTEREST;
  for (const period of periods) {
    exact = addInterest(exact, period.balance, perMillion(period.percent), period.to - period.from + 1);
  }
  const interest = roundedInterest(exact);
  const indemnity = regime === null ? 0 : fixedSum(regime, invoice, periods[0]?.balance ?? 0);
  return success({ daysLate: end - due, interest, indemnity, total: interest + indemnity, periods });
}

function noReferenceRate(invoice: LateInvoice): Outcome<LateFees> {
  const where = invoice.country.trim();
  const since = isoDay(invoice.due + 1);
  return notAvailable('reference-rate-unknown', {
    fr: `aucun taux légal connu pour « ${where} » au ${since} : indiquez le taux du contrat`,
    en: `no legal rate is known for "${where}" on ${since}: give the rate of the contract`,
  });
}

function perMillion(percent: number): number {
  return Math.round(percent * 10_000);
}

function interestPeriods(invoice: LateInvoice, end: SerialDay, regime: LateFeeRegime | null): InterestPeriod[] {
  const payments = [...(invoice.partPayments ?? [])].filter((payment) => payment.day < end).sort((a, b) => a.day - b.day);
  const periods: InterestPeriod[] = [];
  let from = invoice.due + 1;
  while (from <= end) {
    let balance = invoice.amount;
    let to = Math.min(end, endOfHalfYear(from));
    for (const payment of payments) {
      if (payment.day < from) balance -= payment.amount;
      else to = Math.min(to, payment.day);
    }
    const rateDay = regime?.moves === 'atStart' ? invoice.due + 1 : from;
    const legal = regime === null ? null : rateInForce(regime.reference, rateDay);
    const own = legal?.confirmed === false ? (invoice.referenceRate ?? null) : null;
    const reference = own === null ? legal?.percent : own * 100;
    const percent = Math.round((invoice.rate !== null ? invoice.rate * 100 : reference! + regime!.points) * 1e4) / 1e4;
    const confirmed = invoice.rate !== null || own !== null || legal!.confirmed;
    if (balance > 0) periods.push({ from, to, balance, percent, confirmed });
    from = to + 1;
  }
  return periods;
}

function endOfHalfYear(day: SerialDay): SerialDay {
  const { year, month } = toCivilDay(day);
  return month <= 6 ? toSerialDay(year, 6, 30) : toSerialDay(year, 12, 31);
}

function fixedSum(regime: LateFeeRegime, invoice: LateInvoice, overdue: number): number {
  const minorUnits = invoice.minorUnits ?? 100;
  let sum = 0;
  for (const fixed of regime.fixedSums) {
    if (overdue > 0 && fixed.from <= invoice.due + 1 && overdue >= fixed.atLeast * minorUnits) sum = fixed.sum;
  }
  return sum * minorUnits;
}
