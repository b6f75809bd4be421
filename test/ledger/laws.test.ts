import { fc } from '../support/laws';
import type { Cells } from '../../src/ledger/cells';
import { DEFAULT_OPTIONS } from '../../src/ledger/options';
import { joinPayments } from '../../src/ledger/joinPayments';
import { readClients } from '../../src/ledger/readClients';
import { readLedger } from '../../src/ledger/readLedger';
import { readOptions } from '../../src/ledger/readOptions';
import { InvoiceFlag } from '../../src/ledger/ledger';
import type { Ledger } from '../../src/ledger/ledger';
import { allClientMetrics } from '../../src/metrics/allClientMetrics';
import { bareName } from '../../src/ledger/similarClients';
import { foldName } from '../../src/ledger/foldName';
import { reading } from './written';

const HEADERS = ['Client', 'Facture', 'Date facture', 'Échéance', 'Montant TTC', 'Payé le', 'Statut', 'Type', 'Devise', 'Solde', 'Litige', 'Promis le'];

const garbage = fc.oneof(
  fc.constantFrom<unknown>('', null, undefined, 0, false, true, NaN, Infinity, -1, '#N/A', '#REF!', '  ', '__proto__', 'A', 'B', '2024-01-31', '31/01/2024', '01/02/2024', '05:23.4', 45292, 45400.5, 1e15,
    '1.234', '12,50', '(120.00)', '1 234,56 €', 'payée', 'annulée', 'Règlement', 'Avoir', 'Total', 'oui', '30 j FDM', { type: 'Error', basicValue: '#N/A' }, { basicValue: 3 }, {}, [], Symbol.iterator, BigInt(12),
    new Date(2024, 0, 31), new Date(NaN), Object.create(null)),
  fc.string(), fc.double(), fc.integer(), fc.anything(),
);
const garbageCells = fc.array(fc.array(garbage, { maxLength: 13 }), { maxLength: 30 });

test('any cells whatever: nothing is thrown, and every row is accounted for', () => {
  fc.assert(fc.property(garbageCells, (rows) => {
    const outcome = readLedger([HEADERS, ...rows], DEFAULT_OPTIONS);
    if (!outcome.ok) throw new Error(outcome.failure.code);
    const { counts, issues, ledger } = outcome.value;
    expect(counts.accepted + counts.rejected + counts.blank).toBe(rows.length);
    expect(issues.filter(({ severity }) => severity === 'rejected')).toHaveLength(counts.rejected);
    for (const issue of issues) expect([issue.text.fr, issue.text.en, issue.found].every((text) => typeof text === 'string')).toBe(true);
    for (const column of [ledger.invoices.amount, ledger.invoices.due, ledger.invoices.receipts.amount, ledger.credits.amount]) for (const one of column) expect(Number.isFinite(one)).toBe(true);
  }), { numRuns: 300 });
});

test('any value at all in place of cells is answered, never thrown', () => {
  fc.assert(fc.property(fc.anything(), garbageCells, (one, rows) => {
    for (const cells of [one, rows, [HEADERS, one]] as Cells[]) {
      for (const read of [() => readLedger(cells, DEFAULT_OPTIONS), () => readOptions(cells), () => readClients(cells, DEFAULT_OPTIONS), () => joinPayments(cells, rows, DEFAULT_OPTIONS), () => joinPayments([HEADERS], cells, DEFAULT_OPTIONS)]) {
        expect(typeof read().ok).toBe('boolean');
      }
    }
  }), { numRuns: 200 });
});

const document = fc.record({
  client: fc.constantFrom('Dupont', 'DUPONT ', 'Martin', 'Société Élan'), issued: fc.integer({ min: 45000, max: 45500 }), terms: fc.integer({ min: 0, max: 60 }),
  cents: fc.integer({ min: 1, max: 1e7 }), delay: fc.option(fc.integer({ min: -10, max: 90 }), { nil: null }),
});
const documents = fc.array(document, { minLength: 1, maxLength: 25 });
type Document = typeof document extends fc.Arbitrary<infer T> ? T : never;

function table(rows: readonly Document[]): unknown[][] {
  return rows.map(({ client, issued, terms, cents, delay }, at) => [client, `F${at}`, issued, issued + terms, cents / 100, delay === null ? 0 : issued + terms + delay, '', '', 'EUR']);
}

function facts(ledger: Ledger): string[] {
  const { invoices } = ledger;
  return Array.from({ length: invoices.count }, (_, i) => JSON.stringify([
    invoices.number[i], foldName(ledger.clients[invoices.client[i]!]!), invoices.issued[i], invoices.due[i], invoices.amount[i], invoices.settled[i],
    [...invoices.receipts.amount.subarray(invoices.receiptStart[i], invoices.receiptStart[i + 1])],
  ])).sort();
}

test('the order of the rows and of the columns changes nothing', () => {
  fc.assert(fc.property(documents, fc.infiniteStream(fc.nat()), (rows, random) => {
    const shuffle = <T>(list: readonly T[]): T[] => list.map((one) => [random.next().value, one] as const).sort(([a], [b]) => a - b).map(([, one]) => one);
    const lines = table(rows);
    const expected = facts(reading([HEADERS, ...lines]).ledger);
    expect(facts(reading([HEADERS, ...shuffle(lines)]).ledger)).toEqual(expected);
    const order = shuffle(HEADERS.map((_, at) => at));
    expect(facts(reading([HEADERS, ...lines].map((row) => order.map((at) => row[at] ?? ''))).ledger)).toEqual(expected);
  }));
});

const dirtyRow = fc.tuple(document, fc.nat({ max: 20 }), fc.integer({ min: -1, max: 12 }), garbage);

