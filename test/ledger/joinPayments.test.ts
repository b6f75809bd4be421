import { joinPayments } from '../../src/ledger/joinPayments';
import { DEFAULT_OPTIONS } from '../../src/ledger/options';
import type { Options } from '../../src/ledger/options';
import type { Reading } from '../../src/ledger/reading';
import { ledgerCells } from '../../src/ledger/ledgerCells';
import { readLedger } from '../../src/ledger/readLedger';
import { readOptions } from '../../src/ledger/readOptions';

const INVOICES = [
  ['Facture', 'Client', 'Date', 'Échéance', 'Montant', 'Statut'],
  ['F1', 'A', '2024-01-01', '2024-01-31', '100', ''],
  ['F2', 'A', '2024-01-01', '2024-01-31', '50', 'annulée'],
  ['F3', 'B', '2024-01-01', '2024-01-31', '70', 'payée'],
  ['F4', 'B', '2024-01-01', '2024-01-31', '70', ''],
  ['F4', 'A', '2024-01-01', '2024-01-31', '80', ''],
];

function reading(payments: unknown[][], options: Partial<Options> = {}): Reading {
  const outcome = joinPayments(INVOICES, payments, { ...DEFAULT_OPTIONS, ...options });
  if (!outcome.ok) throw new Error(outcome.failure.text.en);
  return outcome.value;
}

test('an error value in a text column is no text, whether it comes as text or as an object', () => {
  const numbers = (error: unknown): readonly string[] => {
    const outcome = joinPayments([...INVOICES, [error, 'C', '2024-01-01', '2024-01-31', '30', '']], [HEADER, ['F1', '2024-02-01', '100', '']], DEFAULT_OPTIONS);
    if (!outcome.ok) throw new Error(outcome.failure.text.en);
    return outcome.value.ledger.invoices.number;
  };
  expect(numbers('#N/A')).toEqual(numbers({ type: 'Error', basicValue: '#N/A' }));
  expect(numbers('#N/A')).toEqual(numbers(''));
  expect(numbers('#12')).toContain('#12');
});

const HEADER = ['Facture', 'Date de règlement', 'Montant', 'Client'];

test.each<[string, unknown[][], string[]]>([
  ['paid in two parts', [['F1', '2024-02-01', '60', ''], ['F1', '2024-02-05', '40', '']], []],
  ['too much', [['F1', '2024-02-01', '120', '']], ['overpaid 2:0']],
  ['in part', [['F1', '2024-02-01', '20', '']], ['underpaid 2:0']],
  ['within the tolerance', [['F1', '2024-02-01', '99.99', '']], []],
  ['before the issue', [['F1', '2023-12-01', '100', '']], ['payment-before-issue 2:1 payments']],
  ['an orphan with a client', [['F9', '2024-02-01', '20', 'A']], ['orphan-payment 2:1 payments']],
  ['an orphan without one', [['F9', '2024-02-01', '20', '']], ['orphan-payment-lost 2:1 payments']],
  ['on a cancelled invoice', [['F2', '2024-02-01', '50', '']], ['payment-on-cancelled 2:1 payments']],
  ['on a number of two clients', [['F4', '2024-02-01', '70', '']], ['payment-several-invoices 2:1 payments']],
  ['on that number with the client', [['F4', '2024-02-01', '70', 'b']], []],
  ['repeated exactly', [['F1', '2024-02-01', '50', ''], ['F1', '2024-02-01', '50', '']], ['underpaid 2:0', 'duplicate-row 3:0 payments']],
  ['without a date', [['F1', '', '50', '']], ['date-missing 2:2 payments']],
])('%s', (_, payments, expected) => {
  const given = reading([HEADER, ...payments], { tolerance: 0.01 });
  const told = given.issues.map(({ code, row, column, table }) => `${code} ${row}:${column}${table === undefined ? '' : ' payments'}`);
  // F3 is marked as paid and F4 is borne twice in every case; F2 is noted as cancelled.
  expect(told.filter((text) => !/^(cancelled|number-reused|paid-without-payment) /.test(text)).sort()).toEqual([...expected].sort());
  expect(told).toContain('paid-without-payment 4:0');
  expect(given.counts.accepted + given.counts.rejected + given.counts.blank).toBe(given.counts.rows);
});

test.each([
  'Annulé', 'Rejeté', 'Rejetée', 'Échoué', 'Impayé', 'En attente', 'Remboursé', 'Failed', 'Refunded', 'Pending', 'charged_back', 'requires_payment_method', 'Non encaissé', 'Unpaid',
])('a payment whose status says that its money did not come is told and not counted: %s', (status) => {
  const { ledger, issues, counts } = reading([[...HEADER, 'Statut'], ['F1', '2024-02-01', '100', '', status]]);
  expect(issues.filter(({ table }) => table === 'payments').map(({ code, row, column, found }) => [code, row, column, found])).toEqual([['cancelled', 2, 5, status]]);
  expect([ledger.invoices.settled[0], ledger.invoices.receipts.amount.length, counts.accepted]).toEqual([0, 0, 6]);
});

