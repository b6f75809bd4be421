import { NO_DAY } from '../../src/base/serialDay';
import { InvoiceFlag, type Ledger } from '../../src/ledger/ledger';
import { UNKNOWN_PROFILE, type ClientProfile } from '../../src/reminders/clientProfile';
import type { LogEvent, LogOutcome } from '../../src/reminders/logEvent';
import type { Level } from '../../src/reminders/reminderLine';
import { reminderList } from '../../src/reminders/reminderList';
import { dayOf } from '../support/ledgerOf';
import { handMadeModel } from './handMadeModel';

/** A small seeded generator (mulberry32), so that the million states are the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const CLIENTS = 2_500;
const PER_CLIENT = 2;
const COUNT = CLIENTS * PER_CLIENT;
const NAMES = Array.from({ length: CLIENTS }, (_, at) => `c${at}`);
const NUMBERS = Array.from({ length: COUNT }, (_, at) => `F${at}`);
const OUTCOMES: readonly LogOutcome[] = ['voicemail', 'noAnswer', 'refused', 'other', 'invoiceNotReceived'];

/** One ledger whose columns are drawn again for every batch: a million of them must not cost a million allocations. */
function emptyLedger(): Ledger {
  const none = new Int32Array(0);
  return {
    clients: NAMES, clientIds: new Map(NAMES.map((name, at) => [name, at])), currencies: ['EUR'], minorDigits: [2], lastEvent: 0, firstEvent: 0,
    invoices: {
      count: COUNT, client: Int32Array.from({ length: COUNT }, (_, at) => Math.floor(at / PER_CLIENT)), number: NUMBERS, row: new Int32Array(COUNT),
      issued: new Int32Array(COUNT), due: new Int32Array(COUNT), amount: new Float64Array(COUNT), currency: new Uint8Array(COUNT), flags: new Uint16Array(COUNT),
      settled: new Int32Array(COUNT), undated: new Float64Array(COUNT), promised: new Int32Array(COUNT), holdUntil: new Int32Array(COUNT),
      reminders: new Uint16Array(COUNT), holdReasons: new Map(),
      receiptStart: Int32Array.from({ length: COUNT + 1 }, (_, at) => at),
      receipts: { day: new Int32Array(COUNT), amount: new Float64Array(COUNT), kind: new Uint8Array(COUNT) },
    },
    credits: { count: 0, client: none, day: none, amount: new Float64Array(0), currency: new Uint8Array(0), kind: new Uint8Array(0), invoice: none, row: none },
  };
}

