import { NO_DAY } from '../../src/base/serialDay';
import { InvoiceFlag, type Ledger } from '../../src/ledger/ledger';
import { openPart } from '../../src/metrics/invoiceState';
import { pastWeeks } from '../../src/forecast/pastWeeks';
import type { PastWeek } from '../../src/forecast/dispersion';
import { makeLedger, type Row } from './makeLedger';

const START = 45_000, ASOF = 45_400;

/** Park and Miller. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return Math.floor((state / 2147483647) * below);
  };
}

function someLedger(seed: number): Ledger {
  const next = numbers(seed);
  const rows = Array.from({ length: 600 }, (): Row => {
    const client = next(40);
    const issued = START + next(395), due = issued + [0, 30, 60, 170][next(4)]!;
    const paid = due - 10 + next(20 + client * 3);
    return {
      client: `C${client}`, issued, due, amount: 1000 + next(100_000), paid: next(8) === 0 ? null : Math.max(issued, paid),
      flags: next(20) === 0 ? InvoiceFlag.disputed : next(30) === 0 ? InvoiceFlag.credited : 0,
      ...(next(9) === 0 ? { parts: [[issued + 1, 500]] as const } : {}),
    };
  });
  return makeLedger(rows);
}

/** The same by the definition, invoice by invoice and day by day, nothing shared between weeks. */
function plainly(ledger: Ledger, asOf: number): PastWeek[] {
  const { invoices } = ledger;
  const all = Array.from({ length: invoices.count }, (_, i) => i);
  const weeks: PastWeek[] = [];
  let classOf: number[] | null = null;
  let unpaid: ((kind: number, late: number) => number) | null = null;
  for (let back = 12; back >= 1; back -= 1) {
    const cutoff = asOf - 7 * back;
    if (cutoff < ledger.firstEvent + 60) continue;
    const isPaid = (i: number): boolean => invoices.settled[i] !== NO_DAY && invoices.settled[i]! <= cutoff;
    const open = all.filter((i) => invoices.issued[i]! <= cutoff && !isPaid(i) && openPart(ledger, i, cutoff) > 0)
      .sort((a, b) => invoices.client[a]! - invoices.client[b]! || a - b);
    if (open.length === 0) continue;
    const clip = (late: number): number => Math.min(200, Math.max(-120, late));
    if (classOf === null) {
      const paid = all.filter(isPaid);
      const delay = (i: number): number => clip(invoices.settled[i]! - invoices.due[i]!);
      const mean = paid.reduce((sum, i) => sum + delay(i), 0) / Math.max(1, paid.length);
      const of = ledger.clients.map((_, id) => paid.filter((i) => invoices.client[i] === id));
      const shrunk = of.map((list) => (list.reduce((sum, i) => sum + delay(i), 0) + 3 * mean) / (list.length + 3));
      const order = [...shrunk.keys()].sort((a, b) => shrunk[a]! - shrunk[b]! || a - b);
      let passed = 0;
      classOf = new Array<number>(order.length).fill(0);
      for (const id of order) {
        classOf[id] = Math.min(3, Math.floor((passed * 4) / Math.max(1, paid.length)));
        passed += of[id]!.length;
      }
    }
    const kinds = classOf;
    if (unpaid === null || back % 4 === 0) {
      const seen = all.filter((i) => invoices.issued[i]! <= cutoff && (invoices.flags[i]! & (InvoiceFlag.closedWithoutDay | InvoiceFlag.credited)) === 0);
      const place = (late: number): number => Math.min(200, Math.max(-121, late));
      const span = new Map(seen.map((i) => [i, [place(invoices.issued[i]! - invoices.due[i]!), place((isPaid(i) ? invoices.settled[i]! : cutoff) - invoices.due[i]!)] as const]));
      const shares = [0, 1, 2, 3].map((kind) => {
        const mine = seen.filter((i) => kinds[invoices.client[i]!] === kind);
        let sum = 0;
        return new Map(Array.from({ length: 322 }, (_, at): [number, number] => {
          const late = at - 121;
          const atRisk = mine.filter((i) => span.get(i)![0] <= late && late <= span.get(i)![1]).length;
          sum += (mine.filter((i) => isPaid(i) && span.get(i)![1] === late).length + 0.02) / (atRisk + 1);
          return [late, Math.exp(-sum)];
        }));
      });
      unpaid = (kind, late) => shares[kind]!.get(place(late))!;
    }
    const share = unpaid;
    for (let week = 1; week <= Math.min(back, 6); week += 1) {
      const part = open.map((i) => {
        const kind = kinds[invoices.client[i]!]!, late = cutoff - invoices.due[i]!;
        const p = (share(kind, late + 7 * week - 7) - share(kind, late + 7 * week)) / share(kind, late);
        const amount = openPart(ledger, i, cutoff);
        return { client: invoices.client[i]!, expected: amount * p, variance: amount * amount * p * (1 - p) };
      });
      let received = 0;
      for (const i of open) {
        for (let k = invoices.receiptStart[i]!; k < invoices.receiptStart[i + 1]!; k += 1) {
          const day = invoices.receipts.day[k]!;
          if (day > cutoff + 7 * week - 7 && day <= cutoff + 7 * week) received += invoices.receipts.amount[k]!;
        }
      }
      const together = ledger.clients.map((_, id) => part.filter(({ client }) => client === id).reduce((sum, { variance }) => sum + Math.sqrt(variance), 0) ** 2);
      weeks.push({
        expected: part.reduce((sum, { expected }) => sum + expected, 0), independent: part.reduce((sum, { variance }) => sum + variance, 0),
        together: together.reduce((sum, square) => sum + square, 0), received,
      });
    }
  }
  return weeks;
}

test.each([[1, ASOF], [2, ASOF - 13], [3, START + 110]])('past weeks are what their definition gives, invoice by invoice (ledger %d)', (seed, asOf) => {
  const ledger = someLedger(seed);
  const fast = pastWeeks(ledger, asOf, 0);
  const plain = plainly(ledger, asOf);
  expect(fast).toHaveLength(plain.length);
  expect(fast.length).toBeGreaterThan(10);
  fast.forEach((week, at) => {
    expect(week.received).toBe(plain[at]!.received);
    for (const moment of ['expected', 'independent', 'together'] as const) expect(Math.abs(week[moment] / plain[at]![moment] - 1)).toBeLessThan(1e-9);
  });
});
