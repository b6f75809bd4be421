import { isoDay, toCivilDay, toSerialDay, weekday } from '../../src/base/serialDay';
import { drain } from '../../src/base/steps';
import { clientCalendar } from '../../src/risk/clientCalendar';
import { clockShares } from '../../src/risk/dailyHazard';
import { delayFacts } from '../../src/risk/delayFacts';
import { fitDelayModel } from '../../src/risk/fitDelayModel';
import { MONTH_PLACES, monthPlaces } from '../../src/risk/monthPlaces';
import { ownClock } from '../../src/risk/ownClock';
import { ledgerOf, type InvoiceFact } from '../support/ledgerOf';
import { chanceOf, FIRST_DAY, normalOf } from './madeUp';

describe('places in the month', () => {
  test.each([
    ['2024-02-29', 30], ['2024-02-27', 28], ['2024-02-26', 25], ['2023-02-28', 30], ['2023-02-25', 24],
    ['2024-01-28', 27], ['2024-01-29', 28], ['2024-01-31', 30], ['2024-04-27', 26], ['2024-04-28', 28], ['2024-04-01', 0], ['2024-12-31', 30],
  ] as const)('%s stands at %i', (iso, place) => {
    const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
    const on = toSerialDay(year, month, day);
    expect(monthPlaces(on, on)[0]).toBe(place);
  });

  test('over any range, every day stands where its own date says', () => {
    const from = toSerialDay(2023, 11, 17);
    const places = monthPlaces(from, from + 900);
    places.forEach((place, i) => {
      const { year, month, day } = toCivilDay(from + i);
      const length = Math.round((Date.UTC(year, month, 1) - Date.UTC(year, month - 1, 1)) / 86400000);
      expect(`${isoDay(from + i)} ${place}`).toBe(`${isoDay(from + i)} ${length - day < 3 ? MONTH_PLACES - 1 - (length - day) : day - 1}`);
    });
  });
});

const DAYS = 500;

/** Thirty clients who pay some days after the due date, on the next day that suits them. */
function ledgerOfPayers(suits: (client: number, day: number) => boolean, twice = false): ReturnType<typeof ledgerOf> {
  const chance = chanceOf(12);
  const facts: InvoiceFact[] = [];
  for (let i = 0; i < 1500; i += 1) {
    const client = Math.floor(chance() * 30);
    const issued = FIRST_DAY + Math.floor((i / 1500) * DAYS);
    const due = issued + 30;
    let paid = due + Math.round(4 + 3 * normalOf(chance));
    while (!suits(client, paid)) paid += 1;
    const fact: InvoiceFact = { client: `C${client}`, issued, due, amount: 1000 + i, ...(paid <= FIRST_DAY + DAYS ? { payments: [[paid, 1000 + i]] as const } : {}) };
    facts.push(fact);
    if (twice) facts.push({ ...fact, amount: 500 });
  }
  return ledgerOf(facts);
}

const calendarOf = (ledger: ReturnType<typeof ledgerOf>) => drain(clientCalendar(delayFacts(ledger, FIRST_DAY + DAYS, 0)));

