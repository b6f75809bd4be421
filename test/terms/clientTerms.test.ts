import { groupByClient } from '../../src/metrics/account';
import { clientCredit } from '../../src/terms/clientCredit';
import { termsDesk } from '../../src/terms/clientTerms';
import { limitation } from '../../src/terms/limitation';
import { invoiceLateFees } from '../../src/terms/invoiceLateFees';
import { passThrough } from '../../src/terms/passThrough';
import { DEFAULT_TERMS_SETTINGS } from '../../src/terms/termsSettings';
import { whatIf } from '../../src/terms/whatIf';
import { toSerialDay } from '../../src/base/serialDay';
import { drain } from '../../src/base/steps';
import { InvoiceFlag } from '../../src/ledger/ledger';
import { fitDelayModel } from '../../src/risk/fitDelayModel';
import { handMadeModel } from '../forecast/handMadeModel';
import { makeLedger, type Row } from '../forecast/makeLedger';

const START = 45_000;
const ASOF = START + 400;

describe('credit facts of a client', () => {
  test('the largest credit handled well is the largest sum open together and paid at most 30 days late', () => {
    const ledger = makeLedger([
      { client: 'A', issued: START, due: START + 30, amount: 100, paid: START + 40 },
      { client: 'A', issued: START + 10, due: START + 40, amount: 200, paid: START + 70 },
      { client: 'A', issued: START + 40, due: START + 70, amount: 400, paid: START + 60 },
      { client: 'A', issued: START + 12, due: START + 42, amount: 9000, paid: START + 73 },
      { client: 'A', issued: START + 12, due: START + 42, amount: 7000, paid: null },
      { client: 'A', issued: START + 12, due: START + 42, amount: 7000, paid: START + 43, flags: InvoiceFlag.credited },
    ]);
    // 100 leaves on the day on which 400 comes: 200 + 400 is the most owed together.
    expect(clientCredit(groupByClient(ledger), 0, 0, ASOF)).toMatchObject({ invoices: 6, usualTerms: 30, largestHandled: 600, open: 7000 });
  });

  test('facts after asOf do not exist', () => {
    const rows: Row[] = [{ client: 'A', issued: START, due: START + 45, amount: 100, paid: START + 40 }];
    const later = [...rows, { client: 'A', issued: ASOF + 1, due: ASOF + 91, amount: 5000, paid: ASOF + 2 }];
    expect(clientCredit(groupByClient(makeLedger(later)), 0, 0, ASOF)).toEqual(clientCredit(groupByClient(makeLedger(rows)), 0, 0, ASOF));
  });

  test('45 days end of month is recognised by either reading', () => {
    const issued = toSerialDay(2024, 1, 16);
    const of = (due: number): boolean =>
      clientCredit(groupByClient(makeLedger([{ client: 'A', issued, due, amount: 1, paid: null }])), 0, 0, issued).endOfMonthTerms;
    expect([of(toSerialDay(2024, 3, 31)), of(toSerialDay(2024, 3, 16)), of(toSerialDay(2024, 3, 15))]).toEqual([true, true, false]);
  });
});

describe('pass-through', () => {
  const invoices = (share: number): Row[] => Array.from({ length: 400 }, (_, k) => {
    const issued = START + (k % 200);
    const terms = k % 2 === 0 ? 30 : 60;
    const habit = 20 + (k % 10);
    return { client: `C${k % 10}`, issued, due: issued + terms, amount: 100, paid: issued + habit + Math.round(share * terms) };
  }).map((row, k) => ({ ...row, client: `C${Math.floor(k / 40)}` }));

  test.each([[0, 0.1], [0.5, 0.5], [1, 1]])('payments that follow %d of the terms', (share, wanted) => {
    const found = passThrough(makeLedger(invoices(share)), ASOF, 0);
    expect(found.fromLedger).toBe(true);
    // Drawn to 0.6 by the prior.
    expect(Math.abs(found.share - wanted)).toBeLessThan(0.08);
  });

  test('terms that never vary: the stated default', () => {
    const rows = invoices(1).map((row) => ({ ...row, due: row.issued + 30 }));
    expect(passThrough(makeLedger(rows), ASOF, 0)).toEqual({ share: 0.6, fromLedger: false, invoices: 0 });
  });
});

