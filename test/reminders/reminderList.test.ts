import { drain } from '../../src/base/steps';
import { InvoiceFlag } from '../../src/ledger/ledger';
import { UNKNOWN_PROFILE, type ClientProfile } from '../../src/reminders/clientProfile';
import type { LogEvent } from '../../src/reminders/logEvent';
import { reminderList, type KnownFacts } from '../../src/reminders/reminderList';
import { DEFAULT_REMINDER_SETTINGS, type ReminderSettings } from '../../src/reminders/reminderSettings';
import { fitDelayModel } from '../../src/risk/fitDelayModel';
import { dayOf, ledgerOf, type CreditFact, type InvoiceFact } from '../support/ledgerOf';
import { handMadeModel } from './handMadeModel';
import { outcome, reminder } from './logEvents';

/** Thursday 12 March 2026, a working day in France. */
const TODAY = dayOf('2026-03-12');
const PAID = { client: 'Elsewhere', issued: TODAY - 60, due: TODAY - 30, amount: 100, payments: [[TODAY - 1, 100] as const] };

function invoice(more: Partial<InvoiceFact> = {}): InvoiceFact {
  return { client: 'Leroy', issued: TODAY - 50, due: TODAY - 20, amount: 100_000, currency: 'EUR', number: 'F1', ...more };
}

function listOf(invoices: readonly InvoiceFact[], known: KnownFacts = {}, more: { asOf?: number; credits?: readonly CreditFact[]; settings?: Partial<ReminderSettings>; halfLives?: Record<string, number> } = {}) {
  const ledger = ledgerOf([...invoices, { ...PAID, currency: 'EUR' }], more.credits);
  const asOf = more.asOf ?? TODAY;
  return reminderList(ledger, asOf, handMadeModel(ledger, asOf, more.halfLives), { ...DEFAULT_REMINDER_SETTINGS, ...more.settings }, known);
}

const profiled = (profile: Partial<ClientProfile>): KnownFacts => ({ profiles: new Map([[0, { ...UNKNOWN_PROFILE, ...profile }]]) });