describe('days on which clients pay', () => {
  test('are found where clients have weekdays of their own, and not where they have none', () => {
    expect(calendarOf(ledgerOfPayers((client, day) => weekday(day) === client % 5)).weekdayLean).toBeLessThan(5);
    expect(calendarOf(ledgerOfPayers((_client, day) => weekday(day) < 5)).weekdayLean).toBeGreaterThan(100);
  });

  test('several invoices paid on one day are one payment day', () => {
    const suits = (client: number, day: number): boolean => weekday(day) === client % 3;
    const [once, twice] = [calendarOf(ledgerOfPayers(suits)), calendarOf(ledgerOfPayers(suits, true))];
    expect([...twice.weekdayShare]).toEqual([...once.weekdayShare]);
    expect(twice.placeLean).toBe(once.placeLean);
  });

  test('weigh a client’s days by their own share, leaning on the ledger’s', () => {
    const calendar = { weekdayShare: new Float64Array(7).fill(1 / 7), placeShare: new Float64Array(MONTH_PLACES).fill(1 / MONTH_PLACES), weekdayLean: 4, placeLean: 1e9 };
    const monday = FIRST_DAY + ((7 - weekday(FIRST_DAY)) % 7);
    const own = ownClock(calendar, FIRST_DAY, FIRST_DAY + 60);
    const client = { paidWeekdays: Float64Array.of(6, 0, 0, 0, 0, 0, 0), paidPlaces: new Float64Array(MONTH_PLACES), paymentDays: 6 };
    expect(own.of(client)).toBe(true);
    expect(own.weight(monday)).toBeCloseTo((6 * 7 + 4) / 10, 6);
    expect(own.weight(monday + 1)).toBeCloseTo(4 / 10, 6);
    expect(own.weight(FIRST_DAY - 1)).toBe(1);
    expect(own.of({ ...client, paymentDays: 0 })).toBe(false);
    expect(ownClock({ ...calendar, weekdayLean: 1e4 }, FIRST_DAY, FIRST_DAY + 60).of(client)).toBe(false);
  });

  test('an open invoice is expected on the client’s own weekday', () => {
    const ledger = ledgerOfPayers((client, day) => weekday(day) === client % 5);
    const asOf = FIRST_DAY + DAYS;
    const model = drain(fitDelayModel(ledger, asOf));
    if (!model.ok) throw new Error(model.failure.text.en);
    let onTheirDay = 0;
    let open = 0;
    ledger.clients.forEach((name, client) => {
      for (let i = 0; i < ledger.invoices.count; i += 1) {
        if (ledger.invoices.client[i] !== client || model.value.invoiceState(i) !== 'open') continue;
        open += 1;
        const paid = ledger.invoices.due[i]! + model.value.openInvoice(i).daysLateAt(0.5);
        if (weekday(paid) === Number(name.slice(1)) % 5) onTheirDay += 1;
      }
    });
    expect(open).toBeGreaterThan(50);
    expect(onTheirDay / open).toBeGreaterThan(0.8);
  });
});

test('the shares of a clock by the client’s own days are a plain sum over the days', () => {
  const edges = Int32Array.of(-3, 0, 4, 9);
  const hazard = new Float64Array(321).map((_, i) => 0.01 + (i % 7) / 100);
  const weight = (x: number): number => 1 + (x % 3) / 4;
  const own = (x: number): number => (x % 2 === 0 ? 1.8 : 0.2);
  const shares = { share: new Float64Array(4), own: new Float64Array(4), ownBefore: new Float64Array(4) };
  clockShares(hazard, edges, -5, edges.length, weight, own, shares);
  const sum = (from: number, to: number, of: (x: number) => number): number => {
    let total = 0;
    for (let x = from; x <= to; x += 1) total += hazard[x + 120]! * of(x);
    return total;
  };
  [[-32, -3], [-2, 0], [1, 4], [5, 9]].forEach(([from, to], bin) => {
    const ahead = Math.max(from!, -4);
    const share = Math.max(0.03, sum(ahead, to!, weight) / sum(from!, to!, () => 1));
    expect(shares.share[bin]).toBeCloseTo(share, 12);
    const ofClient = Math.max(0.03, sum(ahead, to!, (x) => weight(x) * own(x)) / sum(from!, to!, () => 1));
    expect(shares.own[bin]).toBeCloseTo(Math.log(ofClient / share), 12);
    const before = (of: (x: number) => number): number => 0.1 + (bin === 0 ? 0 : sum(-4, from! - 1, of));
    expect(shares.ownBefore[bin]).toBeCloseTo(Math.log(before((x) => weight(x) * own(x)) / before(weight)), 12);
  });
});
