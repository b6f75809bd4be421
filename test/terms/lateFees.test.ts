import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { toSerialDay } from '../../src/base/serialDay';
import type { Text } from '../../src/base/text';
import { lateFeeAssumptions } from '../../src/terms/lateFeeAssumptions';
import { lateFees, type LateFees, type LateInvoice } from '../../src/terms/lateFees';

const EPOCH = Date.UTC(1899, 11, 30);
const dayOf = (iso: string): number => (Date.parse(`${iso}T00:00:00Z`) - EPOCH) / 86_400_000;

function feesOf(invoice: Partial<LateInvoice>): LateFees & { readonly assumptions: readonly Text[] } {
  const late = { amount: 100_000, due: 45_000, paid: null, asOf: 46_000, country: 'FR', rate: null, ...invoice };
  const outcome = lateFees(late);
  if (!outcome.ok) throw new Error(outcome.failure.text.en);
  return { ...outcome.value, assumptions: lateFeeAssumptions(late, outcome.value) };
}

const method = readFileSync(resolve(__dirname, '../../docs/methods/fees.md'), 'utf8');
const golden = method.split('## Cases worked by hand')[1]!.split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => /^-?\d+\.\d\d$/.test(cells[2] ?? ''));

describe('the cases worked by hand in docs/methods/fees.md', () => {
  test('are all read', () => expect(golden.length).toBe(14));

  test.each(golden)('%s %s %s due %s paid %s rate %s', (_, country, amount, due, paid, rate, _worked, interest, fixed, total) => {
    const fees = feesOf({
      country: country, amount: Math.round(Number(amount) * 100), due: dayOf(due), paid: dayOf(paid), asOf: dayOf('2026-12-31'),
      rate: rate === '' ? null : Number(rate.replace(' %', '')) / 100,
    });
    expect([fees.interest / 100, fees.indemnity / 100, fees.total / 100]).toEqual([Number(interest), Number(fixed), Number(total)]);
  });

  test('part payment: 119.26', () => {
    const fees = feesOf({
      amount: 1_000_000, due: dayOf('2025-01-31'), paid: dayOf('2025-03-02'),
      partPayments: [{ day: dayOf('2025-02-10'), amount: 400_000 }, { day: dayOf('2025-03-02'), amount: 600_000 }],
    });
    expect(fees.total).toBe(11_926);
    expect(fees.periods.map((period) => [period.to - period.from + 1, period.balance])).toEqual([[10, 1_000_000], [20, 600_000]]);
    expect(method).toContain('**119.26**');
  });
});

/** The same law from another hand: whole half-years by their bounds, rates as hundredths of a percent, BigInt fractions. */
const ECB: readonly (readonly [number, number, number])[] = [
  [2013, 75, 50], [2014, 25, 15], [2015, 5, 5], [2016, 5, 0], [2017, 0, 0], [2018, 0, 0], [2019, 0, 0], [2020, 0, 0],
  [2021, 0, 0], [2022, 0, 0], [2023, 250, 400], [2024, 450, 425], [2025, 315, 215], [2026, 215, 240],
];
const HALVES = ECB.flatMap(([year, first, second]) => [
  { start: dayOf(`${year}-01-01`), end: dayOf(`${year}-06-30`), rate: first },
  { start: dayOf(`${year}-07-01`), end: dayOf(`${year}-12-31`), rate: second },
]);

const TWO = BigInt(2);

function decimalInterest(amount: number, due: number, end: number, points: number, contract: number | null): bigint {
  let numerator = BigInt(0);
  for (const { start, end: last, rate } of HALVES) {
    const days = Math.min(end, last) - Math.max(due, start - 1);
    if (days > 0) numerator += BigInt(amount) * BigInt(days) * BigInt(contract ?? rate + points * 100);
  }
  const denominator = BigInt(3_650_000);
  return (TWO * numerator + denominator) / (TWO * denominator);
}

