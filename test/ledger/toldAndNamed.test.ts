import { fc } from '../support/laws';
import type { Ledger } from '../../src/ledger/ledger';
import { allClientMetrics } from '../../src/metrics/allClientMetrics';
import { reading } from './written';

/** Without a balance, which tells by its blanks that all is paid. */
const HEADERS = ['Client', 'Facture', 'Date facture', 'Échéance', 'Montant TTC', 'Payé le', 'Statut', 'Type', 'Devise'];

describe('an invoice whose row tells a payment, and rows that name it', () => {
  const told = (paidOn: number, paid: number | '', ...rows: readonly (readonly [day: number, amount: number, type: string])[]): Ledger => {
    const lines = rows.map(([day, amount, type]) => ['A', 'F1', day, '', amount, '', '', type, '']);
    return reading([[...HEADERS, 'Montant payé'], ['A', 'F1', 45000, 45030, 100, paidOn, '', 'Facture', '', paid], ...lines]).ledger;
  };
  const receipts = ({ invoices: { receipts: { day, amount }, undated } }: Ledger): unknown => [Array.from(day, (on, i) => [on, amount[i]! / 100]), undated[0]! / 100];

  test.each([
    ['told twice is paid once', told(45050, '', [45040, 60, 'Règlement'], [45050, 40, 'Règlement']), [[[45040, 60], [45050, 40]], 0]],
    ['the row tells more: what no payment explains stands on its day', told(45020, '', [45090, 5, 'Règlement']), [[[45020, 100]], 0]],
    ['the payments tell more', told(45020, '', [45020, 100, 'Règlement'], [45060, 20, 'Règlement']), [[[45020, 100], [45060, 20]], 0]],
    ['without a day, the rest stays without', told(0, 80, [45040, 20, 'Règlement']), [[[45040, 20]], 60]],
    ['a credit note is part of what the row tells', told(0, 100, [45040, 80, 'Règlement'], [45045, 20, 'Avoir']), [[[45040, 80], [45045, 20]], 0]],
  ])('%s', (_, ledger, expected) => {
    expect(receipts(ledger)).toEqual(expected);
  });

  test('where they end apart, that is reported', () => {
    const codes = (amount: number): string[] => reading([HEADERS, ['A', 'F1', 45000, 45030, 100, 45020, '', 'Facture'], ['A', 'F1', 45020, '', amount, '', '', 'Règlement']]).issues.map(({ code }) => code);
    expect(codes(5)).toContain('payments-differ');
    expect(codes(100)).not.toContain('payments-differ');
  });
});

test('facts after a day change no figure of that day: payments told by the row or named, refunds, credit notes', () => {
  const line = fc.record({ client: fc.constantFrom('A', 'B'), issued: fc.integer({ min: 45000, max: 45200 }), cents: fc.integer({ min: 1000, max: 9000 }), paidAfter: fc.option(fc.nat({ max: 80 }), { nil: null }) });
  const named = fc.record({ of: fc.nat(), after: fc.nat({ max: 120 }), share: fc.constantFrom(1, 0.5, 1.2, -0.5, -1), isCredit: fc.boolean() });
  fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 10 }), fc.array(named, { maxLength: 12 }), fc.integer({ min: 45060, max: 45250 }), (lines, more, asOf) => {
    // Positive payments of early days, each its own: the sign of most payments is how the program writes them.
    const early = Array.from({ length: 20 }, (_, i) => ['Z', '', 44970 + i, '', 1, '', '', 'Règlement', '']);
    const rows = [
      ...early,
      ...lines.map(({ client, issued, cents, paidAfter }, at) => [client, `F${at}`, issued, issued + 30, cents / 100, paidAfter === null ? 0 : issued + paidAfter, '', 'Facture', '']),
      ...more.map(({ of, after, share, isCredit }) => {
        const { client, issued, cents } = lines[of % lines.length]!;
        return [client, `F${of % lines.length}`, issued + after, '', (cents / 100) * (isCredit ? Math.abs(share) : share), '', '', isCredit ? 'Avoir' : 'Règlement', ''];
      }),
    ];
    const known = rows.filter(([, , day]) => Number(day) <= asOf).map((row) => row.map((cell, at) => (at === 5 && Number(cell) > asOf ? 0 : cell)));
    const figures = (cells: readonly unknown[][]): unknown => {
      const { ledger } = reading([HEADERS, ...cells]);
      const all = allClientMetrics(ledger, asOf, 0, 0);
      return ledger.clients.flatMap((client, id) => (all.invoices[id]! > 0 ? [[client, all.openBalance[id], all.overdueBalance[id], all.averageDaysLate[id], all.averageDaysToPay[id], all.lateRate[id], all.medianDaysLate[id]]] : [])).sort();
    };
    expect(figures(rows)).toEqual(figures(known));
  }), { numRuns: 300 });
});