test('rows read at one look are read as column by column', () => {
  fc.assert(fc.property(fc.array(dirtyRow, { maxLength: 60, size: 'max' }), (rows) => {
    const cells = rows.map(([one, number, at, wild], i) => {
      const row: unknown[] = table([one])[0]!;
      row[1] = `F${number}`;
      if (at >= 0 && i % 3 === 0) row[at] = wild;
      return row;
    });
    // A number in a wrapping is the same number, but no plain cell: its row takes the careful way.
    const wrapped = cells.map((row) => row.map((cell, at) => (at === 4 && typeof cell === 'number' && cell !== 0 ? { type: 'Double', basicValue: cell } : cell)));
    expect(contents([HEADERS, ...cells])).toBe(contents([HEADERS, ...wrapped]));
  }), { numRuns: 100 });
});

test.each([
  ['all plain columns', HEADERS],
  ['no payment day', HEADERS.map((header) => (header === 'Payé le' ? 'Remarque' : header))],
  ['a bare "Payé"', HEADERS.map((header) => (header === 'Payé le' ? 'Payé' : header))],
])('a row that is no array is a row of one cell, wherever it stands: %s', (_, headers) => {
  const stray = fc.constantFrom<unknown>(null, undefined, 0, 'Total', 'Dupont', 45000, true, {}, { basicValue: 3 });
  fc.assert(fc.property(documents, fc.array(fc.tuple(fc.nat({ max: 99 }), stray), { minLength: 1, maxLength: 4 }), (rows, strays) => {
    const lines: unknown[] = [headers, ...table(Array.from({ length: 100 }, (_each, i) => rows[i % rows.length]!))];
    for (const [at, value] of strays) lines[at + 1] = value;
    expect(contents(lines as Cells)).toBe(contents(inRows(lines)));
    // A row that is missing altogether is a blank one.
    Reflect.deleteProperty(lines, 100 - strays[0]![0]);
    expect(contents(lines as Cells)).toBe(contents(inRows(lines)));
  }), { numRuns: 50 });
});

function inRows(lines: readonly unknown[]): Cells {
  return Array.from(lines, (row): unknown[] => (Array.isArray(row) ? (row as unknown[]) : [row]));
}

function contents(cells: Cells): string {
  const outcome = readLedger(cells, DEFAULT_OPTIONS);
  return JSON.stringify(outcome.ok ? { ...outcome.value, ids: outcome.value.ledger.clients.map((name) => outcome.value.ledger.clientIds.get(foldName(name))) } : outcome.failure);
}

test('that an invoice was paid at once is a short cut, not a fact: without it every figure is the same', () => {
  fc.assert(fc.property(documents, fc.integer({ min: 45000, max: 45700 }), (rows, asOf) => {
    const ledger = reading([HEADERS, ...table(rows)]).ledger;
    const without = { ...ledger, invoices: { ...ledger.invoices, flags: ledger.invoices.flags.map((flags) => flags & ~InvoiceFlag.paidAtOnce) } };
    expect(allClientMetrics(ledger, asOf, 0, 0)).toEqual(allClientMetrics(without, asOf, 0, 0));
  }));
});

test('payments in a table of their own, as rows of the ledger, or beside the invoice: the same ledger', () => {
  fc.assert(fc.property(documents, (rows) => {
    const lines = table(rows);
    const expected = facts(reading([HEADERS, ...lines]).ledger);
    const unpaid = lines.map((row) => row.map((cell, at) => (at === 5 ? '' : cell)));
    const paid = lines.filter((row) => row[5] !== 0);
    const asRows = paid.map((row) => [row[0], row[1], row[5], '', row[4], '', '', 'Règlement', 'EUR']);
    expect(facts(reading([HEADERS, ...unpaid, ...asRows]).ledger)).toEqual(expected);
    const joined = joinPayments([HEADERS, ...unpaid], [['Facture', 'Date', 'Montant'], ...paid.map((row) => [row[1], row[5], row[4]])], DEFAULT_OPTIONS);
    expect(joined.ok && facts(joined.value.ledger)).toEqual(expected);
  }));
});

test('names that differ by legal form, dots and spaces only are told as similar', () => {
  const name = fc.array(fc.constantFrom('dupont', 'sarl', 's.a.r.l.', 'fils', '&', ' ', '-', 'sa'), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' ').trim());
  fc.assert(fc.property(name, name, (one, other) => {
    const rows = [one, other].map((client, at) => [client, `F${at}`, 45000, 45030, 5, '']);
    const outcome = readLedger([HEADERS, ...rows], DEFAULT_OPTIONS);
    if (!outcome.ok || outcome.value.ledger.clients.length < 2) return;
    expect(outcome.value.issues.some(({ code }) => code === 'similar-clients')).toBe(bareName(foldName(one)) === bareName(foldName(other)));
  }));
});

test('a cell of a million characters costs little and is cut in messages', () => {
  const long = 'x'.repeat(1_000_000);
  for (const cell of [long, '1'.repeat(1_000_000), ' '.repeat(1_000_000), `${'1.'.repeat(500_000)}`, `${'a '.repeat(500_000)}`]) {
    for (let column = 0; column < HEADERS.length; column += 1) {
      const row = ['A', 'F1', 45000, 45030, 5, 0, '', '', '', '', '', ''].map((value, at) => (at === column ? cell : value));
      const outcome = readLedger([HEADERS, row], DEFAULT_OPTIONS);
      expect(outcome.ok && outcome.value.issues.every(({ found }) => found.length <= 60)).toBe(true);
    }
  }
});
