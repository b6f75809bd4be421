// Speed of the delay model in processor time: facts, fit and the scores of all clients, beside a bare pass over the same rows.
import { NO_DAY, toSerialDay } from '../src/base/serialDay';
import { delayFactsInSteps } from '../src/risk/delayFacts';
import { PAGE_SLICE, type Steps } from '../src/base/steps';
import { delayModelOn } from '../src/risk/delayModelOn';
import { learnParameters } from '../src/risk/learnParameters';
import type { Ledger } from '../src/ledger/ledger';

const FIRST = toSerialDay(2022, 1, 3);
const DAYS = 1000;
const INVOICES_PER_CLIENT = 20;

/** A seeded ledger of any size: clients of unequal size, each with a habit, three invoices in a hundred never paid. */
function seededLedger(count: number): Ledger {
  const clients = Math.max(1, Math.round(count / INVOICES_PER_CLIENT));
  let state = 12345;
  const chance = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const int = (): Int32Array => new Int32Array(count);
  const [client, issued, due, settled, amount] = [int(), int(), int(), int(), new Float64Array(count)];
  for (let i = 0; i < count; i += 1) {
    const who = Math.floor(clients * chance() ** 2);
    client[i] = who;
    issued[i] = FIRST + Math.floor(chance() * DAYS);
    due[i] = issued[i]! + [15, 30, 30, 45, 60][who % 5]!;
    amount[i] = Math.round(1000 + 1e6 * chance() ** 3);
    const paid = Math.max(issued[i]!, due[i]! + ((who * 7919) % 40) - 15 + Math.round(20 * (chance() - 0.5)));
    settled[i] = chance() < 0.03 || paid > FIRST + DAYS ? NO_DAY : paid;
  }
  const none = { day: int().subarray(0, 0), amount: new Float64Array(0), kind: new Uint8Array(0) };
  return {
    clients: Array.from({ length: clients }, (_, who) => `Client ${who}`), clientIds: new Map(), currencies: ['EUR'], minorDigits: [2],
    firstEvent: FIRST, lastEvent: FIRST + DAYS,
    invoices: {
      count, client, issued, due, settled, amount, number: [], row: int(), currency: new Uint8Array(count), flags: new Uint16Array(count),
      undated: new Float64Array(0), promised: int(), holdUntil: int(), reminders: new Uint16Array(0), holdReasons: new Map(),
      receiptStart: int(), receipts: none,
    },
    credits: { count: 0, client: int(), day: int(), amount: new Float64Array(0), currency: new Uint8Array(0), kind: new Uint8Array(0), invoice: int(), row: int() },
  };
}

interface Line {
  readonly bench: string;
  readonly invoices: number;
  readonly facts_ms: number;
  readonly fit_ms: number;
  readonly scores_ms: number;
  readonly total_ms: number;
  /** The longest step, each step taken as its median over the runs; and the longest stretch without a pause where the page pauses. */
  readonly longest_step_ms: number;
  readonly longest_slice_ms: number;
  readonly bare_pass_ms: number;
  readonly ratio: number;
  readonly bytes_per_invoice: number;
  readonly limit: string;
  readonly ok: boolean;
}

/** Milliseconds of processor that this program has used: others on the machine do not count. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

/** Five sums over the rows: what any program must at least do. */
function barePass(ledger: Ledger): number {
  const { count, client, issued, due, settled, amount } = ledger.invoices;
  const runs = Array.from({ length: 9 }, () => {
    const started = processorTime();
    const sums = new Map<string, Float64Array>();
    for (let i = 0; i < count; i += 1) {
      const name = ledger.clients[client[i]!]!;
      let own = sums.get(name);
      if (own === undefined) sums.set(name, own = new Float64Array(5));
      own[0]! += amount[i]!;
      own[1]! += issued[i]!;
      own[2]! += due[i]!;
      own[3]! += settled[i]!;
      own[4]! += 1;
    }
    return processorTime() - started;
  });
  return median(runs);
}

