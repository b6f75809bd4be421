import { fc } from '../support/laws';
import { joinPayments } from '../../src/ledger/joinPayments';
import { ledgerCells } from '../../src/ledger/ledgerCells';
import { DEFAULT_OPTIONS } from '../../src/ledger/options';
import type { Reading } from '../../src/ledger/reading';
import { readLedger } from '../../src/ledger/readLedger';

const HEADER = ['Client', 'Facture', 'Date', 'Échéance', 'Montant'];
const PAYMENTS = ['Facture', 'Date', 'Montant'];

function joined(invoices: readonly unknown[][], payments: readonly unknown[][]): Reading {
  const outcome = joinPayments([HEADER, ...invoices], [PAYMENTS, ...payments], DEFAULT_OPTIONS);
  if (!outcome.ok) throw new Error(outcome.failure.text.en);
  return outcome.value;
}

/** What each invoice received, oldest first, as day:minor. */
function received({ ledger: { invoices } }: Reading): string[] {
  return Array.from({ length: invoices.count }, (_, i) =>
    Array.from({ length: invoices.receiptStart[i + 1]! - invoices.receiptStart[i]! }, (_each, k) => invoices.receiptStart[i]! + k)
      .map((k) => `${invoices.receipts.day[k]!}:${invoices.receipts.amount[k]! / 100}`).join(' '));
}

/** The same with what came on one day as one sum. */
function totals(reading: Reading): Record<string, number>[] {
  return received(reading).map((text) => text.split(' ').filter((one) => one !== '').reduce<Record<string, number>>((sums, one) => {
    const [day, amount] = one.split(':') as [string, string];
    return { ...sums, [day]: (sums[day] ?? 0) + Math.round(Number(amount) * 100) };
  }, {}));
}

const INSTALMENTS = [['A', 'F1', 45300, 45330, 100], ['A', 'F1', 45300, 45360, 60], ['B', 'F2', 45300, 45330, 60]];

describe('payments that name a number which one client has on several rows', () => {
  test.each<[string, unknown[][], string[]]>([
    ['each goes to the instalment that it pays', [['F1', 45330, 100], ['F1', 45360, 60]], ['45330:100', '45360:60', '']],
    ['also where the later instalment is paid first', [['F1', 45330, 60], ['F1', 45360, 100]], ['45360:100', '45330:60', '']],
    ['one that is no rest goes to the first due, what is left over to the next', [['F1', 45330, 130]], ['45330:100', '45330:30', '']],
    ['the rest of an instalment counts', [['F1', 45330, 40], ['F1', 45340, 60]], ['45330:40 45340:60', '', '']],
    ['the oldest payment comes first, whatever the order of the rows', [['F1', 45350, 100], ['F1', 45330, 40]], ['45330:40 45350:60', '45350:40', '']],
    ['what is too much stays with the last', [['F1', 45330, 200]], ['45330:100', '45330:40 45330:60', '']],
    ['all is paid: more of it stays with the last', [['F1', 45330, 160], ['F1', 45340, 10]], ['45330:100', '45330:60 45340:10', '']],
    ['a refund of what is too much', [['F1', 45330, 100], ['F1', 45340, 80], ['F1', 45350, -20]], ['45330:100', '45340:20 45340:60 45350:-20', '']],
    ['a refund of less than is too much', [['F1', 45330, 100], ['F1', 45340, 90], ['F1', 45350, -20]], ['45330:100 45350:-20', '45340:30 45340:60', '']],
    ['a refund is taken from the first that received so much', [['F1', 45330, 60], ['F1', 45350, -20]], ['', '45330:60 45350:-20', '']],
  ])('%s', (_, payments, expected) => {
    expect(received(joined(INSTALMENTS, payments))).toEqual(expected);
    // The same in rows of the ledger itself.
    const rows = payments.map(([number, day, amount]) => ['A', number, day, '', amount, 'Règlement']);
    const outcome = readLedger([[...HEADER, 'Type'], ...INSTALMENTS.map((row) => [...row, 'Facture']), ...rows], DEFAULT_OPTIONS);
    expect(outcome.ok && received(outcome.value)).toEqual(expected);
  });

  test('a number that is used again means the invoice of that time', () => {
    const again = [['A', '1', 45000, 45030, 80], ['A', '1', 45365, 45395, 50]];
    expect(received(joined(again, [['1', 45010, 50], ['1', 45380, 50]]))).toEqual(['45010:50', '45380:50']);
  });
});

const parts = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 5 })), { minLength: 1, maxLength: 5 });
const paid = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: -2, max: 9 }).filter((tens) => tens !== 0)), { maxLength: 8, selector: String });

test('nothing is lost, the order of the payments changes nothing, and later ones change nothing about earlier ones', () => {
  fc.assert(fc.property(parts, paid, fc.integer({ min: 0, max: 120 }), (instalments, payments, cut) => {
    const invoices = instalments.map(([due, tens], at) => ['A', 'F1', 45300, 45300 + due, tens * 10 + (at + 1) / 100]);
    const rows = payments.map(([day, tens]) => ['F1', 45300 + day, tens * 10]);
    // Payments whose sum is negative are written with the other sign.
    const sign = Math.sign(rows.reduce((sum, row) => sum + Math.sign(row[2] as number), 0)) || 1;
    const all = joined(invoices, rows);
    const { amount } = all.ledger.invoices.receipts;
    expect(amount.reduce((sum, one) => sum + one, 0)).toBe(sign * rows.reduce((sum, row) => sum + (row[2] as number) * 100, 0) + 0);
    expect(received(joined(invoices, [...rows].reverse()))).toEqual(received(all));
    const written = ledgerCells(all.ledger, 'en').map((row) => row.map((cell) => (typeof cell === 'object' && cell !== null && 'day' in cell ? cell.day : cell)));
    const again = readLedger(written, DEFAULT_OPTIONS);
    expect(again.ok && totals(again.value)).toEqual(totals(all));
    const early = rows.filter(([, day]) => (day as number) <= 45300 + cut);
    if (early.reduce((sum, row) => sum + Math.sign(row[2] as number), 0) * sign <= 0) return;
    const known = received(all).map((text) => text.split(' ').filter((one) => one !== '' && Number(one.slice(0, 5)) <= 45300 + cut).join(' '));
    expect(received(joined(invoices, early))).toEqual(known);
  }));
});
