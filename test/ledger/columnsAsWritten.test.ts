import { isoDay } from '../../src/base/serialDay';
import type { Cells } from '../../src/ledger/cells';
import { headerMeaning } from '../../src/ledger/headerSynonyms';
import { openPart } from '../../src/metrics/invoiceState';
import { failure, reading } from './written';

describe('a column tells how it is written', () => {
  const dates = (...written: string[]): Cells => [['Client', 'Facture', 'Date', 'Échéance', 'Montant'], ...written.map((one, at) => ['A', `${at}`, one, '2030-01-01', '5'])];
  test.each([
    ['day first', ['21/06/2024', '05/06/2024'], ['2024-06-21', '2024-06-05']],
    ['month first', ['6/21/2024', '6/5/24'], ['2024-06-21', '2024-06-05']],
    ['ISO among day first', ['2024-06-21', '13/06/2024', '05.06.2024'], ['2024-06-21', '2024-06-13', '2024-06-05']],
    ['words and times', ['12-mars-2024', '12 Mar 2024', 'March 12, 2024 10:30', '2024-03-12T08:00:00Z', '20240312', '45363'], Array.from({ length: 6 }, () => '2024-03-12')],
  ])('%s', (_, written, expected) => {
    expect([...reading(dates(...written)).ledger.invoices.issued].map(isoDay)).toEqual(expected);
  });

  test('an undecidable column is reported and its doubtful rows refused', () => {
    const given = reading(dates('05/06/2024', '06/06/2024', '2024-06-07'));
    expect(given.issues.map(({ code }) => code)).toEqual(['date-order-undecided', 'date-ambiguous']);
    expect(given.counts).toEqual({ rows: 3, accepted: 2, rejected: 1, blank: 0 });
    expect(isoDay(reading(dates('05/06/2024'), { dateOrder: 'mdy' }).ledger.invoices.issued[0]!)).toBe('2024-05-06');
  });

  test('contradictory evidence decides nothing', () => {
    const given = reading(dates('21/06/2024', '06/21/2024', '05/06/2024'));
    expect(given.counts).toEqual({ rows: 3, accepted: 2, rejected: 1, blank: 0 });
  });

  const amounts = (...written: string[]): Cells => [['Client', 'Facture', 'Date', 'Échéance', 'Montant'], ...written.map((one, at) => ['A', `${at}`, '2024-01-01', '2030-01-01', one])];
  test.each([
    ['comma', ['1.234', '12,50'], [123400, 1250]],
    ['point', ['1,234', '12.50'], [123400, 1250]],
    ['comma by spaces', ['1 234,567', '1.234'], [123457, 123400]],
    ['grouping repeated', ['1.234.567', '1.234'], [123456700, 123400]],
  ])('decimal %s', (_, written, expected) => {
    expect([...reading(amounts(...written)).ledger.invoices.amount]).toEqual(expected);
  });

  test('an undecidable amount is refused, and the option decides', () => {
    const given = reading(amounts('1.234', '500'));
    expect(given.issues.map(({ code }) => code)).toEqual(['decimal-undecided', 'amount-ambiguous']);
    expect([...reading(amounts('1.234'), { decimal: ',' }).ledger.invoices.amount]).toEqual([123400]);
  });
});

describe('a column headed "Payé" or "Règlement" is what its values are', () => {
  const paid = (header: string, ...written: unknown[]): ReturnType<typeof reading> =>
    reading([['Client', 'Facture', 'Date', 'Échéance', 'Montant', header], ...written.map((one, at) => ['A', `F${at}`, '2024-01-01', '2024-01-31', '100', one])]);
  const open = ({ ledger }: ReturnType<typeof reading>): number[] => Array.from({ length: ledger.invoices.count }, (_, at) => openPart(ledger, at, ledger.lastEvent) / 100);

  test.each<[string, string, unknown[], number[]]>([
    ['yes and no', 'Payé', ['oui', 'non', 'x', ''], [0, 100, 0, 100]],
    ['ones and noughts, as numbers', 'Payé', [1, 0, 1], [0, 100, 0]],
    ['ones and noughts, as text', 'Payé', ['1', '0'], [0, 100]],
    ['amounts, a nought among them', 'Payé', ['40,50', '0', '100,00'], [59.5, 100, 0]],
    ['days', 'Payé', ['2024-02-03', '', '2024-02-04'], [0, 100, 0]],
    ['payments as days', 'Règlement', [45325, 0], [0, 100]],
    ['payments as amounts', 'Règlements', [40.5, 0], [59.5, 100]],
  ])('%s', (_, header, written, expected) => {
    expect(open(paid(header, ...written))).toEqual(expected);
  });

  test('a word that is neither yes nor no closes nothing and is told', () => {
    const given = paid('Payé', 'oui', 'pas encore', 'à vérifier', '?');
    expect(open(given)).toEqual([0, 100, 100, 100]);
    expect(given.issues.filter(({ code }) => code === 'word-unknown').map(({ found }) => found)).toEqual(['pas encore', 'à vérifier', '?']);
  });
});

test.each([
  ['Montant dû', 'balance'], ['MONTANT DU', 'balance'], ['Reste dû', 'balance'], ['Dû le', 'due'], ['À payer le', 'due'], ['Montant du client', undefined], ['Net à payer', 'amount'],
  ['Montant T.T.C.', 'amount'], ['Facturé', 'amount'], ['Facture', 'invoice'], ['Soldé le', 'paidOn'], ['Date de création', 'issued'], ['Date de règlement', 'paidOn'], ['Règlements', 'paid'],
])('the header %s is %s', (header, field) => {
  expect(headerMeaning(header)?.field).toBe(field);
});

test('two words that are headers too do not make headers of an invoice', () => {
  expect(failure([['Dupont', 'F1', 45364, 45397, 100, 'Facture', 'Payée'], ['Martin', 'F2', 45364, 45397, 100, 'Facture', 'Payée']])).toBe('no-header-row');
});
