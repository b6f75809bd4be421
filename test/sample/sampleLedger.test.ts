import { weekday } from '../../src/base/serialDay';
import { foldName } from '../../src/ledger/foldName';
import { DEFAULT_OPTIONS } from '../../src/ledger/options';
import { readLedger } from '../../src/ledger/readLedger';
import { accountOf, groupByClient } from '../../src/metrics/account';
import { agedBalance } from '../../src/metrics/agedBalance';
import { allClientMetrics } from '../../src/metrics/allClientMetrics';
import { rollForward } from '../../src/metrics/rollForward';
import type { Payer } from '../../src/sample/sampleClient';
import type { Language } from '../../src/base/text';
import { SAMPLE_CLIENTS } from '../../src/sample/sampleClients';
import { sampleClientsTable } from '../../src/sample/sampleClientsTable';
import { sampleDocuments } from '../../src/sample/sampleDocuments';
import { sampleLedger } from '../../src/sample/sampleLedger';
import { asRead, type SampleRows } from '../../src/sample/sampleCell';
import { largeLedger } from '../../src/sample/largeLedger';
import { seededRandom } from '../../src/sample/seededRandom';
import { dayOf, ledgerOf } from '../support/ledgerOf';

const END = dayOf('2025-12-31');
const CLIENT = 0, NUMBER = 1, TYPE = 2, ISSUED = 3, DUE = 5, AMOUNT = 6, PAID_ON = 8, PAID_AMOUNT = 9;

function dayIn(rows: SampleRows, row: number, column: number): number | null {
  const cell = rows[row]![column];
  return cell !== null && typeof cell === 'object' && cell !== undefined ? cell.day : null;
}

test.each(['2024-02-29', '2025-12-31', '2026-08-15'])('ending at %s: about 1,500 invoices to about 60 clients over three years, nothing dated later but due days, promises and holds', (end) => {
  const endingAt = dayOf(end);
  const rows = sampleLedger(endingAt, 'fr');
  const invoices = rows.filter((row) => row[TYPE] === 'Facture');
  expect(invoices.length).toBeGreaterThan(1400);
  expect(invoices.length).toBeLessThan(1700);
  expect(new Set(invoices.map((row) => row[CLIENT])).size).toBe(SAMPLE_CLIENTS.length);
  for (let row = 1; row < rows.length; row += 1) {
    expect(dayIn(rows, row, ISSUED)).toBeLessThanOrEqual(endingAt);
    expect(dayIn(rows, row, ISSUED)).toBeGreaterThan(endingAt - 1097);
    expect(dayIn(rows, row, PAID_ON) ?? endingAt).toBeLessThanOrEqual(endingAt);
  }
});

test('every row is one that an accountant could have written', () => {
  const rows = sampleLedger(END, 'fr');
  const seen = new Map<unknown, number>();
  rows.slice(1).forEach((row, at) => {
    const [issued, due, paidOn] = [ISSUED, DUE, PAID_ON].map((column) => dayIn(rows, at + 1, column));
    const amount = row[AMOUNT] as number;
    expect(Math.abs(amount * 100 - Math.round(amount * 100))).toBeLessThan(1e-6);
    expect(Object.is(Math.sign(amount), row[TYPE] === 'Avoir' ? -1 : 1)).toBe(true);
    expect(weekday(issued!)).toBeLessThan(row[TYPE] === 'Avoir' ? 7 : 5);
    if (row[TYPE] !== 'Facture') return expect(seen.has(row[NUMBER])).toBe(true);
    expect(seen.has(row[NUMBER])).toBe(false);
    seen.set(row[NUMBER], amount);
    expect(due).toBeGreaterThanOrEqual(issued! + 15);
    expect((row[PAID_AMOUNT] as number | null) ?? 0).toBeLessThanOrEqual(amount);
    if (paidOn !== null) expect([weekday(paidOn!) < 5, paidOn! > issued!]).toEqual([true, true]);
  });
});

test('all kinds of things happen in it', () => {
  const rows = sampleLedger(END, 'fr').slice(1);
  const count = (test: (row: SampleRows[number]) => boolean): number => rows.filter(test).length;
  expect(count((row) => row[TYPE] === 'Avoir')).toBeGreaterThan(15);
  expect(count((row) => row[TYPE] === 'Règlement')).toBeGreaterThan(15);
  expect(count((row) => row[10] === 'oui')).toBeGreaterThan(2);
  expect(count((row) => row[11] !== null)).toBeGreaterThan(3);
  expect(count((row) => row[12] !== null)).toBe(3);
  expect(new Set(SAMPLE_CLIENTS.map((client) => client.payer)).size).toBe(15);
});

test('August is quiet: fewer invoices than in any month of spring, and late payments wait for the return', () => {
  const documents = sampleDocuments(END, 1);
  const issuedIn = (month: string): number => documents.filter((invoice) => invoice.issued >= dayOf(`2025-${month}-01`) && invoice.issued <= dayOf(`2025-${month}-28`)).length;
  for (const month of ['03', '04', '05', '06']) expect(issuedIn('08')).toBeLessThan(0.7 * issuedIn(month));
});

