import type { FunctionResult } from '../../src/base/outcome';
import { catalog } from '../../functions/catalog/catalog';
import { runFunction } from '../../functions/run';
import { createCache } from '../../functions/run/cache';
import { coreReaders } from '../../functions/run/coreReaders';
import { joinPayments } from '../../src/ledger/joinPayments';
import { DEFAULT_OPTIONS } from '../../src/ledger/options';

const cache = createCache(coreReaders);
const check = (...given: unknown[]): FunctionResult => runFunction(catalog.find(({ name }) => name === 'LEDGERCHECK')!, given, cache);
const lines = (result: FunctionResult): readonly (readonly unknown[])[] => (Array.isArray(result) ? (result as unknown[][]).slice(1) : []);

const INVOICES = [
  ['Client', 'Facture', 'Date', 'Échéance', 'TTC', 'Statut'],
  ['Dupont', 'F1', 45364, 45397, 100, ''], ['Dupont', 'F2', 45364, 45397, 200, 'Annulée'], ['Martin', 'F3', 45364, 45397, 300, ''],
  ['Martin', 'F4', 45364, 45397, 50, 'Payée'], ['X', 'F5', 'oops', 45397, 50, ''],
];
const PAYMENTS = [['Facture', 'Date', 'Montant'], ['F1', 45400, 60], ['F2', 45400, 200], ['F9', 45400, 77], ['F3', 45410, 350], ['F1', '31/31/2024', 5]];

test('with the payments, LEDGERCHECK reports every issue of the join, and which table it is in', () => {
  const joined = joinPayments(INVOICES, PAYMENTS, DEFAULT_OPTIONS);
  if (!joined.ok) throw new Error(joined.failure.text.en);
  const told = lines(check(INVOICES, null, null, PAYMENTS)).slice(3);
  const expected = joined.value.issues.map(({ table, row, column, text }) => [row || null, column || null, `${table === 'payments' ? 'règlements\u00a0: ' : ''}${text.fr}`]);
  expect(told.map(([, row, column, , text]) => [row, column, text]).sort()).toEqual(expected.sort());
  expect(told.filter(([, , , , text]) => String(text).startsWith('règlements')).map(([severity, row, , found]) => [severity, row, found])).toEqual([
    ['rejetée', 6, '31/31/2024'], ['rejetée', 4, 'F9'], ['à vérifier', 3, 'F2'],
  ]);
});

test('the summary is that of both tables, up to the last payment or the day given', () => {
  const summary = (...given: unknown[]): unknown[] => lines(check(...given)).slice(0, 3).map(([, , , found]) => found);
  expect(summary(INVOICES, null, null, PAYMENTS)).toEqual(['10', '6', '2024-04-28']);
  // The last day of the invoices alone, where it is given, is the day that counts.
  expect(summary(INVOICES, 45364, null, PAYMENTS)[2]).toBe('2024-03-13');
  expect(summary(INVOICES)).toEqual(['5', '6', '2024-03-13']);
});

test('the options hold for both tables; a table of payments that cannot be read is refused', () => {
  const settled = (options: unknown): boolean => lines(check(INVOICES, null, options, [PAYMENTS[0], ['F1', 45400, 99.99]])).every(([, , , , text]) => !String(text).startsWith('Payée en partie'));
  expect([settled(null), settled([['tolérance de règlement', 0.05]])]).toEqual([false, true]);
  expect(check(INVOICES, null, null, [['Facture', 'Montant'], ['F1', 5]])).toMatchObject({ failure: { code: 'payments-no-issued-column' } });
});
