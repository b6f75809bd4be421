import { fc } from '../../support/laws';
import { NO_DAY } from '../../../src/base/serialDay';
import type { Cells } from '../../../src/ledger/cells';
import { DEFAULT_OPTIONS } from '../../../src/ledger/options';
import { asOfDay } from '../../../taskpane/analysis/asOfDay';
import { clientInvoices } from '../../../taskpane/analysis/clientInvoices';
import { headersOf } from '../../../taskpane/analysis/headersOf';
import { orderedClients } from '../../../taskpane/analysis/orderedClients';
import { roundTicks } from '../../../taskpane/charts/roundTicks';
import { pageOf } from '../../../taskpane/parts/pageOf';
import { analysisOf } from '../support';

const analysis = analysisOf();

test('the figures of the small ledger, worked by hand', () => {
  const { figures } = analysis;
  expect([figures.open, figures.overdue, figures.credits]).toEqual([125050, 95050, 0]);
  expect(figures.aged.map(({ from, to, amount }) => [from, to, amount])).toEqual([
    [null, 0, 30000], [1, 30, 25050], [31, 60, 70000], [61, 90, 0], [91, 120, 0], [121, null, 0],
  ]);
  // Martin: −1 and 0 days late; Durand: 60 days late, then open for 60 and 30.
  expect(analysis.clients.map(({ averageDaysLate }) => averageDaysLate)).toEqual([-0.5, 50]);
  expect(analysis.clients.map(({ invoices }) => invoices)).toEqual([3, 3]);
  expect(analysis.reading.counts).toEqual({ rows: 7, accepted: 6, rejected: 1, blank: 0 });
});

test('the parts of a score sum to the score that the list shows', () => {
  for (const { client, score } of analysis.clients) {
    const explained = analysis.explain(client);
    if (!explained?.ok) throw new Error('expected an explanation');
    const sum = explained.value.parts.reduce((total, { points }) => total + Math.round(points * 10), 0);
    expect(sum).toBe(Math.round(score! * 10));
  }
});

test('open invoices come first, the oldest due of them first; then the latest paid', () => {
  expect(clientInvoices(analysis, 1).map(({ number, state, daysLate }) => [number, state, daysLate])).toEqual([['F5', 'late', 60], ['F6', 'late', 30], ['F4', 'paid', 60]]);
  expect(clientInvoices(analysis, 0).map(({ number, state, daysLate }) => [number, state, daysLate])).toEqual([['F3', 'open', null], ['F2', 'paid', 0], ['F1', 'paid', -1]]);
});

test.each([
  { name: 'the user’s day wins', asOf: 45000, last: 46000, now: 46010, day: 45000 },
  { name: 'a living ledger is seen today', asOf: null, last: 45990, now: 46000, day: 46000 },
  { name: 'an archive is seen on its last day', asOf: null, last: 41518, now: 46000, day: 41518 },
  { name: 'the 62nd day after the last movement is still living', asOf: null, last: 45938, now: 46000, day: 46000 },
  { name: 'a ledger with later movements is seen on its last day', asOf: null, last: 46030, now: 46000, day: 46030 },
  { name: 'a ledger without a movement is seen today', asOf: null, last: NO_DAY, now: 46000, day: 46000 },
])('$name', ({ asOf, last, now, day }) => {
  expect(asOfDay({ asOf }, last, now)).toBe(day);
});

test.each([
  ['risk', ['Durand', 'Martin']], ['overdue', ['Durand', 'Martin']], ['open', ['Durand', 'Martin']], ['late', ['Durand', 'Martin']], ['name', ['Durand', 'Martin']],
] as const)('sorted by %s', (order, names) => {
  expect(orderedClients(analysis.clients, '', order).map(({ name }) => name)).toEqual(names);
});

test('a client is found by a part of the name, case and accents ignored; one without a score stands last', () => {
  const lines = [{ ...analysis.clients[0]!, name: 'Éts Müller', score: null }, analysis.clients[1]!];
  expect(orderedClients(lines, 'ets mul', 'risk').map(({ name }) => name)).toEqual(['Éts Müller']);
  expect(orderedClients(lines, '', 'risk').map(({ name }) => name)).toEqual(['Durand', 'Éts Müller']);
  expect(orderedClients(lines, 'x', 'risk')).toEqual([]);
});

test('the headers are those that the reading finds, else the fullest row of texts near the top', () => {
  const headers = (cells: Cells): readonly string[] => headersOf(cells, DEFAULT_OPTIONS);
  expect(headers([['Grand livre', null, null], [' Client ', 'Montant', 'Échéance'], ['a', 1, 2]])).toEqual(['Client', 'Montant', 'Échéance']);
  expect(headers([['Client', 'Facture', '', 'Règlement'], ['', 'Date', 'Montant', 'Date'], ['a', 1, 2, 3]])).toEqual(['Client', 'Date Facture', 'Montant Facture', 'Date Règlement']);
  expect(headers([['Grand livre', null, null], ['Qui', 'Quand', 'Combien'], ['a', 1, 2]])).toEqual(['Qui', 'Quand', 'Combien']);
  expect(headers([])).toEqual([]);
  expect(headers([['x'.repeat(1e6), 'Client', 'Client']])).toEqual([`${'x'.repeat(59)}…`, 'Client']);
});

test('ticks are round, rise by one step, and span the range', () => {
  fc.assert(fc.property(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: 1, max: 10000 }), (low, span) => {
    const ticks = roundTicks(low, low + span, 4);
    expect(ticks[0]!).toBeLessThanOrEqual(low);
    expect(ticks.at(-1)!).toBeGreaterThanOrEqual(low + span);
    expect(ticks.length).toBeLessThanOrEqual(7);
    expect(new Set(ticks.slice(1).map((tick, at) => tick - ticks[at]!)).size).toBeLessThanOrEqual(1);
  }));
});

test.each([[0, [1, 2]], [1, [3, 4]], [2, [5]], [9, [5]], [-1, [1, 2]]])('page %i of five items by two: %j', (page, items) => {
  expect(pageOf([1, 2, 3, 4, 5], page, 2)).toEqual(items);
});