test('the same seed and day give the same ledger; another seed or day another one; the languages differ in words only', () => {
  expect(sampleLedger(END, 'fr')).toEqual(sampleLedger(END, 'fr'));
  expect(sampleLedger(END, 'fr', 2)).not.toEqual(sampleLedger(END, 'fr'));
  expect(sampleLedger(END - 1, 'fr')).not.toEqual(sampleLedger(END, 'fr'));
  const numbers = (language: Language) => asRead(sampleLedger(END, language)).slice(1).map((row) => row.filter((cell) => typeof cell === 'number'));
  expect(numbers('en')).toEqual(numbers('fr'));
  expect(sampleLedger(END, 'en')[0]).toEqual(['Client', 'Invoice no.', 'Type', 'Invoice date', 'Payment terms', 'Due date', 'Amount incl. VAT', 'Currency', 'Paid on', 'Paid amount', 'Disputed', 'Promised on', 'Hold', 'Hold until', 'Reminders']);
});

test('the table of clients names each client of the ledger once, and can reach nobody', () => {
  for (const language of ['fr', 'en'] as const) {
    const [header, ...rows] = sampleClientsTable(language);
    expect(header).toHaveLength(11);
    expect(rows.map((row) => row[0]).sort()).toEqual(SAMPLE_CLIENTS.map((client) => client.name).sort());
    for (const row of rows) {
      expect(row).toHaveLength(11);
      expect(row[4] ?? 'a@b.example').toMatch(/^[a-z]+@[a-z0-9-]+\.example$/);
      expect(row[5] ?? '01 99 00 00 00').toMatch(/^(01 99 00|02 61 91|03 53 01|04 65 71|05 36 49) \d\d \d\d$/);
    }
    const emails = rows.map((row) => row[4]).filter((email) => email !== null);
    expect(new Set(emails).size).toBe(emails.length);
  }
});

test('the large ledger has the size asked for, fresh arrays, and every client', () => {
  const cells = largeLedger(2000, 100, END);
  expect(cells).toHaveLength(2001);
  expect(new Set(cells.slice(1).map((row) => row[0])).size).toBe(100);
  expect(cells.every((row) => row.length === 8)).toBe(true);
  expect(largeLedger(2000, 100, END)).toEqual(cells);
  expect(largeLedger(2000, 100, END)[1]).not.toBe(cells[1]);
});

test('the seeded source is even and bell-shaped enough for invoices, and refuses an empty list', () => {
  const random = seededRandom(5);
  const draws = Array.from({ length: 4000 }, () => [random.next(), random.bell(), random.whole(1, 6)] as const);
  const mean = (at: 0 | 1 | 2): number => draws.reduce((sum, draw) => sum + draw[at], 0) / draws.length;
  expect(mean(0)).toBeCloseTo(0.5, 1);
  expect(mean(1)).toBeCloseTo(0, 1);
  expect(new Set(draws.map((draw) => draw[2]))).toEqual(new Set([1, 2, 3, 4, 5, 6]));
  expect(draws.reduce((sum, draw) => sum + draw[1] ** 2, 0) / draws.length).toBeCloseTo(1, 0);
  expect(() => random.pick([])).toThrow(RangeError);
});

test.each(['fr', 'en'] as const)('the product reads every row of it (%s), its balances add up, and the clients differ as they should', (language) => {
  const outcome = readLedger(asRead(sampleLedger(END, language)), DEFAULT_OPTIONS);
  if (!outcome.ok) throw new Error(outcome.failure.text.en);
  const { ledger, counts, issues, language: found } = outcome.value;
  expect([counts.rejected, counts.blank, found, ledger.lastEvent]).toEqual([0, 0, language, END]);
  expect(issues.filter((issue) => !['overpaid', 'underpaid'].includes(issue.code))).toEqual([]);
  const accounts = groupByClient(ledger);
  expect(rollForward(accountOf(accounts, null, 0), END - 364, END).difference).toBe(0);
  const facts = sampleDocuments(END, 1).map(({ client, issued, due, amount, payments, creditNote }) => ({
    client: client.name, issued, due, amount, payments: payments.filter((payment) => payment.day <= END).map(({ day, amount: paid }) => [day, paid] as const),
    creditNotes: creditNote !== null && creditNote.day <= END ? [[creditNote.day, creditNote.amount] as const] : [],
  }));
  const meant = accountOf(groupByClient(ledgerOf(facts)), null, 0);
  for (const asOf of [END, END - 200, END - 700]) expect(agedBalance(accountOf(accounts, null, 0), asOf, [30, 60])).toEqual(agedBalance(meant, asOf, [30, 60]));
  const all = allClientMetrics(ledger, END, 0, 0);
  const medianOf = (payer: Payer): number[] =>
    SAMPLE_CLIENTS.filter((client) => client.payer === payer).map((client) => all.medianDaysLate[ledger.clientIds.get(foldName(client.name))!]!);
  const kinds: Payer[] = ['prompt', 'relaxed', 'monthEnd', 'verySlow', 'chronic'];
  for (let at = 1; at < kinds.length; at += 1) {
    expect(Math.min(...medianOf(kinds[at]!))).toBeGreaterThan(Math.max(...medianOf(kinds[at - 1]!)));
  }
});