const business = (): Row[] => Array.from({ length: 240 }, (_, k) => {
  const issued = START + Math.floor((k * 400) / 240);
  return { client: ['Good', 'Slow'][k % 2]!, issued, due: issued + 30, amount: 100_000, paid: issued + 40 <= ASOF ? issued + 40 : null };
});

describe('the desk', () => {
  const ledger = makeLedger(business(), [{ client: 'Advance', day: START, amount: 5000, kind: 1 }]);
  const model = handMadeModel(ledger, ASOF, (name) => (name === 'Good' ? [0.3, 0.001] : [0.02, 0.2]));
  const desk = termsDesk(groupByClient(ledger), model, DEFAULT_TERMS_SETTINGS);

  test('longer for the solid, shorter for the risky', () => {
    expect(desk.decide(ledger.clientIds.get('good')!).terms.suggested.code).toBe('days45');
    expect(desk.decide(ledger.clientIds.get('slow')!).terms.suggested.code).toBe('days15');
  });

  test('a client with advances only, and one never seen, get the same answer from the prior', () => {
    const [advance, never] = [desk.decide(ledger.clientIds.get('advance')!), desk.decide(null)];
    expect([advance.habit, advance.limit, advance.terms.suggested]).toEqual([never.habit, never.limit, never.terms.suggested]);
    expect(advance.terms.assumptions()[1]!.en).toContain('New client (0 invoices)');
    expect(desk.decide(null).limit).toMatchObject({ limit: 100_000 });
  });

  test('agreed terms replace those found in the ledger', () => {
    expect(desk.decide(ledger.clientIds.get('good')!, { agreedDays: 90 }).terms.cappedByLaw).toBe(true);
  });
});

describe('with the model of the ledger', () => {
  // Terms of 30 and 45 days in turn: their median is half a day.
  const rows = business().map((row, k) => ({ ...row, due: row.issued + (k % 4 < 2 ? 30 : 45) }));
  const ledger = makeLedger(rows);
  const fitted = drain(fitDelayModel(ledger, ASOF));
  if (!fitted.ok) throw new Error(fitted.failure.text.en);

  test('every client, and one never seen, gets finite figures within bounds', () => {
    const desk = termsDesk(groupByClient(ledger), fitted.value, DEFAULT_TERMS_SETTINGS);
    for (const id of [0, 1, null]) {
      const { habit, terms, limit } = desk.decide(id);
      expect(habit.defaultProbability).toBeGreaterThanOrEqual(0);
      expect(habit.defaultProbability).toBeLessThanOrEqual(1);
      expect(habit.daysToPay).toBeGreaterThan(0);
      expect(terms.offers.every((offer) => Number.isFinite(offer.value))).toBe(true);
      expect(limit.limit).toBeGreaterThan(0);
    }
    const outlook = whatIf(groupByClient(ledger), fitted.value, new Set([0, 1]), 'days60', DEFAULT_TERMS_SETTINGS);
    expect([...outlook.changed.cash, ...outlook.changed.dso, outlook.changed.loss].every(Number.isFinite)).toBe(true);
  });

  test('a curve asked with half a day of terms has no gap', () => {
    const curve = fitted.value.nextInvoice(0, 37.5);
    const values = Array.from({ length: 240 }, (_, day) => curve.exceeds(day - 45));
    expect(values.every((value, k) => value >= 0 && value <= (values[k - 1] ?? 1))).toBe(true);
  });
});

