import { liftOf, liftSection } from '../../tools/accuracy/lift';

/** Ten open invoices on one day; two of the amounts come late. With hindsight both stand in the first fifth. */
const rows = Array.from({ length: 10 }, (_, at) => ({
  snapshot: '2026-03-01', client: at < 2 ? 'Late' : `c${at}`, issue_date: '2026-01-20', due_date: `2026-02-${String(20 - at).padStart(2, '0')}`,
  amount: String(at === 9 ? 900 : 100 + at), late30: at < 2 ? '1' : '0',
}));
const predictions = rows.map((_, at) => ({ p_late30: at < 2 ? '0.9' : '0.01' }));

describe('lift', () => {
  test('the share of the late amount in the first fifth, by each order', () => {
    // By amount: 900 and 108 come first, neither is late. By days overdue: the oldest due dates, neither is late.
    expect(liftOf('x', rows, predictions, 30)).toEqual({
      ledger: 'x', invoices: 10, byExpected: 1, byAmount: 0, byDaysOverdue: 0, oracle: 1, clientsByExpected: 1, clientsByAmount: 1,
    });
  });

  test('rows without a label, or 30 days late already, are no cases; without late amounts there is no lift', () => {
    const old = rows.map((row) => ({ ...row, due_date: '2026-01-30' }));
    expect(liftOf('x', old, predictions, 30)).toBeNull();
    expect(liftOf('x', rows.map((row) => ({ ...row, late30: '' })), predictions, 30)).toBeNull();
  });

  test('where sorting by amount does as well, nothing is claimed', () => {
    const lift = liftOf('flat', rows, predictions, 30)!;
    expect(liftSection([lift])).toContain('On flat the client list does no better');
    expect(liftSection([{ ...lift, clientsByAmount: 0.5 }])).not.toContain('does no better');
  });
});