test.each(['Succeeded', 'Payé', 'paid_out', 'Reçu', 'Exécuté', 'posted', 'Open', ''])('a payment whose status says that it came, or nothing about it, counts: "%s"', (status) => {
  const { ledger, issues } = reading([[...HEADER, 'Statut'], ['F1', '2024-02-01', '100', '', status]]);
  expect(issues.filter(({ table }) => table === 'payments')).toEqual([]);
  expect(ledger.invoices.settled[0]).toBe(45323);
});

test('a status word of the payments that is not known is told once, and the payments count', () => {
  const { ledger, issues } = reading([[...HEADER, 'Statut'], ['F1', '2024-02-01', '60', '', 'Zwick'], ['F1', '2024-02-05', '40', '', 'Zwick']]);
  expect(issues.filter(({ table }) => table === 'payments').map(({ code, row, column, found }) => [code, row, column, found])).toEqual([['word-unknown', 2, 5, 'Zwick']]);
  expect(ledger.invoices.settled[0]).toBe(45327);
});

test('an error in the number or status of a payment is told', () => {
  const { issues, counts } = reading([[...HEADER, 'Statut'], ['#REF!', '2024-02-01', '60', 'A', ''], ['F1', '2024-02-05', '40', '', '#N/A']]);
  expect(issues.filter(({ table }) => table === 'payments').map(({ code, row, column, found }) => `${row}:${column} ${code} ${found}`)).toEqual(['3:5 word-unknown #N/A', '2:1 optional-unreadable #REF!']);
  expect(counts.accepted).toBe(7);
});

test('status codes are understood though one of their cells is an error', () => {
  const invoices = Array.from({ length: 6 }, (_, at) => ['A', `F${at}`, '2024-01-01', '2024-01-31', '100', at % 3]);
  const payments = invoices.flatMap(([, number, , , , code]) => (code === 0 ? [] : [[number, '2024-02-01', code === 1 ? '40' : '100']]));
  const codes = (error: string): string[] => {
    const outcome = joinPayments(
      [['Client', 'Facture', 'Date', 'Échéance', 'Montant', 'Statut'], ...invoices.map((row) => [...row.slice(0, 5), `${Number(row[5]) + 1}`]), ['A', 'F9', '2024-01-01', '2024-01-31', '100', error]],
      [['Facture', 'Date', 'Montant'], ...payments], DEFAULT_OPTIONS,
    );
    return outcome.ok ? outcome.value.issues.map(({ code }) => code).filter((code) => /^(status-codes|word-unknown)$/.test(code)) : [];
  };
  expect([codes(''), codes('#N/A')]).toEqual([['status-codes'], ['status-codes', 'word-unknown']]);
});

test('the own words of the user come first in the payments too', () => {
  const own = (status: string): number | undefined =>
    reading([[...HEADER, 'Statut'], ['F1', '2024-02-01', '100', '', status]], { statusWords: { paid: ['En attente'], cancelled: ['Zwick'] } }).ledger.invoices.settled[0];
  expect([own('en attente'), own('Zwick')]).toEqual([45323, 0]);
});

test('a payment without an invoice is an advance of its client', () => {
  const { ledger } = reading([HEADER, ['', '2024-02-01', '20', 'B']]);
  expect([ledger.credits.count, ledger.credits.kind[0], ledger.credits.amount[0], ledger.clients[ledger.credits.client[0]!]]).toEqual([1, 1, 2000, 'B']);
});

test('payments replace what the row of the invoice itself says', () => {
  const outcome = joinPayments(
    [['Client', 'Invoice', 'Date', 'Due', 'Amount', 'Paid amount'], ['A', '1', '2024-01-01', '2024-01-31', '100', '100']],
    [['Invoice', 'Date', 'Amount'], ['1', '2024-02-01', '100']], DEFAULT_OPTIONS,
  );
  expect(outcome.ok && [outcome.value.ledger.invoices.undated[0], outcome.value.ledger.invoices.settled[0]]).toEqual([0, 45323]);
});

test.each([
  [[['Facture', 'Montant'], ['F1', '5']], 'payments-no-issued-column'],
  [[['Date', 'Montant'], ['2024-01-01', '5']], 'payments-no-invoice-column'],
  [[['Facture', 'Date'], ['F1', '2024-01-01']], 'payments-no-amount-column'],
])('a table of payments that lacks a column says which', (payments, code) => {
  expect(joinPayments(INVOICES, payments, DEFAULT_OPTIONS)).toMatchObject({ ok: false, failure: { code } });
});

