import { cashForecast, type CashForecast } from '../../src/forecast/cashForecast';
import { openReceivables } from '../../src/forecast/openReceivables';
import { promiseKept } from '../../src/forecast/promiseKept';
import { recurringCash } from '../../src/forecast/recurringCash';
import { InvoiceFlag, type Ledger } from '../../src/ledger/ledger';
import { handMadeModel } from './handMadeModel';
import { makeLedger, type Row } from './makeLedger';

const START = 45_000;
const ASOF = START + 400;

/** A payment after asOf moved by some days. */
function later(paid: number | null | undefined, days: number): number | null {
  return paid === undefined || paid === null ? null : paid > ASOF ? paid + days : paid;
}

/** Three hundred invoices of twenty clients, paid about fifteen days late; some open at the end. */
function yearOfBusiness(): Row[] {
  return Array.from({ length: 300 }, (_, k) => {
    const issued = START + Math.floor((k * 400) / 300);
    const due = issued + 30;
    const paid = due + ((k * 37) % 40) - 5;
    return { client: `Client ${k % 20}`, issued, due, amount: 10_000 + ((k * 7919) % 90_000), paid: k % 23 === 0 ? null : paid };
  });
}

function forecastOf(ledger: Ledger, weeks = 13): CashForecast {
  const model = handMadeModel(ledger, ASOF, () => [0.05, 0.03]);
  const outcome = cashForecast(ledger, model, weeks);
  if (!outcome.ok) throw new Error(outcome.failure.text.en);
  return outcome.value;
}

describe('cash forecast', () => {
  test('what is expected, and what comes later or never, is what is open', () => {
    const forecast = forecastOf(makeLedger(yearOfBusiness()));
    const expected = forecast.weeks.reduce((sum, week) => sum + week.expected, 0);
    expect(Math.abs(expected + forecast.later - forecast.open)).toBeLessThanOrEqual(forecast.weeks.length);
    expect(forecast.weeks.every((week) => week.p10 <= week.expected && week.expected <= week.p90)).toBe(true);
    expect(forecast.weeks[0]).toMatchObject({ from: ASOF + 1, to: ASOF + 7 });
  });

  test('facts after asOf and the order of rows change nothing', () => {
    const rows = yearOfBusiness();
    const before = forecastOf(makeLedger(rows));
    const known = rows.map((row) => ({ ...row, paid: later(row.paid, 9) }));
    const grown = [...known, { client: 'Client 3', issued: ASOF + 5, due: ASOF + 35, amount: 5_000_000, paid: null }];
    expect(forecastOf(makeLedger(grown))).toEqual(before);
    // Ids follow first appearance; clients are summed in another order, hence the cent.
    const turned = forecastOf(makeLedger([...rows].reverse()));
    turned.weeks.forEach((week, k) => {
      expect(Math.abs(week.expected - before.weeks[k]!.expected)).toBeLessThanOrEqual(1);
      expect(Math.abs(week.p90 - before.weeks[k]!.p90)).toBeLessThanOrEqual(2);
    });
  });

  test('one invoice by hand: P(paid in week 1) × amount', () => {
    const ledger = makeLedger([{ client: 'A', issued: START, due: ASOF, amount: 100_000, paid: null }]);
    const forecast = forecastOf(ledger, 2);
    const unpaid = (days: number): number => 0.03 + 0.97 * 0.95 ** (days + 11);
    expect(forecast.weeks[0]!.expected).toBe(Math.round(100_000 * (1 - unpaid(7) / unpaid(0))));
    expect(forecast.weeks[1]!.expected).toBe(Math.round((100_000 * (unpaid(7) - unpaid(14))) / unpaid(0)));
  });

  test('a promise brings its kept share in its week, the rest follows the curve after it', () => {
    const ledger = makeLedger([{ client: 'A', issued: START, due: ASOF - 10, amount: 100_000, paid: null, promised: ASOF + 9 }]);
    const forecast = forecastOf(ledger, 4);
    expect(forecast.promiseKept).toBe(0.5);
    expect(forecast.weeks.map((week) => week.promised)).toEqual([0, 50_000, 0, 0]);
    expect(forecast.weeks[0]!.expected).toBe(0);
    expect(forecast.weeks[1]!.expected).toBeGreaterThan(50_000);
  });

  test('a disputed invoice is set apart', () => {
    const rows = yearOfBusiness();
    const disputed = { client: 'Z', issued: ASOF - 3, due: ASOF + 27, amount: 70_000, paid: null, flags: InvoiceFlag.disputed };
    const settledBy = rows.map((row) => ({ ...row, paid: (row.paid ?? 0) > ASOF ? null : row.paid ?? null }));
    const forecast = forecastOf(makeLedger([...settledBy, disputed]));
    expect(forecast.disputed).toBe(70_000);
    expect(forecast.open).toBe(forecastOf(makeLedger(settledBy)).open);
  });

  test('nothing open is a reason, not a row of zeros', () => {
    const ledger = makeLedger([{ client: 'A', issued: START, due: START + 30, amount: 100, paid: START + 20 }]);
    const outcome = cashForecast(ledger, handMadeModel(ledger, ASOF, () => [0.05, 0.03]), 4);
    expect(outcome.ok ? '' : outcome.failure.code).toBe('nothing-open');
  });

  test('a wrong number of weeks is a wrong call', () => {
    const ledger = makeLedger(yearOfBusiness());
    const model = handMadeModel(ledger, ASOF, () => [0.05, 0.03]);
    for (const weeks of [0, 1.5, 105, Number.NaN]) expect(() => cashForecast(ledger, model, weeks)).toThrow(RangeError);
  });
});

