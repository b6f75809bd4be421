import { fc } from '../support/laws';
import { joinNumbers, splitNumbers } from '../../src/reminders/invoiceNumbers';
import { logHeader } from '../../src/reminders/logColumns';
import { OUTCOMES, type LogEvent } from '../../src/reminders/logEvent';
import { logRow } from '../../src/reminders/logRow';
import { logStep, reminderId } from '../../src/reminders/logStep';
import { mergeLog } from '../../src/reminders/mergeLog';
import { missingEvents, rememberedEvents } from '../../src/reminders/missingEvents';
import { promiseOutcome } from '../../src/reminders/promiseOutcome';
import { checkLog } from '../../src/reminders/checkLog';
import { remindersToPayment, usualReminders } from '../../src/reminders/remindersToPayment';
import { historyByClient } from '../../src/reminders/clientHistory';
import { channelEvidence, channelRates } from '../../src/reminders/channelEvidence';
import { ledgerOf } from '../support/ledgerOf';
import { outcome, reminder } from './logEvents';

const DAY = 46_093;
const word = fc.string({ minLength: 1, maxLength: 12 }).map((text) => `x${text.trim().replace(/[\u0000-\u001f]/g, '')}`);
const anyEvent: fc.Arbitrary<LogEvent> = fc.record({
  id: word, kind: fc.constantFrom('reminder' as const, 'outcome' as const), state: fc.constantFrom('pending' as const, 'done' as const, 'cancelled' as const),
  day: fc.integer({ min: 40_000, max: 60_000 }), client: word, invoices: fc.array(word, { maxLength: 4 }),
  level: fc.constantFrom(null, 0 as const, 1 as const, 2 as const, 3 as const, 4 as const), channel: fc.constantFrom(null, 'mail' as const, 'call' as const, 'registered' as const),
  outcome: fc.constantFrom(null, ...OUTCOMES), promisedOn: fc.option(fc.integer({ min: 40_000, max: 60_000 })), amount: fc.option(fc.integer({ min: 1, max: 10 ** 12 })),
  author: word, variant: fc.constantFrom('', 'A', 'B'), note: word,
});

/** The cells as three hosts give them back. */
const hosts: Readonly<Record<string, (cell: unknown) => unknown>> = {
  excel: (cell) => (cell === null || cell === '' ? 0 : typeof cell === 'object' ? (cell as { day: number }).day : cell),
  sheets: (cell) => (cell === null ? '' : typeof cell === 'object' ? new Date(1899, 11, 30 + (cell as { day: number }).day) : cell),
  memory: (cell) => cell,
};

describe('rows of the log', () => {
  test.each(Object.keys(hosts))('events survive the way through %s', (host) => {
    fc.assert(fc.property(fc.array(anyEvent, { maxLength: 5 }), fc.constantFrom('fr' as const, 'en' as const), (events, language) => {
      const cells = [logHeader(language), ...events.map((event) => logRow(event, 2).map(hosts[host]!))];
      expect(checkLog(cells, 2)).toEqual({ events, issues: [] });
    }), { numRuns: 200 });
  });

  test('columns are found by header in any order; a changed row and an unreadable one are noticed', () => {
    const row = logRow(reminder('Leroy', DAY, 1), 2);
    const turned = [[...logHeader('fr')].reverse(), [...row].reverse(), [], ['?', '', '', 'Leroy']];
    const read = checkLog(turned, 2);
    expect(read.events).toEqual([reminder('Leroy', DAY, 1)]);
    expect(read.issues.map((issue) => issue.code)).toEqual(['unreadable']);
    const changed = row.map((cell) => (cell === 'first' ? 'formal' : cell));
    expect(checkLog([logHeader('en'), changed], 2).issues).toEqual([{ row: 2, code: 'changedByHand', found: reminder('Leroy', DAY, 1).id }]);
    expect(checkLog([['a', 'b']], 2).issues[0]!.code).toBe('noHeader');
    expect(checkLog([], 2)).toEqual({ events: [], issues: [] });
  });

  test('invoice numbers keep zeros, semicolons and backslashes', () => {
    fc.assert(fc.property(fc.array(fc.string({ minLength: 1 }).map((text) => text.trim()).filter((text) => text !== '')), (numbers) => {
      expect(splitNumbers(joinNumbers(numbers))).toEqual(numbers);
    }));
  });
});

describe('merging', () => {
  test('is idempotent, and repeated or interleaved rows change nothing', () => {
    fc.assert(fc.property(fc.array(anyEvent, { maxLength: 8 }), (events) => {
      const merged = mergeLog(events);
      expect(mergeLog(merged)).toEqual(merged);
      expect(mergeLog([...events, ...events])).toEqual(merged);
    }));
  });

  test('cancelled wins over done, done over pending, and the first row says whose it is', () => {
    const done = reminder('Leroy', DAY, 1);
    const pending = { ...done, state: 'pending' as const, author: 'first' };
    expect(mergeLog([pending, done])).toEqual([{ ...pending, state: 'done' }]);
    expect(mergeLog([pending, { ...done, state: 'cancelled' }, done])[0]!.state).toBe('cancelled');
  });

  test('deleted and undone rows are noticed', () => {
    const done = reminder('Leroy', DAY, 1);
    const pending = { ...done, state: 'pending' as const };
    const other = reminder('Petit', DAY, 1);
    const remembered = rememberedEvents(mergeLog([pending, done, { ...other, state: 'pending' }, other]));
    expect(missingEvents([pending, done], remembered)).toEqual([{ id: other.id, code: 'gone' }]);
    expect(missingEvents([pending, { ...other, state: 'pending' }, other], remembered)).toEqual([{ id: done.id, code: 'undone' }]);
    expect(missingEvents([done, { ...other, state: 'pending' }, other], remembered)).toEqual([{ id: done.id, code: 'beginningGone' }]);
  });
});