describe('one client', () => {
  test('one who usually pays after the first reminder is called when it was not enough', () => {
    const paid = ['P1', 'P2', 'P3'].map((number, i) => invoice({ number, amount: 10_000, issued: TODAY - 200, due: TODAY - 170, payments: [[TODAY - 140 + i, 10_000]] }));
    const channelAfter = (reminded: readonly string[]): string | undefined => listOf([...paid, invoice({ amount: 10_000 })], {
      ...profiled({ grade: 'A' }), log: [reminder('Leroy', TODAY - 150, 1, { invoices: reminded }), reminder('Leroy', TODAY - 14, 1, { invoices: ['F1'] })],
    })[0]?.channel;
    expect(channelAfter(['P1', 'P2', 'P3'])).toBe('call');
    expect(channelAfter(['P1', 'P2'])).toBe('mail');
  });

  test('an overdue invoice: what is owed, the step, the reason in both languages', () => {
    const [line] = listOf([invoice()]);
    expect(line).toMatchObject({
      name: 'Leroy', class: 'atRisk', hold: null, overdueAmount: 100_000, oldestDaysOverdue: 20, invoiceCount: 1, expected: 50_000, priority: 49_900,
      level: 1, channel: 'mail', trigger: [0], content: [0],
    });
    expect(line!.reason.fr).toBe('1 facture échue, 1\u202f000,00\u00a0€, jusqu’à 20\u00a0j de retard\u00a0; 50\u00a0% du montant risque d’être encore impayé dans 30\u00a0j\u00a0; première relance.');
    expect(line!.reason.en).toBe('1 invoice overdue, €1,000.00, up to 20 days late; 50% of it may still be unpaid in 30 days; first reminder.');
  });

  test('the trigger set makes us write, the content set is all that is overdue', () => {
    const [line] = listOf([invoice(), invoice({ due: TODAY - 1, number: 'F2' }), invoice({ due: TODAY + 3, number: 'F3' }), invoice({ due: TODAY, number: 'F4' })]);
    expect(line).toMatchObject({ trigger: [0], content: [0, 1], invoiceCount: 2, overdueAmount: 200_000, soonDueAmount: 100_000 });
  });

  test.each<[string, InvoiceFact[], KnownFacts, string, number | null]>([
    ['covered by credits', [invoice()], {}, 'nothingOwed', null],
    ['disputed', [invoice({ flags: InvoiceFlag.disputed })], {}, 'disputed', null],
    ['disputed in the log', [invoice()], { log: [outcome('Leroy', TODAY - 30, 'disputed')] }, 'disputed', null],
    ['promise running', [invoice({ promised: TODAY + 4 })], {}, 'promiseRunning', TODAY + 7],
    ['promise in its grace', [invoice({ promised: TODAY - 2 })], {}, 'promiseRunning', TODAY + 1],
    ['promise in the log', [invoice()], { log: [outcome('Leroy', TODAY - 2, 'promised', { promisedOn: TODAY + 8 })] }, 'promiseRunning', TODAY + 11],
    ['hold without end', [invoice({ hold: {} })], {}, 'invoiceHold', null],
    ['hold until a day', [invoice({ hold: { until: TODAY, reason: 'fusion' } })], {}, 'invoiceHold', TODAY + 1],
    ['payment announced', [invoice()], { log: [outcome('Leroy', TODAY - 1, 'paymentSent')] }, 'paymentAnnounced', dayOf('2026-03-18')],
    ['do not contact', [invoice()], profiled({ doNotContact: true }), 'doNotContact', null],
    ['insolvency', [invoice()], profiled({ insolvency: true }), 'insolvency', null],
    ['formal notice out', [invoice()], { log: [reminder('Leroy', TODAY - 90, 4, { invoices: ['F1'] })] }, 'formalNoticeRunning', null],
    ['no contact', [invoice()], profiled({ contactColumns: true }), 'contactMissing', null],
    ['wrong contact', [invoice()], { log: [outcome('Leroy', TODAY - 30, 'wrongContact')] }, 'contactMissing', null],
    ['under the floor', [invoice({ amount: 1_499 })], {}, 'tooSmall', null],
    ['unconfirmed draft', [invoice()], { log: [reminder('Leroy', TODAY - 1, 1, { state: 'pending' })] }, 'unconfirmedDraft', null],
    ['reminded on Monday', [invoice()], { log: [reminder('Leroy', '2026-03-09', 1)] }, 'minimumGap', dayOf('2026-03-16')],
    ['too soon for the step', [invoice({ due: TODAY - 2 })], {}, 'stepNotReached', TODAY + 1],
  ])('on hold: %s', (name, invoices, known, code, until) => {
    const credits = name === 'covered by credits' ? [{ client: 'Leroy', day: TODAY - 5, amount: 100_000, currency: 'EUR' }] : [];
    const [line] = listOf(invoices, known, { credits });
    expect(line).toMatchObject({ class: 'hold', hold: { code, until }, trigger: [] });
    expect(line!.reason.fr).not.toMatch(/undefined|NaN|null/);
  });

  test.each([['a Sunday', '2026-03-15', '2026-03-16'], ['Easter Monday', '2026-04-06', '2026-04-07'], ['Ascension', '2026-05-14', '2026-05-15']])('nothing goes out on %s', (_, day, next) => {
    expect(listOf([invoice()], {}, { asOf: dayOf(day) })[0]).toMatchObject({ hold: { code: 'notWorkingDay', until: dayOf(next) } });
  });

  test('the frequency cap counts reminders about anything', () => {
    const log = [20, 14, 8].map((ago) => reminder('Leroy', TODAY - ago, 1));
    expect(listOf([invoice()], { log })[0]!.hold).toEqual({ code: 'frequencyCap', until: TODAY + 10 });
  });

  test('what ended no longer holds: dispute settled, hold passed, contact found, draft cancelled', () => {
    const log = [
      outcome('Leroy', TODAY - 30, 'disputed'), outcome('Leroy', TODAY - 20, 'disputeSettled'), outcome('Leroy', TODAY - 30, 'wrongContact'),
      outcome('Leroy', TODAY - 29, 'contactFixed'), reminder('Leroy', TODAY - 3, 1, { state: 'pending' }), reminder('Leroy', TODAY - 3, 1, { state: 'cancelled' }),
    ];
    expect(listOf([invoice({ hold: { until: TODAY - 1 } })], { log })[0]).toMatchObject({ hold: null, level: 1 });
  });

  test('a disputed invoice leaves the others to be claimed, and is not in the message', () => {
    const [line] = listOf([invoice({ flags: InvoiceFlag.disputed }), invoice({ number: 'F2' })]);
    expect(line).toMatchObject({ hold: null, content: [1], invoiceCount: 2 });
    expect(line!.reason.fr).toMatch(/^2 factures échues dont 1 en suspens, 2\u202f000,00\u00a0€/);
    expect(line!.reason.en).toMatch(/^2 invoices overdue, 1 of them set aside, €2,000\.00/);
  });

  test('a broken promise is named', () => {
    const [line] = listOf([invoice({ promised: TODAY - 3 })]);
    expect(line!.hold).toBeNull();
    expect(line!.warnings.map(({ fr }) => fr).join()).not.toMatch(/promesse/);
    expect(line!.reason.en).toMatch(/^Promise of 9\u00a0March\u00a02026 not kept; /);
  });

  test('credits lower the claim, and a rest under the floor waits', () => {
    expect(listOf([invoice()], {}, { credits: [{ client: 'Leroy', day: TODAY - 5, amount: 99_000, currency: 'EUR' }] })[0]!.hold!.code).toBe('tooSmall');
  });

  test('nobody is contacted on the due date, and future facts change nothing', () => {
    expect(listOf([invoice({ due: TODAY })])).toEqual([]);
    const later = listOf([invoice({ payments: [[TODAY + 5, 100_000]] })], { log: [reminder('Leroy', TODAY + 1, 4)] });
    expect(later[0]).toMatchObject({ hold: null, level: 1 });
  });

  test('bank data that are old warn, and do not hold', () => {
    const ledger = ledgerOf([invoice({ issued: TODAY - 80 }), { ...PAID, currency: 'EUR', payments: [[TODAY - 11, 100]] }]);
    const [line] = reminderList(ledger, TODAY, handMadeModel(ledger, TODAY));
    expect(line!.hold).toBeNull();
    expect(line!.warnings[0]!.en).toBe('last known payment on 1\u00a0March\u00a02026: check the bank before you write');
  });
});

