import { toSerialDay } from '../../src/base/serialDay';
import { DEFAULT_OPTIONS } from '../../src/ledger/options';
import type { Options } from '../../src/ledger/options';
import { joinPayments } from '../../src/ledger/joinPayments';
import { ledgerCells } from '../../src/ledger/ledgerCells';
import { readClients } from '../../src/ledger/readClients';
import { readLedger } from '../../src/ledger/readLedger';
import type { Reading } from '../../src/ledger/reading';
import type { Outcome } from '../../src/base/outcome';
import { accountOf, groupByClient } from '../../src/metrics/account';
import { openBalance } from '../../src/metrics/openBalance';
import { overdueBalance } from '../../src/metrics/overdueBalance';
import { readCsv } from '../../src/files/readCsv';
import { sharedText, testOnShared } from '../support/shared';
import type { Cells } from '../../src/ledger/cells';

/** Figures of EXPECTED.md in the shared data, "Reading", computed independently. */
function csv(path: string, encoding: 'utf8' | 'latin1' = 'utf8'): Cells {
  const outcome = readCsv(new TextEncoder().encode(sharedText(`data/${path}`, encoding)), path);
  if (!outcome.ok) throw new Error(outcome.failure.text.en);
  return outcome.value.sheets[0]!.cells;
}

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.failure.text.en);
  return outcome.value;
}

function countsByCode(reading: Reading): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { severity, code } of reading.issues) if (severity !== 'note') counts.set(code, (counts.get(code) ?? 0) + 1);
  return Object.fromEntries(counts);
}

function balances(reading: Reading, asOf: number): [number, number] {
  const account = accountOf(groupByClient(reading.ledger), null, 0);
  return [openBalance(account, asOf), overdueBalance(account, asOf)];
}

testOnShared('ibm: every row accepted, month first by evidence', () => {
  const reading = value(readLedger(csv('ibm/late-payment-histories.csv'), DEFAULT_OPTIONS));
  expect(reading.counts).toEqual({ rows: 2466, accepted: 2466, rejected: 0, blank: 0 });
  expect(reading.issues.map(({ code, text }) => [code, text.en.includes('mm/dd/yyyy')])).toEqual(Array.from({ length: 3 }, () => ['date-order', true]));
  expect(balances(reading, toSerialDay(2013, 6, 30))).toEqual([511985, 83556]);
});

const utah = (options: Partial<Options> = {}): Reading => value(joinPayments(csv('utah/invoices.csv'), csv('utah/payments.csv'), { ...DEFAULT_OPTIONS, ...options }));

testOnShared('utah: two tables joined, status codes understood from the payments', () => {
  const reading = utah();
  expect(reading.counts).toEqual({ rows: 20015 + 18667, accepted: 20015 + 18667, rejected: 0, blank: 0 });
  expect(reading.issues.filter(({ code }) => code === 'cancelled')).toHaveLength(116);
  expect(countsByCode(reading)).toEqual({
    'status-codes': 1, 'payment-on-cancelled': 66, 'payment-before-issue': 657, overpaid: 56, 'open-but-paid': 66, 'paid-without-payment': 66,
  });
  expect(balances(reading, toSerialDay(2026, 4, 30))).toEqual([737577535, 446066835]);
});

testOnShared('utah: the option says the same without evidence, and can say otherwise', () => {
  const told = utah({ statusWords: { open: ['1', '2'], paid: ['3'], cancelled: ['4'] } });
  expect(balances(told, toSerialDay(2026, 4, 30))).toEqual([737577535, 446066835]);
  expect(told.ledger.invoices.count).toBe(19899);
  expect(utah({ statusWords: { open: ['4'] } }).ledger.invoices.count).toBe(20015);
});

testOnShared('utah: the joined ledger written as cells reads back to the same ledger', () => {
  const { ledger } = utah();
  const written = ledgerCells(ledger, 'en').map((row) => row.map((cell) => (typeof cell === 'object' && cell !== null && 'day' in cell ? cell.day : cell)));
  const again = value(readLedger(written, DEFAULT_OPTIONS)).ledger;
  expect({ ...again, invoices: { ...again.invoices, row: null } }).toEqual({ ...ledger, invoices: { ...ledger.invoices, row: null } });
});

testOnShared('poulomi8: what is accepted, what is rejected and why', () => {
  const reading = value(readLedger(csv('poulomi8/Invoices.csv'), DEFAULT_OPTIONS));
  expect(reading.counts).toEqual({ rows: 8005, accepted: 7979, rejected: 26, blank: 0 });
  expect([reading.ledger.invoices.count, reading.ledger.credits.count]).toEqual([7976, 3]);
  const rejected = reading.issues.filter(({ severity }) => severity === 'rejected').map(({ code }) => code);
  expect([rejected.filter((code) => code === 'duplicate-row').length, rejected.filter((code) => code === 'due-missing').length, rejected.filter((code) => code === 'amount-missing-or-zero').length]).toEqual([5, 15, 6]);
  expect(reading.issues.find(({ code }) => code === 'date-order')?.text.en).toContain('dd/mm/yyyy');
});

testOnShared('poulomi8: the terms of the customers give the missing due dates', () => {
  const { agreedTerms } = value(readClients(csv('poulomi8/Customer_Master.csv'), DEFAULT_OPTIONS));
  const reading = value(readLedger(csv('poulomi8/Invoices.csv'), DEFAULT_OPTIONS, agreedTerms));
  expect(reading.counts.rejected).toBe(11);
  expect(reading.ledger.invoices.flags.filter((flags) => (flags & 1) !== 0)).toHaveLength(15);
});

testOnShared('destroyed dates are refused with row and column', () => {
  const reading = value(readLedger(csv('highradius-open/open-items-dates-destroyed.csv'), DEFAULT_OPTIONS));
  expect(reading.counts).toMatchObject({ accepted: 0, rejected: 9681 });
  const first = reading.issues.find(({ code }) => code === 'date-destroyed')!;
  expect([first.row, first.column, first.found]).toEqual([2, 8, '00:00.0']);
});

testOnShared('open items in two currencies', () => {
  const { ledger, counts } = value(readLedger(csv('highradius-open/open-items.csv'), DEFAULT_OPTIONS));
  expect(counts).toEqual({ rows: 9700, accepted: 9700, rejected: 0, blank: 0 });
  expect(ledger.currencies).toEqual(['USD', 'CAD']);
});

testOnShared('an export with three title lines and dollar signs', () => {
  const reading = value(readLedger(csv('other-exports/invoice.csv'), DEFAULT_OPTIONS));
  expect(reading.headerRow).toBe(4);
  expect(reading.counts).toEqual({ rows: 401, accepted: 400, rejected: 1, blank: 0 });
  expect(reading.ledger.currencies).toEqual(['$']);
  expect([reading.ledger.invoices.amount[0], reading.ledger.invoices.undated[0]]).toEqual([1350, 501]);
});

testOnShared.each([
  ['other-exports/freshbooks_invoices.csv', 'no-due-column'], ['other-exports/sales-fr-1.csv', 'no-amount-column'],
  ['other-exports/sales-fr-2.csv', 'unknown-headers'], ['other-exports/wave_invoices.csv', 'no-due-column'],
])('%s is no ledger, and says why', (path, code) => {
  expect(readLedger(csv(path, 'latin1'), DEFAULT_OPTIONS)).toMatchObject({ ok: false, failure: { code } });
});
