import { addWorkingDays, isWorkingDay } from '../../src/base/calendar';
import { UNKNOWN_PROFILE } from '../../src/reminders/clientProfile';
import type { LogEvent } from '../../src/reminders/logEvent';
import { reminderList } from '../../src/reminders/reminderList';
import { dayOf, ledgerOf, type InvoiceFact } from '../support/ledgerOf';
import { handMadeModel } from './handMadeModel';
import { outcome, reminder } from './logEvents';

const DUE = dayOf('2026-01-05');
const FACTS: InvoiceFact[] = [
  { client: 'Leroy', issued: DUE - 30, due: DUE, amount: 500_000, number: 'F1' },
  { client: 'Leroy', issued: DUE - 10, due: DUE + 20, amount: 200_000, number: 'F2' },
];
const LEDGER = ledgerOf(FACTS);

function lineOn(day: number, log: readonly LogEvent[], ledger = LEDGER) {
  return reminderList(ledger, day, handMadeModel(ledger, day), undefined, { log }).find((line) => line.name === 'Leroy');
}

/** Opens the list on some days only, does what it proposes, and gives the log. */
function work(opens: (day: number) => boolean, until: number): LogEvent[] {
  const log: LogEvent[] = [];
  for (let day = DUE; day <= until; day += 1) {
    if (!opens(day)) continue;
    const line = lineOn(day, log);
    if (line === undefined || line.hold !== null) continue;
    log.push(reminder('Leroy', day, line.level, { channel: line.channel, invoices: line.content.map((at) => LEDGER.invoices.number[at]!) }));
  }
  return log;
}

describe('the ladder', () => {
  test('opened every day: four steps in order, never two at once, then it is locked', () => {
    const log = work(() => true, DUE + 150);
    expect(log.map((event) => [event.level, event.day - DUE])).toEqual([[1, 3], [2, 10], [3, 30], [4, 42]]); // day 40 is a Saturday
    expect(lineOn(DUE + 150, log)!.hold!.code).toBe('formalNoticeRunning');
  });

  test('opening daily without acting, or after k days of absence, leads to the same line', () => {
    for (let absence = 1; absence <= 60; absence += 1) {
      const log = work((day) => day <= DUE + 12, DUE + 12);
      const before = JSON.stringify(log);
      for (let day = DUE + 13; day < DUE + 12 + absence; day += 1) lineOn(day, log);
      expect(JSON.stringify(log)).toBe(before);
      const line = lineOn(DUE + 12 + absence, log)!;
      expect(line.level).toBe(3);
    }
  });

  test('after weeks of absence one step is proposed, not three', () => {
    for (const day of [DUE + 30, DUE + 60, DUE + 200].map((wanted) => (isWorkingDay(wanted, 'FR') ? wanted : wanted + 3))) {
      expect(lineOn(day, [])).toMatchObject({ level: 1, hold: null });
    }
  });

  test('levels never fall while an invoice of an earlier reminder is open, whatever days it is opened on', () => {
    for (let pattern = 0; pattern < 64; pattern += 1) {
      const log = work((day) => ((pattern >> ((day * 7) % 6)) & 1) === 1, DUE + 200);
      log.slice(1).forEach((event, at) => {
        expect(event.level).toBeGreaterThan(log[at]!.level!);
        expect(event.day).toBeGreaterThanOrEqual(addWorkingDays(log[at]!.day, 5, 'FR'));
      });
    }
  });

  test('when what was chased is paid, the ladder starts anew for what follows', () => {
    const paid = ledgerOf([{ ...FACTS[0]!, payments: [[DUE + 45, 500_000]] }, FACTS[1]!]);
    const log = [1, 2, 3, 4].map((level, at) => reminder('Leroy', DUE + 3 + 9 * at, level as 1 | 2 | 3 | 4, { invoices: ['F1'] }));
    expect(lineOn(DUE + 50, log, paid)).toMatchObject({ hold: null, level: 1, content: [1] });
  });

  test('a formal notice whose invoice numbers the ledger lost still locks', () => {
    const log = [reminder('Leroy', DUE + 40, 4, { invoices: ['old-1'] })];
    expect(lineOn(DUE + 60, log)!.hold!.code).toBe('formalNoticeRunning');
  });

  test('a reminder answered by "invoice not received" is repeated at its step', () => {
    const log = [reminder('Leroy', DUE + 3, 1), reminder('Leroy', DUE + 14, 2), outcome('Leroy', DUE + 15, 'invoiceNotReceived')];
    expect(lineOn(DUE + 31, log)).toMatchObject({ level: 2, hold: null });
  });

  test('the count of the ledger stands in where the log has nothing, and never for a formal notice', () => {
    const at = DUE + 60 + 3;
    expect(lineOn(at, [], ledgerOf([{ ...FACTS[0]!, reminders: 1 }]))!.level).toBe(2);
    expect(lineOn(at, [], ledgerOf([{ ...FACTS[0]!, reminders: 9 }]))!.level).toBe(4);
    expect(lineOn(at, [reminder('Leroy', DUE + 3, 1)], ledgerOf([{ ...FACTS[0]!, reminders: 9 }]))!.level).toBe(2);
  });

  test('public bodies climb later', () => {
    const profiles = new Map([[0, { ...UNKNOWN_PROFILE, kind: 'publicBody' as const }]]);
    const line = reminderList(LEDGER, DUE + 8, handMadeModel(LEDGER, DUE + 8), undefined, { profiles })[0]!;
    expect(line.hold).toEqual({ code: 'stepNotReached', until: DUE + 10 });
  });
});