describe('what if', () => {
  const ledger = makeLedger(business());
  const model = handMadeModel(ledger, ASOF, () => [0.05, 0.02]);
  const run = (clients: readonly number[], offer: Parameters<typeof whatIf>[3]) => whatIf(groupByClient(ledger), model, new Set(clients), offer, DEFAULT_TERMS_SETTINGS);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

  test('no client, no change', () => {
    const found = run([], 'days60');
    expect(found.changed).toEqual(found.today);
    expect(found.clients).toBe(0);
  });

  test('shorter terms bring cash sooner, lower DSO and less loss; longer ones the reverse', () => {
    const shorter = run([0, 1], 'days15');
    expect(sum(shorter.changed.cash)).toBeGreaterThan(sum(shorter.today.cash));
    expect(shorter.changed.dso[25]).toBeLessThan(shorter.today.dso[25]!);
    expect(shorter.changed.loss).toBeLessThan(shorter.today.loss);
    const longer = run([0, 1], 'days60');
    expect(sum(longer.changed.cash)).toBeLessThan(sum(longer.today.cash));
    expect(longer.changed.dso[25]).toBeGreaterThan(longer.today.dso[25]!);
    expect(longer.changed.loss).toBeGreaterThan(longer.today.loss);
  });

  test('payment in advance: each week brings its sales from the first week on', () => {
    const found = run([0, 1], 'prepayment');
    const weekly = sum(business().filter((row) => row.issued > ASOF - 365).map((row) => row.amount)) / (365 / 7);
    const openCash = found.today.cash[0]! - weekly * 0;
    expect(found.changed.cash[0]! - openCash).toBeCloseTo(weekly, -1);
    expect(found.changed.loss).toBe(0);
  });

  test('cash and receivables add up: what was open and sold is cash or still owed', () => {
    const found = run([0], 'days45');
    const rows = business();
    const open = sum(rows.filter((row) => row.paid === null).map((row) => row.amount));
    const daily = sum(rows.filter((row) => row.issued > ASOF - 365).map((row) => row.amount)) / 365;
    const owed = found.changed.dso[25]! * daily;
    expect(open + daily * 7 * 26 - sum(found.changed.cash) - owed).toBeCloseTo(0, -2);
  });
});

describe('limitation', () => {
  const at = (row: Partial<Row>) => makeLedger([{ client: 'A', issued: toSerialDay(2023, 3, 10), due: toSerialDay(2023, 4, 9), amount: 1000, paid: null, ...row }]);
  const day = toSerialDay(2026, 1, 1);

  test.each([
    ['five years between traders', {}, false, toSerialDay(2028, 3, 10), false],
    ['two against a consumer', {}, true, toSerialDay(2025, 3, 10), false],
    ['the earlier of invoice and due day counts', { issued: toSerialDay(2023, 5, 1) }, false, toSerialDay(2028, 4, 9), false],
    ['a part payment starts them afresh', { parts: [[toSerialDay(2024, 2, 29), 100] as const] }, false, toSerialDay(2029, 2, 28), true],
    ['a part payment after asOf is not known', { parts: [[toSerialDay(2026, 1, 2), 100] as const] }, false, toSerialDay(2028, 3, 10), false],
  ])('%s', (_, row, consumer, end, restarted) => {
    const found = limitation(at(row), 0, day, consumer);
    expect(found).toMatchObject({ ok: true, value: { end, daysLeft: end - day, restarted } });
  });

  test('another country has no rule here', () => {
    const found = limitation(at({}), 0, day, false, 'DE');
    expect(found.ok ? '' : found.failure.code).toBe('limitation-unknown');
    expect(() => limitation(at({}), 1, day, false)).toThrow(RangeError);
  });
});

describe('late fees of an invoice of the ledger', () => {
  test('part payments lower the balance: docs/methods/fees.md, 119.26', () => {
    const ledger = makeLedger([{
      client: 'A', issued: toSerialDay(2025, 1, 1), due: toSerialDay(2025, 1, 31), amount: 1_000_000, paid: toSerialDay(2025, 3, 2),
      parts: [[toSerialDay(2025, 2, 10), 400_000]],
    }]);
    expect(invoiceLateFees(ledger, 0, toSerialDay(2026, 1, 1), 'FR', null)).toMatchObject({ ok: true, value: { total: 11_926, daysLate: 30 } });
    expect(invoiceLateFees(ledger, 0, toSerialDay(2025, 2, 10), 'FR', null)).toMatchObject({ ok: true, value: { daysLate: 10 } });
    expect(() => invoiceLateFees(ledger, 1, 46_000, 'FR', null)).toThrow(RangeError);
  });
});
