import { isoDay, toCivilDay, weekday } from '../../src/base/serialDay';
import { chance } from './chance';
import type { Row } from './invoiceTable';
import { REALISTIC_KINDS } from './realisticKinds';
import { plain, START, usual, type Client, type Kind } from './simulatedKind';

/** A ledger that was made up, so that its kind is known: the rows of ledger_full.csv. */
export interface SimulatedLedger {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** The kinds of ledger on which the method was judged beside the real ones. */
const KINDS: Readonly<Record<string, Kind>> = {
  oneTimers: {
    clients: 5000, invoices: 8000, days: 600, concentration: 0.5, client: plain,
    delay(random, client, _issued, terms, amount) {
      if (random.next() < 0.03) return null;
      return Math.round(0.5 * client.habit + (terms === 15 ? 12 : terms === 60 ? -6 : 2) + 2 * Math.log(amount / 500) + 10 * random.normal());
    },
  },
  drift: {
    clients: 150, invoices: 5000, days: 700, concentration: 0.5, client: plain,
    delay: (random, client, issued) => Math.round(client.habit + 10 - 20 * ((issued - START) / 700) + client.spread * random.normal()),
  },
  worsening: {
    clients: 150, invoices: 5000, days: 700, concentration: 0.5, client: plain,
    delay: (random, client, issued) => (random.next() < 0.02 ? null : Math.round(client.habit - 5 + 15 * ((issued - START) / 700) + client.spread * random.normal())),
  },
  few: { clients: 25, invoices: 350, days: 400, concentration: 0.4, client: plain, delay: usual },
  monthEnd: {
    clients: 200, invoices: 5000, days: 500, concentration: 0.5,
    client: (random) => ({ ...plain(random), habit: 2 + 5 * random.normal(), monthEnd: random.next() < 0.6 }),
    delay(random, client, issued, terms) {
      const wanted = issued + terms + usual(random, client);
      if (!client.monthEnd) return wanted - issued - terms;
      let day = wanted;
      while (toCivilDay(day + 1).day !== 1) day += 1;
      return day - issued - terms;
    },
  },
  changing: {
    clients: 200, invoices: 6000, days: 700, concentration: 0.5, client: plain,
    delay(random, client, issued) {
      const era = Math.floor((issued - START) / 230 + client.size / 700);
      const turned = chance(era * 7919 + Math.round(client.size * 1000)).normal();
      return Math.round(client.habit * 0.4 + 12 * turned + client.spread * random.normal());
    },
  },
  payRuns: {
    clients: 700, invoices: 15000, days: 420, concentration: 0.95,
    client: (random) => ({
      ...plain(random), habit: -1 + 3 * random.normal() + (random.next() < 0.15 ? 15 : 0), spread: 0.5 + 4 * random.next() ** 2,
      terms: random.pick([10, 15, 15, 15, 30, 65]), payDay: Math.floor(random.next() * 5),
    }),
    delay(random, client, issued, terms) {
      let day = issued + terms + usual(random, client);
      if (random.next() < 0.06) day += Math.round(-25 * Math.log(1 - random.next()));
      while (weekday(day) !== client.payDay) day += 1;
      return day - issued - terms;
    },
  },
  longTail: {
    clients: 900, invoices: 9000, days: 800, concentration: 0.8, client: plain,
    delay(random, client) {
      if (random.next() < 0.02 + (client.habit > 15 ? 0.1 : 0)) return null;
      return Math.round(client.habit - 8 + Math.exp(1.5 + 0.05 * client.habit + 0.8 * random.normal()));
    },
  },
  /** A fifth of the clients stop paying on a day; a third of these resume four months later. */
  stopping: {
    clients: 120, invoices: 4000, days: 700, concentration: 0.5, client: plain,
    delay(random, client, issued, terms) {
      const usualDelay = usual(random, client);
      const fate = chance(Math.round(client.size * 1000));
      if (fate.next() >= 0.2) return usualDelay;
      const stops = START + Math.floor(700 * (0.3 + 0.65 * fate.next()));
      if (issued + terms + usualDelay < stops) return usualDelay;
      const resumes = fate.next() < 0.35 ? stops + 120 : Infinity;
      if (resumes === Infinity) return null;
      return Math.max(usualDelay, resumes - issued - terms);
    },
  },
  /** A ledger of a few weeks: clients hardly known. */
  tiny: { clients: 8, invoices: 60, days: 240, concentration: 0.3, client: plain, delay: usual },
  tinyNoSignal: {
    clients: 8, invoices: 60, days: 240, concentration: 0.3, client: plain,
    delay: (random) => Math.round(5 + 12 * random.normal()),
  },
  noSignal: {
    clients: 400, invoices: 5000, days: 600, concentration: 0.5, client: plain,
    delay: (random) => (random.next() < 0.05 ? null : Math.round(-8 - 14 * Math.log(1 - random.next()))),
  },
  ...REALISTIC_KINDS,
};
export const SIMULATED_KINDS: readonly string[] = Object.keys(KINDS);

/** Makes up a ledger of a kind; payments after its last day are left out, as they would be in an export. */
export function simulateLedger(name: string, seed: number): SimulatedLedger {
  const kind = KINDS[name];
  if (kind === undefined) throw new RangeError(`no kind of ledger is called ${name}`);
  const random = chance(seed * 1000003 + name.length);
  const clients = Array.from({ length: kind.clients }, (_, at): Client => ({ name: `C${at}`, ...kind.client(random, at) }));
  const weights = clients.map((_, at) => (at + 1) ** -(1.6 * kind.concentration));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const end = START + kind.days;
  const rows: Row[] = [];
  for (let at = 0; at < kind.invoices; at += 1) {
    let draw = random.next() * total;
    let who = 0;
    while (who < clients.length - 1 && (draw -= weights[who]!) > 0) who += 1;
    const client = clients[who]!;
    const issued = START + Math.floor((at / kind.invoices) * kind.days);
    const terms = kind.terms?.(random, client, issued) ?? (random.next() < 0.85 ? client.terms : random.pick([15, 30, 45]));
    const amount = client.size * Math.exp(0.7 * random.normal());
    const delay = kind.delay(random, client, issued, terms, amount);
    const paid = delay === null ? Infinity : Math.max(issued, issued + terms + delay);
    rows.push({
      invoice_id: `I${at}`, client: client.name, issue_date: isoDay(issued), due_date: isoDay(issued + terms),
      amount: amount.toFixed(2), paid_date: paid <= end ? isoDay(paid) : '', disputed: '0',
    });
  }
  return { name, rows };
}