/** A small deterministic source of whole numbers (Park and Miller). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return Math.floor((state / 2147483647) * below);
  };
}

describe('interest', () => {
  test('equals an independent decimal computation to the cent on 100,000 invoices', () => {
    const next = numbers(20260101);
    const first = dayOf('2013-03-16');
    const span = dayOf('2026-12-31') - first;
    let wrong = 0;
    for (let k = 0; k < 100_000; k++) {
      const magnitude = 10 ** (2 + next(11));
      const amount = 1 + next(magnitude);
      const due = first + next(span - 1);
      const end = Math.min(due + 1 + next(k % 4 === 0 ? 1500 : 250), first + span);
      const french = k % 2 === 0;
      const contract = k % 5 === 0 ? next(10_001) : null;
      const fees = feesOf({ amount, due, paid: end, asOf: end, country: french ? 'FR' : 'ES', rate: contract === null ? null : contract / 10_000 });
      if (BigInt(fees.interest) !== decimalInterest(amount, due, end, french ? 10 : 8, contract)) wrong += 1;
    }
    expect(wrong).toBe(0);
  });

  test('half a cent is rounded up, once: 5 cents at 50 % for 73 days is half a cent', () => {
    expect(feesOf({ amount: 5, due: 45_000, paid: 45_073, rate: 0.5 }).interest).toBe(1);
    expect(feesOf({ amount: 4, due: 45_000, paid: 45_073, rate: 0.5 }).interest).toBe(0);
  });

  test('two half-years of half a cent each make one cent, not two', () => {
    const due = dayOf('2024-06-30') - 73;
    const fees = feesOf({ amount: 5, due, paid: due + 146, rate: 0.5 });
    expect(fees.periods.length).toBe(2);
    expect(fees.interest).toBe(1);
  });
});

describe('what is known', () => {
  test('a payment after asOf is not known: the invoice counts as open', () => {
    const open = feesOf({ due: 45_000, paid: null, asOf: 45_100 });
    expect(feesOf({ due: 45_000, paid: 45_300, asOf: 45_100 })).toEqual(open);
    expect(open.daysLate).toBe(100);
  });

  test('days past the table keep the last rate and say so, in both languages', () => {
    const fees = feesOf({ due: dayOf('2026-12-15'), paid: dayOf('2027-01-14'), asOf: dayOf('2027-01-14') });
    expect(fees.interest).toBe(1019);
    expect(fees.periods.map((period) => period.confirmed)).toEqual([true, false]);
    expect(fees.assumptions[0]!.en).toContain('2026-12-31');
    expect(fees.assumptions[0]!.fr).toContain('12,4\u00a0%');
  });

  test('the user’s reference rate counts after the last confirmed day only, and is said', () => {
    const ask = { due: dayOf('2026-12-21'), paid: dayOf('2027-01-20'), asOf: dayOf('2027-01-20') };
    const fees = feesOf({ ...ask, referenceRate: 0.02 });
    expect(fees.periods.map(({ percent, confirmed }) => [percent, confirmed])).toEqual([[12.4, true], [12, true]]);
    expect(fees.assumptions.map(({ en }) => en)).toEqual(['After 2026-12-31, the reference rate of your settings: 2%.']);
    expect(feesOf({ ...ask, paid: dayOf('2026-12-30'), referenceRate: 0.02 })).toEqual(feesOf({ ...ask, paid: dayOf('2026-12-30') }));
    // In the United Kingdom the rate of the first late day stays.
    expect(feesOf({ ...ask, country: 'GB', referenceRate: 0.02 }).periods.every(({ percent }) => percent === 11.75)).toBe(true);
    expect(feesOf({ ...ask, country: 'GB', due: dayOf('2027-01-02'), referenceRate: 0.02 }).periods[0]!.percent).toBe(10);
  });

  test('a rate given past the table needs no assumption', () => {
    expect(feesOf({ due: dayOf('2027-01-15'), asOf: dayOf('2027-03-15'), rate: 0.12 }).assumptions).toEqual([]);
  });

  test('a rate below three times the legal rate is used, and the minimum said', () => {
    expect(feesOf({ due: dayOf('2026-01-15'), asOf: dayOf('2026-02-15'), rate: 0.05 }).assumptions[0]!.en).toContain('7.86% (3 times the legal rate, L441-10 II).');
    // That of the second half of 2026 is not confirmed: the last one stands, and says so.
    expect(feesOf({ due: dayOf('2026-07-15'), asOf: dayOf('2026-08-15'), rate: 0.05 }).assumptions[0]!.en).toContain('7.86% (3 times the legal rate, L441-10 II), by the last known rate, confirmed up to 2026-06-30.');
  });

  test.each([
    ['an unknown country without a rate', { country: 'US' }, 'reference-rate-unknown'],
    ['a country name like a property of every object', { country: 'constructor' }, 'reference-rate-unknown'],
    ['before the table', { due: toSerialDay(2012, 12, 30), paid: toSerialDay(2013, 2, 1) }, 'reference-rate-unknown'],
    ['a member that had not taken the euro', { country: 'HR', due: toSerialDay(2022, 12, 1) }, 'reference-rate-unknown'],
    ['a rate above 1', { rate: 12 }, 'rate-out-of-range'],
    ['a rate that is no number', { rate: Number.NaN }, 'rate-out-of-range'],
  ])('%s has no figure', (_, invoice, code) => {
    const outcome = lateFees({ amount: 100_000, due: 45_000, paid: null, asOf: 46_000, country: 'FR', rate: null, ...invoice });
    expect(outcome.ok ? 'a figure' : outcome.failure.code).toBe(code);
  });

  test('the fixed sum begins with lateness on 1 January 2013', () => {
    expect(feesOf({ due: toSerialDay(2012, 12, 31), paid: toSerialDay(2013, 1, 2) }).indemnity).toBe(4000);
    expect(feesOf({ due: toSerialDay(2012, 12, 30), paid: toSerialDay(2013, 1, 2), rate: 0.1 }).indemnity).toBe(0);
  });

  test('a currency without minor units keeps whole sums', () => {
    expect(feesOf({ amount: 1000, minorUnits: 1, due: dayOf('2025-01-01'), paid: dayOf('2025-01-31') }).indemnity).toBe(40);
  });
});
