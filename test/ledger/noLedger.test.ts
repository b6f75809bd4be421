import type { Cells } from '../../src/ledger/cells';
import { DEFAULT_OPTIONS } from '../../src/ledger/options';
import { readLedger } from '../../src/ledger/readLedger';
import { cells, failure, HEADER, issues, reading } from './written';

describe('a table that is none says why', () => {
  test.each<[string, Cells, string]>([
    ['nothing', [], 'empty-range'],
    ['blank cells', [['', null, 0]], 'empty-range'],
    ['no header', [['A', 'F1', 45292, 45322, 10]], 'no-header-row'],
    ['no client', cells('Facture|Date|Échéance|Montant\n1|2024-01-31|2024-03-01|10'), 'no-client-column'],
    ['no amount', cells('Client|Date|Échéance\nA|2024-01-31|2024-03-01'), 'no-amount-column'],
    ['no due date', cells('Client|Date|Montant\nA|2024-01-31|10'), 'no-due-column'],
    ['two clients', cells('Client|Customer|Date|Échéance|Montant\nA|B|2024-01-31|2024-03-01|10'), 'two-client-columns'],
    ['unknown headers', cells('foo|bar\nx|y'), 'unknown-headers'],
  ])('%s', (_, given, expected) => {
    expect(failure(given)).toBe(expected);
  });

  test('a mapping overrides, and one that fits nothing is named', () => {
    const given = cells('Client|Customer|Date|Échéance|Montant\nA|B|2024-01-31|2024-03-01|10');
    expect(reading(given, { mapping: { client: 'Customer' } }).ledger.clients).toEqual(['B']);
    expect(failure(given, { mapping: { client: 'Nobody' } })).toBe('mapping-not-found');
  });

  test('two columns under one header are to be headed differently: no option can name one of them', () => {
    const given = cells('Client|Client|Date|Échéance|Montant\nA|B|2024-01-31|2024-03-01|10');
    expect(failure(given)).toBe('two-client-columns');
    expect(failure(given, { mapping: { client: 'Client' } })).toBe('mapping-not-found');
    const outcome = readLedger(given, DEFAULT_OPTIONS);
    expect(outcome.ok ? null : outcome.failure.text.en).toMatch(/Two columns could be "Client": "Client" and "Client"\. Change the header/);
    expect(reading(cells('Client|client|Date|Échéance|Montant\nA|B|2024-01-31|2024-03-01|10'), { mapping: { client: 'client' } }).ledger.clients).toEqual(['B']);
  });

  test('a header alone is an empty ledger', () => {
    const given = reading(cells(HEADER));
    expect([given.ledger.invoices.count, given.counts.rows, issues(given)]).toEqual([0, 0, ['0:0 no-rows']]);
  });
});