/** What the pane does with a ledger, in steps: facts, parameters, a score for every client. */
function* wholeModel(ledger: Ledger, reached: (stage: 'facts' | 'fit') => void): Steps<void> {
  const facts = yield* delayFactsInSteps(ledger, ledger.lastEvent, 0);
  reached('facts');
  const model = yield* delayModelOn(yield* learnParameters(facts, false), ledger, facts);
  reached('fit');
  for (let client = 0, work = 0; client < ledger.clients.length; client += 1) {
    model.score(client);
    work += 60 + (facts.blockStart[facts.blockOfClient[client]! + 1] ?? 0) - (facts.blockStart[facts.blockOfClient[client]!] ?? 0);
    if (work < 4000) continue;
    work = 0;
    yield client / ledger.clients.length;
  }
}

interface Run {
  readonly facts: number;
  readonly fit: number;
  readonly scores: number;
  /** Milliseconds of each step, on the clock of the wall. */
  readonly steps: Float64Array;
}

function modelOnce(ledger: Ledger): Run {
  const times: number[] = [];
  const reached = { facts: 0, fit: 0 };
  const start = processorTime();
  const work = wholeModel(ledger, (stage) => { reached[stage] = processorTime(); });
  for (let last = performance.now(), done = false; !done;) {
    done = work.next().done === true;
    const now = performance.now();
    times.push(now - last);
    last = now;
  }
  return { facts: reached.facts - start, fit: reached.fit - reached.facts, scores: processorTime() - reached.fit, steps: Float64Array.from(times) };
}

/** The steps are the same in every run: the median of each leaves out the pauses of the garbage collector and of the machine. */
function longest(runs: readonly Run[]): { step: number; slice: number } {
  let step = 0;
  let slice = 0;
  let running = 0;
  for (let at = 0; at < runs[0]!.steps.length; at += 1) {
    const time = median(runs.map(({ steps }) => steps[at]!));
    step = Math.max(step, time);
    running += time;
    slice = Math.max(slice, running);
    if (running >= PAGE_SLICE) running = 0;
  }
  return { step, slice };
}

/** The most that facts, fit and scores hold at any step, per invoice, beyond the ledger: objects and buffers after a full collection. */
function bytesHeld(ledger: Ledger): number {
  const collect = (globalThis as { gc?: () => void }).gc;
  if (collect === undefined) return NaN;
  const used = (): number => {
    collect();
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = used();
  const steps = wholeModel(ledger, () => undefined);
  let most = 0;
  for (let step = steps.next(), i = 0; !step.done; step = steps.next(), i += 1) if (i % 9 === 0) most = Math.max(most, used() - before);
  return most / ledger.invoices.count;
}

/** Milliseconds, and bytes per invoice. */
const SIZES = [{ count: 10_000, limit: Infinity, runs: 7 }, { count: 100_000, limit: 1000, runs: 5 }, { count: 1_000_000, limit: 8000, runs: 5 }] as const;
const MOST_BYTES = 300;
const LONGEST_SLICE = 50;

/** One line per size, and the growth exponent between them. */
export function benchRisk(): readonly object[] {
  const lines: Line[] = [];
  const round = (value: number): number => Math.round(value * 10) / 10;
  for (const { count, limit, runs } of SIZES) {
    const ledger = seededLedger(count);
    const bare = barePass(ledger);
    const all = Array.from({ length: runs }, () => modelOnce(ledger));
    const total = median(all.map(({ facts, fit, scores }) => facts + fit + scores));
    const { step, slice } = longest(all);
    const bytes = bytesHeld(ledger);
    lines.push({
      bench: 'risk: facts + fit + all client scores', invoices: count, facts_ms: round(median(all.map(({ facts }) => facts))),
      fit_ms: round(median(all.map(({ fit }) => fit))), scores_ms: round(median(all.map(({ scores }) => scores))), total_ms: round(total),
      longest_step_ms: round(step), longest_slice_ms: round(slice), bare_pass_ms: round(bare), ratio: round(total / bare),
      bytes_per_invoice: Math.round(bytes),
      limit: `${limit === Infinity ? '' : `${limit} ms, `}slices of ${LONGEST_SLICE} ms, ${MOST_BYTES} bytes per invoice`,
      ok: total <= limit && slice <= LONGEST_SLICE && (Number.isNaN(bytes) || bytes <= MOST_BYTES),
    });
  }
  const exponent = Math.log10(lines[2]!.total_ms / lines[0]!.total_ms) / 2;
  return [...lines, { bench: 'risk: growth exponent from 10^4 to 10^6 invoices', exponent: Math.round(exponent * 100) / 100, limit: '1.1', ok: exponent <= 1.1 }];
}
