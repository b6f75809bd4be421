import { toCivilDay, toSerialDay, weekday, type SerialDay } from '../../src/base/serialDay';
import { chance, type Chance } from './chance';
import { plain, START, usual, type Client, type Kind } from './simulatedKind';

/** The last day of the month of a day. */
function monthEnd(day: SerialDay): SerialDay {
  const { year, month } = toCivilDay(day);
  return month === 12 ? toSerialDay(year + 1, 1, 1) - 1 : toSerialDay(year, month + 1, 1) - 1;
}

/** The first of the client's payment runs on or after a day: days of the month, 31 = its end. */
function nextRun(day: SerialDay, runs: readonly number[]): SerialDay {
  for (let on = day; ; on += 1) if (runs.includes(toCivilDay(on).day) || (runs.includes(31) && monthEnd(on) === on)) return on;
}

/** A client's own chance, the same for every invoice. */
const fateOf = (client: Client, of: number): Chance => chance(Math.round(client.size * 1000) + of * 7919);
const longTail = (random: Chance, mean: number): number => Math.round(-mean * Math.log(1 - random.next()));
const RUNS = [[10], [15], [31], [10, 25], [15, 31], [5]] as const;
const isSlack = (day: SerialDay): boolean => [8, 12].includes(toCivilDay(day).month);

/** A ledger as they are: few clients with much history, most with one or two invoices; prompt, slow, erratic, by run. */
function mixedTrade(clients: number, invoices: number, days: number): Kind {
  return {
    clients, invoices, days, concentration: 0.75,
    client(random) {
      const kind = random.next();
      const habit = kind < 0.45 ? -2 + 3 * random.normal() : kind < 0.8 ? 8 + 6 * random.normal() : 28 + 14 * random.normal();
      return {
        ...plain(random), habit, spread: kind < 0.45 ? 2 + 3 * random.next() : 5 + 10 * random.next(),
        size: 900 * Math.exp(1.2 * random.normal()), terms: random.pick([0, 30, 30, 30, 45, 60]), payDay: Math.floor(random.next() * 12),
      };
    },
    delay(random, client, issued, terms, amount) {
      if (random.next() < (client.habit > 20 ? 0.04 : 0.006)) return null;
      const worse = fateOf(client, 1).next() < 0.15 ? (20 * (issued - START)) / days : 0;
      let wanted = usual(random, client) + worse + 1.2 * Math.log(amount / client.size);
      if (random.next() < 0.08) wanted += longTail(random, 30);
      if (isSlack(issued + terms)) wanted += 4;
      const day = issued + terms + Math.round(wanted);
      return (client.payDay < RUNS.length ? nextRun(day, RUNS[client.payDay]!) : weekday(day) > 4 ? day + 2 : day) - issued - terms;
    },
  };
}

/** Kinds with what ledgers of French and other firms are known for. */
export const REALISTIC_KINDS: Readonly<Record<string, Kind>> = {
  /** 45 days end of month or 30 days net; clients pay on their runs: the 10th, the 15th, the end of the month … */
  frenchRuns: {
    clients: 350, invoices: 7000, days: 720, concentration: 0.7,
    client: (random) => ({ ...plain(random), habit: random.pick([-3, 0, 2, 12, 30]), spread: 1 + 3 * random.next(), monthEnd: random.next() < 0.6, payDay: Math.floor(random.next() * RUNS.length) }),
    terms: (_random, client, issued) => (client.monthEnd ? monthEnd(issued + 45) - issued : 30),
    delay(random, client, issued, terms) {
      if (random.next() < 0.01) return null;
      return nextRun(issued + terms + usual(random, client), RUNS[client.payDay]!) - issued - terms + (random.next() < 0.07 ? longTail(random, 25) : 0);
    },
  },
  /** Large invoices are approved slowly, by some clients more than by others. */
  amountDriven: {
    clients: 250, invoices: 5000, days: 600, concentration: 0.6,
    client: (random) => ({ ...plain(random), habit: 3 + 6 * random.normal(), size: 500 * Math.exp(1.3 * random.normal()) }),
    delay: (random, client, _issued, _terms, amount) => Math.round(
      client.habit + 5 * fateOf(client, 2).next() * Math.log(amount / 500) + (amount > 2000 ? 10 : 0) + client.spread * random.normal()),
  },
  /** August and December are slow. */
  august: {
    clients: 200, invoices: 6000, days: 900, concentration: 0.5, client: (random) => ({ ...plain(random), habit: 3 + 8 * random.normal() }),
    delay: (random, client, issued, terms) => Math.round(usual(random, client) + (isSlack(issued + terms) ? 14 : 0)),
  },
  /** Clients pay when they pay, whatever terms are written on the invoice. */
  ownTerms: {
    clients: 250, invoices: 5000, days: 600, concentration: 0.6,
    client: (random) => ({ ...plain(random), habit: 40 + 14 * random.normal() }),
    terms: (random) => random.pick([10, 30, 30, 45, 60]),
    delay: (random, client, _issued, terms) => usual(random, client) - terms,
  },
  /** Punctual but for disputes, which last. */
  disputes: {
    clients: 300, invoices: 6000, days: 700, concentration: 0.7, client: (random) => ({ ...plain(random), habit: -2 + 4 * random.normal() }),
    delay(random, client) {
      const usualDelay = usual(random, client);
      const contested = random.next() < (fateOf(client, 3).next() < 0.25 ? 0.3 : 0.03);
      return !contested ? usualDelay : random.next() < 0.15 ? null : Math.max(1, usualDelay) + longTail(random, 45);
    },
  },
  /** A dozen large customers, many invoices, habits that never change. */
  fewSteady: { clients: 12, invoices: 3000, days: 500, concentration: 0.2, client: plain, delay: usual },
  /** Long tails of many shapes: most pay within days, some a quarter late, whoever they are. */
  heavyTails: {
    clients: 800, invoices: 6000, days: 600, concentration: 0.7, client: (random) => ({ ...plain(random), spread: 2 + 4 * random.next() }),
    delay(random, client) {
      if (random.next() < 0.02) return null;
      const tail = random.normal() / Math.sqrt(0.15 + Math.abs(random.normal()));
      return Math.round(0.6 * client.habit + client.spread * tail + (random.next() < 0.05 ? longTail(random, 60) : 0));
    },
  },
  /** Nothing is paid early, many on the very day. */
  onTheDay: {
    clients: 600, invoices: 6000, days: 500, concentration: 0.8, client: (random) => ({ ...plain(random), habit: random.next() }),
    delay: (random, client) => (random.next() < 0.9 - 0.7 * client.habit ? 0 : 1 + longTail(random, 4 + 30 * client.habit ** 2)),
  },
  tradeSmall: mixedTrade(100, 500, 420),
  trade: mixedTrade(900, 5000, 600),
  tradeLarge: mixedTrade(5000, 20000, 730),
};
