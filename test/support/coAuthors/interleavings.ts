import type { Workbook } from '../../../src/hosts/workbook';
import { mergeLog } from '../../../src/reminders/mergeLog';
import { LOG_SHEET } from '../../../taskpane/analysis/reminderLog';
import { seeded, takeTurns, type Turns } from './turns';
import { session } from './session';

/** A fresh workbook that several authors have open, each with a pane of its own. */
export interface SharedBook {
  /** One author's side of it; each question to the host waits for that author's turn. */
  readonly open: (author: number) => Workbook;
  /** Types into the first empty row of the log, as a co-author does by hand, if the log is there: gives whether it was. */
  readonly type?: (text: string) => boolean;
  /** Everything on the log's sheet. */
  readonly log: () => readonly (readonly unknown[])[];
}

export interface Host {
  readonly name: string;
  readonly book: (turns: Turns, random: (below: number) => number) => SharedBook;
  /** Whether the host lets nobody in between looking and writing: then no row stands twice either. */
  readonly atomic: boolean;
}

/** What the interleavings met, so that a test can see that they met it. */
export interface Met {
  crashed: number;
  pending: number;
  taken: number;
  typed: number;
  doubled: number;
  authors: number;
}

const CLIENTS = ['Leroy', 'Petit'];

/**
 * Draws interleavings of up to eight authors who chase the same two clients and note calls of their own, some of whom
 * crash half-way; what a crash left is confirmed afterwards. Throws at the first log that lacks an event, has one twice,
 * or was drafted by two.
 */
export async function interleave(host: Host, runs: number, firstSeed: number): Promise<Met> {
  const met: Met = { crashed: 0, pending: 0, taken: 0, typed: 0, doubled: 0, authors: 0 };
  for (let run = 0; run < runs; run += 1) await once(host, firstSeed + run, met);
  return met;
}

async function once(host: Host, seed: number, met: Met): Promise<void> {
  const random = seeded(seed);
  const turns = takeTurns(random);
  const book = host.book(turns, random);
  // Two or three most of the time; now and then all eight.
  const count = 1 + Math.min(random(8), random(8), random(8));
  const wishes = Array.from({ length: count }, () => ({ client: CLIENTS[random(2)]!, notes: random(4) === 0, takesOut: random(4) === 0 }));
  const crashAt = wishes.map(() => (random(8) === 0 ? 1 + random(14) : null));
  const won = new Map<string, number[]>(CLIENTS.map((client) => [client, []]));
  const drafted = new Map<string, number[]>(CLIENTS.map((client) => [client, []]));
  const ended = new Set<number>();
  const work = wishes.map(({ client, notes, takesOut }, author) => async (): Promise<void> => {
    const pane = session(book.open(author));
    if (notes) await pane.note(`by ${author}`);
    if (await pane.remind(client, takesOut ? () => void drafted.get(client)!.push(author) : null) === 'own') won.get(client)!.push(author);
    else met.taken += 1;
    ended.add(author);
  });
  let typed = false;
  if (book.type && random(4) === 0) work.push(async () => {
    for (let waits = 1 + random(6); waits > 0; waits -= 1) await turns.turn(count);
    typed = book.type!('by hand');
  });
  await turns.run(work, crashAt);
  met.authors += count;
  met.crashed += count - ended.size;
  if (typed) met.typed += 1;

  // Whoever opens the list next finds what a crash left, and says that it went out.
  let found: Awaited<ReturnType<ReturnType<typeof session>['rows']>> | undefined;
  await turns.run([async () => {
    const pane = session(book.open(0));
    found = await pane.rows();
    const left = mergeLog(found.rows).filter(({ state }) => state === 'pending');
    met.pending += left.length;
    for (const event of left) await pane.confirm(event);
    if (left.length > 0) found = await pane.rows();
  }], []);

  const { rows, issues } = found!;
  const merged = mergeLog(rows);
  const fail = (why: string): never => {
    throw new Error(`${host.name}, seed ${seed}: ${why}\n${book.log().map((row) => JSON.stringify(row)).join('\n')}`);
  };
  const of = (client: string, kind: string): number => merged.filter((event) => event.client === client && event.kind === kind && event.state === 'done').length;
  if (merged.some(({ state }) => state !== 'done')) fail('an event is not done');
  wishes.forEach(({ client, notes }, author) => {
    if (!ended.has(author)) return;
    if (of(client, 'reminder') !== 1) fail(`${client} has ${of(client, 'reminder')} reminders`);
    if (notes && of(`by ${author}`, 'outcome') !== 1) fail(`the note of author ${author} is there ${of(`by ${author}`, 'outcome')} times`);
  });
  for (const [client, takers] of drafted) if (takers.length > 1) fail(`${client} was drafted by authors ${takers.join(' and ')}`);
  for (const [client, winners] of won) {
    if (winners.length > 1) fail(`${client} was logged by authors ${winners.join(' and ')}`);
    if (winners.length === 0 && ended.size === count && wishes.some((wish) => wish.client === client)) fail(`${client} was logged by nobody`);
  }
  if (issues.length !== (typed ? 1 : 0)) fail(`rows were damaged: ${JSON.stringify(issues)}`);
  if (typed && !book.log().some((row) => row.includes('by hand'))) fail('what was typed by hand is gone');
  const keys = rows.map(({ id, state }) => `${id} ${state}`);
  const twice = keys.length - new Set(keys).size;
  if (twice > 0 && host.atomic) fail('a row stands twice');
  met.doubled += twice;
}

/** The log's sheet, for those who look at it. */
export const LOG = LOG_SHEET;