describe('appending', () => {
  test('a retry goes on where the log stands; after a cancellation the same day gets a new id', () => {
    const wanted = { ...reminder('Leroy', DAY, 1), state: 'pending' as const };
    expect(logStep([], wanted)).toEqual({ step: 'append', row: wanted });
    expect(logStep([wanted], wanted)).toEqual({ step: 'draft', done: { ...wanted, state: 'done' } });
    expect(logStep([wanted, { ...wanted, state: 'done' }], wanted)).toEqual({ step: 'finished' });
    expect(logStep([{ ...wanted, author: 'you' }], wanted)).toEqual({ step: 'taken', author: 'you' });
    const cancelled = { ...wanted, state: 'cancelled' as const };
    expect(logStep([wanted, cancelled], wanted)).toEqual({ step: 'cancelled' });
    expect(reminderId([], 'Leroy', DAY)).toBe(wanted.id);
    expect(reminderId([wanted, cancelled], 'LEROY ', DAY)).not.toBe(wanted.id);
  });
});

describe('what the log shows', () => {
  const facts = [
    { client: 'Leroy', issued: DAY - 60, due: DAY - 30, amount: 10_000, number: 'F1', payments: [[DAY - 10, 4_000], [DAY - 2, 6_000]] as const },
    { client: 'Leroy', issued: DAY - 60, due: DAY - 25, amount: 5_000, number: 'F2' },
  ];
  const ledger = ledgerOf(facts);
  const promise = (more: Partial<LogEvent>, asOf = DAY) =>
    promiseOutcome(ledger, historyByClient(ledger, [outcome('Leroy', DAY - 12, 'promised', more)], DAY).get(0)!.outcomes[0]!, asOf);

  test.each<[string, Partial<LogEvent>, number, string]>([
    ['all of the invoice by the last day', { invoices: ['F1'], promisedOn: DAY - 2 }, DAY, 'kept'],
    ['a day too late', { invoices: ['F1'], promisedOn: DAY - 3 }, DAY, 'broken'],
    ['an amount, in time', { invoices: ['F1'], promisedOn: DAY - 3, amount: 4_000 }, DAY, 'kept'],
    ['a cent more than arrived', { invoices: ['F1'], promisedOn: DAY - 3, amount: 4_001 }, DAY, 'broken'],
    ['still time', { invoices: ['F2'], promisedOn: DAY }, DAY, 'running'],
    ['the day after', { invoices: ['F2'], promisedOn: DAY }, DAY + 1, 'broken'],
  ])('promise: %s', (_, more, asOf, expected) => {
    expect(promise(more, asOf)).toBe(expected);
  });

  test('reminders to payment: the median over paid invoices that were reminded', () => {
    const log = [reminder('Leroy', DAY - 20, 1, { invoices: ['F1', 'F2'] }), reminder('Leroy', DAY - 5, 2, { invoices: ['F1'] }), reminder('Leroy', DAY - 1, 3, { invoices: ['F1', 'F2'] })];
    expect(remindersToPayment(ledger, historyByClient(ledger, log, DAY).get(0)!, DAY)).toEqual({ ok: true, value: { reminders: 2, invoices: 1 } });
    expect(remindersToPayment(ledger, { reminders: [], outcomes: [] }, DAY)).toMatchObject({ ok: false, failure: { code: 'no-reminded-payment' } });
  });

  test.each([{ paid: 2, usual: null }, { paid: 3, usual: 1 }])('a habit of reminders needs three invoices paid after one: $paid give $usual', ({ paid, usual }) => {
    const some = ledgerOf(Array.from({ length: paid }, (_, i) => ({ client: 'Leroy', issued: DAY - 90, due: DAY - 60, amount: 100, number: `N${i}`, payments: [[DAY - 10, 100]] as [number, number][] })));
    const history = historyByClient(some, [reminder('Leroy', DAY - 20, 1, { invoices: ['N0', 'N1', 'N2'] })], DAY).get(0)!;
    expect(usualReminders(some, history, DAY)).toBe(usual);
  });

  test('channels: what worked, shrunk; nothing is claimed on a thin log', () => {
    const many = ledgerOf(Array.from({ length: 40 }, (_, at) => ({
      client: `c${at % 4}`, issued: DAY - 90, due: DAY - 60, amount: 100, number: `F${at}`, ...(at % 2 === 0 ? { payments: [[DAY - 38, 100] as const] } : {}),
    })));
    const log = Array.from({ length: 40 }, (_, at) => reminder(`c${at % 4}`, DAY - 40, 1, { id: `e${at}`, invoices: [`F${at}`], channel: at % 2 === 0 ? 'call' : 'mail' }));
    const evidence = channelEvidence(many, historyByClient(many, log, DAY), DAY, 14);
    expect(evidence.all.call).toEqual({ tried: 20, worked: 20 });
    expect(evidence.all.mail).toEqual({ tried: 20, worked: 0 });
    const rates = channelRates(evidence, 0, 'business')!.rate;
    expect(rates.call).toBeGreaterThan(rates.letter);
    expect(rates.letter).toBeGreaterThan(rates.mail);
    expect(rates.letter).toBe(0.5);
    const thin = channelEvidence(many, historyByClient(many, log.slice(0, 19), DAY), DAY, 14);
    expect(channelRates(thin, 0, 'business')).toBeNull();
    expect(channelEvidence(many, historyByClient(many, log, DAY), DAY - 30, 14).all.mail.tried).toBe(0);
  });
});