/** Draws one client's state; says why nobody may write to it today, by rules written again here, or null. */
function drawClient(ledger: Ledger, client: number, asOf: number, random: () => number, log: LogEvent[], profiles: Map<number, ClientProfile>): string | null {
  const { issued, due, amount, flags, settled, promised, receipts } = ledger.invoices;
  let claimable = 0;
  let unpaid = 0;
  for (let at = client * PER_CLIENT; at < (client + 1) * PER_CLIENT; at += 1) {
    const kind = random();
    due[at] = asOf - Math.floor(random() * 120) + 7;
    issued[at] = due[at]! - 30;
    amount[at] = 1000 + Math.floor(random() * 500_000);
    const isPaid = kind < 0.25;
    settled[at] = isPaid ? Math.min(asOf, due[at]!) : NO_DAY;
    // A receipt of a later day is not known yet.
    receipts.day[at] = isPaid ? settled[at]! : asOf + 1;
    receipts.amount[at] = amount[at]!;
    flags[at] = kind >= 0.25 && kind < 0.35 ? InvoiceFlag.disputed : 0;
    promised[at] = kind >= 0.35 && kind < 0.45 ? asOf + Math.floor(random() * 5) : kind >= 0.45 && kind < 0.5 ? asOf - 10 : NO_DAY;
    if (!isPaid && due[at] !== asOf) unpaid += 1;
    if (kind >= 0.45) claimable += 1;
  }
  let forbidden = claimable === 0 ? 'everything is paid, disputed or promised' : null;
  const event = (day: number, more: Partial<LogEvent>): void => {
    log.push({
      id: `${client}-${day}-${more.outcome ?? ''}`, kind: 'reminder', state: 'done', day, client: NAMES[client]!, invoices: [], level: null, channel: null,
      outcome: null, promisedOn: null, amount: null, author: 'me', variant: '', note: '', ...more,
    });
  };
  if (random() < 0.05) {
    event(asOf, { kind: 'outcome', outcome: 'promised', promisedOn: asOf + 1 });
    forbidden ??= 'promised in the log';
  }
  if (random() < 0.05) event(asOf - 3, { kind: 'outcome', outcome: OUTCOMES[Math.floor(random() * OUTCOMES.length)]! });
  if (random() < 0.1) {
    profiles.set(client, { ...UNKNOWN_PROFILE, doNotContact: true });
    forbidden ??= 'do not contact';
  }
  const sent = random() < 0.6 ? 0 : 1 + Math.floor(random() * 3);
  const named = NUMBERS.slice(client * PER_CLIENT, (client + 1) * PER_CLIENT);
  for (let at = 0; at < sent; at += 1) {
    const day = asOf - (sent - at - 1) * 16 - Math.floor(random() * 15);
    const level = Math.min(4, at + 1 + Math.floor(random() * 2)) as Level;
    event(day, { level, channel: level === 4 ? 'registered' : 'mail', invoices: named });
    if (day === asOf) forbidden ??= 'one reminder of this day is in the log';
    if (level === 4 && unpaid > 0) forbidden ??= 'a formal notice is out';
  }
  return forbidden;
}

/** Why the content of a message breaks the law; null if it does not. */
function offence(ledger: Ledger, asOf: number, content: readonly number[]): string | null {
  const { due, promised, flags, settled } = ledger.invoices;
  if (content.length === 0) return 'claims nothing';
  for (const invoice of content) {
    if (settled[invoice] !== NO_DAY) return 'paid';
    if ((flags[invoice]! & InvoiceFlag.disputed) !== 0) return 'disputed';
    if (promised[invoice]! >= asOf) return 'promised';
    if (due[invoice] === asOf) return 'due today';
  }
  return null;
}

const DAYS_OFF = ['2026-05-14', '2026-04-06', '2026-03-14', '2026-03-15', '2025-12-25'].map(dayOf);

/** The states hold no clock and no zone: the whole million is drawn once, a tenth of it where the suite runs again under another zone. */
const STATES = (process.env['TZ'] ?? 'UTC') === 'UTC' ? 1_000_000 : 100_000;

test('a million random client states: nobody is written to who must not be, nothing goes out on a day off, no client stands twice', () => {
  let live = 0;
  const offences: string[] = [];
  const ledger = emptyLedger();
  for (let batch = 0; batch < STATES / CLIENTS; batch += 1) {
    const random = seeded(20260312 + batch);
    const isDayOff = batch % 8 === 7;
    const asOf = isDayOff ? DAYS_OFF[(batch >> 3) % DAYS_OFF.length]! : dayOf('2026-03-09') + (batch % 8 < 5 ? batch % 8 : 7);
    const log: LogEvent[] = [];
    const profiles = new Map<number, ClientProfile>();
    const forbidden = NAMES.map((_, client) => drawClient(ledger, client, asOf, random, log, profiles));
    const lines = reminderList(ledger, asOf, handMadeModel(ledger, asOf), undefined, { profiles, log });
    if (new Set(lines.map((line) => line.client)).size !== lines.length) offences.push(`batch ${batch}: a client stands twice`);
    for (const line of lines) {
      if (line.hold !== null) continue;
      live += 1;
      const why = isDayOff ? 'a day off' : forbidden[line.client] ?? offence(ledger, asOf, line.content);
      if (why !== null) offences.push(`batch ${batch}, ${line.name}: ${why}`);
    }
  }
  expect(offences.slice(0, 5)).toEqual([]);
  expect(live).toBeGreaterThan(STATES / 10);
}, 300_000);