test.each<[string, unknown[][], Partial<Options>, string, string]>([
  ['two date columns', [['Facture', 'Date paiement', 'Payé le', 'Montant'], ['F1', '2024-02-01', '2024-02-01', '5']], {},
    'Table des règlements. Deux colonnes peuvent être « Date de paiement » : « Date paiement » et « Payé le ». Indiquez laquelle dans les options avec la clé « règlements colonne date ».', 'key "payments column date"'],
  ['two columns that no option names', [['Facture', 'Date', 'Montant', 'Devise', 'Code devise'], ['F1', '2024-02-01', '5', 'EUR', 'EUR']], {},
    'Table des règlements. Deux colonnes peuvent être « Devise » : « Devise » et « Code devise ». Changez l’en-tête de celle qui ne l’est pas.', 'Change the header'],
  ['a header that is not there', [['Facture', 'Date', 'Montant'], ['F1', '2024-02-01', '5']], { paymentsMapping: { issued: 'Nope' } },
    'Table des règlements. L’option « règlements colonne date » nomme « Nope », qui n’est pas exactement une fois parmi les en-têtes : Facture, Date, Montant.', 'option "payments column date"'],
  ['nothing', [], {}, 'Table des règlements. La plage est vide : indiquez le tableau avec sa ligne d’en-têtes.', 'Payments table. The range is empty'],
  ['no header', [['F1', 45292, 45322, 10]], {}, 'Table des règlements. Pas de ligne d’en-têtes : utilisez VotreTableau[#Tout].', 'use YourTable[#All]'],
  ['unknown headers', [['foo', 'bar'], ['x', 'y']], {},
    'Table des règlements. Aucun en-tête reconnu (trouvés : foo, bar). Il faut au moins facture ou client, date et montant ; indiquez les colonnes dans les options, par exemple « règlements colonne client ».', '"payments column client"'],
  ['no date', [['Facture', 'Montant'], ['F1', '5']], {},
    'Table des règlements. Pas de colonne « Date de paiement ». En-têtes trouvés : Facture, Montant. Nommez-la dans les options avec la clé « règlements colonne date ».', 'key "payments column date"'],
])('a table of payments with %s is refused as that table, with a key that helps', (_, payments, options, fr, en) => {
  const outcome = joinPayments(INVOICES, payments, { ...DEFAULT_OPTIONS, ...options });
  if (outcome.ok) throw new Error('read');
  expect(outcome.failure.text.fr).toBe(fr);
  expect(outcome.failure.text.en).toContain(en);
  for (const [, key] of outcome.failure.text.fr.matchAll(/« (règlements colonne [^»]+) »/g)) expect(readOptions([[key, 'x']])).toMatchObject({ ok: true });
});

test('a payment without its invoice is told so that it holds for a row left out and for another client too', () => {
  const lines = [...INVOICES, ['F7', 'A', '2024-01-01', '2024-01-31', 'x', '']];
  const outcome = joinPayments(lines, [HEADER, ['F7', '2024-02-01', '20', 'A'], ['F3', '2024-02-01', '70', 'A'], ['F9', '2024-02-01', '20', 'A']], DEFAULT_OPTIONS);
  const orphans = outcome.ok ? outcome.value.issues.filter(({ code }) => code === 'orphan-payment') : [];
  expect(orphans.map(({ row, text }) => [row, text.en])).toEqual([2, 3, 4].map((row) => [row, 'No accepted invoice of this client has this number: counted as an advance of the client.']));
});

test('a payment does not mean an invoice that only has the number of its row', () => {
  const outcome = joinPayments(
    [['Client', 'Facture', 'Date', 'Échéance', 'Montant'], ['A', '', '2024-01-01', '2024-01-31', '100']],
    [['Facture', 'Date', 'Montant', 'Client'], ['2', '2024-02-01', '100', 'A']], DEFAULT_OPTIONS,
  );
  expect(outcome.ok && [outcome.value.ledger.invoices.settled[0], outcome.value.issues.map(({ code }) => code)]).toEqual([0, ['orphan-payment']]);
});

describe('options that name columns of the invoices', () => {
  const invoices = [['Qui', 'Pièce', 'Quand', 'Avant le', 'Combien', 'Net'], ['A', 'F1', '2024-01-01', '2024-01-31', '100', '1'], ['B', 'F2', '2024-01-01', '2024-02-29', '80', '2']];
  const mapping = { client: 'Qui', issued: 'Quand', due: 'Avant le', amount: 'Combien' };
  const options = { ...DEFAULT_OPTIONS, mapping };

  test.each(['fr', 'en'] as const)('read what was joined with them too (%s)', (language) => {
    const joined = joinPayments(invoices, [HEADER, ['F1', '2024-02-10', '60', '']], options);
    if (!joined.ok) throw new Error(joined.failure.text.en);
    const cells = ledgerCells(joined.value.ledger, language).map((row) => row.map((cell) => (typeof cell === 'object' && cell !== null && 'day' in cell ? cell.day : cell)));
    const read = readLedger(cells, options);
    expect(read.ok && [...read.value.ledger.invoices.due, ...read.value.ledger.invoices.receipts.amount]).toEqual([...joined.value.ledger.invoices.due, 6000]);
    // A table that someone else headed is held to them.
    expect(readLedger([cells[0]!.map((header, at) => (at === 5 ? 'Total' : header)), ...cells.slice(1)], options)).toMatchObject({ ok: false, failure: { code: 'mapping-not-found' } });
  });
});