describe('courtesy', () => {
  const soon = invoice({ due: TODAY + 4 });
  test('a doubtful amount soon due gets a note, once', () => {
    expect(listOf([soon])[0]).toMatchObject({ class: 'courtesy', level: 0, content: [0], expected: 54_841 });
    expect(listOf([soon], { log: [reminder('Leroy', TODAY - 1, 0, { invoices: ['F1'] })] })).toEqual([]);
  });
  test('a good payer gets none', () => {
    expect(listOf([soon], {}, { halfLives: { Leroy: 5 } })).toEqual([]);
  });
  test('none when switched off, and none later than the window', () => {
    expect(listOf([soon], {}, { settings: { courtesyDays: 0 } })).toEqual([]);
    expect(listOf([invoice({ due: TODAY + 8 })])).toEqual([]);
  });
});

describe('the list', () => {
  test('is sorted by the money a contact can save, not by age or amount', () => {
    const lines = listOf([
      invoice({ client: 'Old', due: TODAY - 200, amount: 20_000 }), invoice({ client: 'Large good payer', amount: 300_000 }), invoice({ client: 'Middle bad payer', amount: 150_000 }),
    ], {}, { halfLives: { 'Large good payer': 7, 'Middle bad payer': 200, Old: 30 } });
    expect(lines.map((line) => line.name)).toEqual(['Middle bad payer', 'Large good payer', 'Old']);
    expect(lines.map((line) => line.class)).toEqual(['atRisk', 'quickWin', 'atRisk']);
  });

  test('asking twice gives the same, and rows of the log written twice change nothing', () => {
    const log: LogEvent[] = [reminder('Leroy', TODAY - 20, 1), reminder('Leroy', TODAY - 20, 1)];
    expect(listOf([invoice()], { log })).toEqual(listOf([invoice()], { log: [log[0]!] }));
  });

  test('natural persons: no probability of their own, no call, a slower ladder', () => {
    const person = profiled({ kind: 'person' });
    expect(listOf([invoice()], person, { halfLives: { Leroy: 1000 } })[0]!.expected).toBe(50_000);
    expect(listOf([invoice()], person, { halfLives: { Leroy: 1000 }, settings: { scorePersons: true } })[0]!.expected).toBeGreaterThan(90_000);
    expect(listOf([invoice({ due: TODAY - 5 })], person)[0]!.hold!.code).toBe('stepNotReached');
    expect(listOf([invoice({ amount: 9_000_000 })], person)[0]!.channel).toBe('mail');
  });

  test('an invoice that the model cannot speak about gets the ledger\'s prior', () => {
    const ledger = ledgerOf([invoice()]);
    const model = { ...handMadeModel(ledger, TODAY, { Leroy: 1000 }), invoiceState: () => 'paid' as const };
    expect(reminderList(ledger, TODAY, model)[0]!.expected).toBe(50_000);
  });

  test('other currencies are not in it', () => {
    expect(listOf([invoice(), invoice({ client: 'Smith', currency: 'USD' })]).map((line) => line.name)).toEqual(['Leroy']);
  });

  test('a model as of another day, or of another currency, is refused', () => {
    const ledger = ledgerOf([invoice()]);
    expect(() => reminderList(ledger, TODAY, { ...handMadeModel(ledger, TODAY), currency: 1 })).toThrow(RangeError);
    expect(() => reminderList(ledger, TODAY, handMadeModel(ledger, TODAY - 1))).toThrow(RangeError);
  });
});

test('the whole way: a real model on a ledger gives the same list twice, sorted, with sane figures', () => {
  const facts: InvoiceFact[] = [];
  for (let at = 0; at < 400; at += 1) {
    const issued = TODAY - 400 + at;
    const late = at % 4 === 0 ? 45 : 2;
    const paid = issued + 30 + late;
    facts.push({ client: `Client ${at % 20}`, issued, due: issued + 30, amount: 10_000 + 1_000 * (at % 7), currency: 'EUR', number: `F${at}`, ...(paid <= TODAY ? { payments: [[paid, 10_000 + 1_000 * (at % 7)] as const] } : {}) });
  }
  const ledger = ledgerOf(facts);
  const fitted = drain(fitDelayModel(ledger, TODAY));
  if (!fitted.ok) throw new Error(fitted.failure.text.en);
  const model = fitted.value;
  const lines = reminderList(ledger, TODAY, model);
  expect(lines.length).toBeGreaterThan(3);
  expect(JSON.stringify(reminderList(ledger, TODAY, model))).toBe(JSON.stringify(lines));
  for (const line of lines) expect(line.expected).toBeLessThanOrEqual(line.overdueAmount + line.soonDueAmount);
  const live = lines.filter((line) => line.hold === null).map((line) => line.priority);
  expect(live).toEqual([...live].sort((a, b) => b - a));
});