describe('open receivables', () => {
  test('an invoice that a refund opened again after it was settled is open', () => {
    const ledger = makeLedger([{ client: 'A', issued: ASOF - 60, due: ASOF - 30, amount: 1000, paid: null, parts: [[ASOF - 20, 1000], [ASOF - 5, -400]] }]);
    const settled = { ...ledger, invoices: { ...ledger.invoices, settled: Int32Array.of(ASOF - 20) } };
    expect([...openReceivables(settled, ASOF, 0).amount]).toEqual([400]);
    expect(openReceivables(settled, ASOF - 6, 0).count).toBe(0);
  });

  test('part payments up to asOf lower the open part; clients stand together', () => {
    const ledger = makeLedger([
      { client: 'A', issued: START, due: START + 30, amount: 1000, paid: null, parts: [[START + 10, 300], [ASOF + 1, 200]] },
      { client: 'B', issued: START, due: START + 30, amount: 500, paid: null },
      { client: 'A', issued: START, due: START + 30, amount: 900, paid: null },
      { client: 'B', issued: START, due: START + 30, amount: 400, paid: null, flags: InvoiceFlag.closedWithoutDay },
    ]);
    const open = openReceivables(ledger, ASOF, 0);
    expect([...open.amount]).toEqual([700, 900, 500]);
    expect([...open.invoice]).toEqual([0, 2, 1]);
  });
});

describe('promises', () => {
  const row = (promised: number, paid: number | null): Row => ({ client: 'A', issued: START, due: START + 30, amount: 100, promised, paid });
  test.each([
    ['none', [], 0.5],
    ['ten kept', Array.from({ length: 10 }, () => row(START + 40, START + 40)), 0.75],
    ['ten broken', Array.from({ length: 10 }, () => row(START + 40, START + 41)), 0.25],
    ['still running ones do not count', Array.from({ length: 10 }, () => row(ASOF + 1, null)), 0.5],
  ])('%s', (_, rows, share) => {
    const ledger = makeLedger([...rows, { client: 'B', issued: START, due: START + 30, amount: 100, paid: START + 3 }]);
    expect(promiseKept(ledger, ASOF)).toBe(share);
  });
});

describe('recurring business', () => {
  test('a weekly invoice paid after 10 days: each week brings one once the first is due', () => {
    const rows = Array.from({ length: 80 }, (_, k) => {
      const issued = ASOF - 7 * (79 - k);
      return { client: 'A', issued, due: issued + 10, amount: 7000, paid: issued + 10 <= ASOF ? issued + 10 : null };
    });
    const weekly = [...recurringCash(makeLedger(rows), ASOF, 5, 0)];
    expect(weekly[0]).toBe(0);
    weekly.slice(2).forEach((cash) => expect(cash).toBeCloseTo(7000, 6));
  });

  test('too few settled invoices promise nothing', () => {
    const rows = Array.from({ length: 19 }, (_, k) => ({ client: 'A', issued: ASOF - 60 - k, due: ASOF - 30, amount: 100, paid: ASOF - 20 }));
    expect([...recurringCash(makeLedger(rows), ASOF, 3, 0)]).toEqual([0, 0, 0]);
  });
});
