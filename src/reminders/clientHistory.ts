import type { SerialDay } from '../base/serialDay';
import { foldName } from '../ledger/foldName';
import type { Ledger } from '../ledger/ledger';
import type { LogEvent } from './logEvent';

/** What the log says about one client, up to asOf, oldest first; invoices as positions in the ledger. */
export interface ClientHistory {
  readonly reminders: readonly RecordedEvent[];
  readonly outcomes: readonly RecordedEvent[];
}

export interface RecordedEvent {
  readonly event: LogEvent;
  /** Positions of the invoices that the event is about. */
  readonly invoices: ReadonlySet<number>;
}

export const NO_HISTORY: ClientHistory = { reminders: [], outcomes: [] };

/**
 * The log by client id. Events after asOf, cancelled ones, and those of clients that the ledger does not have are left
 * out. An event that names no invoice is about all invoices that the client had by that day; so is
 * one of whose numbers the ledger has none any more: better a reminder too few than a formal notice forgotten. Names are matched as the ledger matches them.
 */
export function historyByClient(ledger: Ledger, events: readonly LogEvent[], asOf: SerialDay): ReadonlyMap<number, ClientHistory> {
  const wanted = new Map<number, LogEvent[]>();
  for (const event of events) {
    if (event.day > asOf || event.state === 'cancelled') continue;
    const client = ledger.clientIds.get(foldName(event.client)) ?? ledger.clientIds.get(event.client);
    if (client === undefined) continue;
    const list = wanted.get(client);
    if (list === undefined) wanted.set(client, [event]);
    else list.push(event);
  }
  if (wanted.size === 0) return new Map();
  const positions = new Map<number, number[]>();
  const { invoices } = ledger;
  for (let i = 0; i < invoices.count; i += 1) {
    const client = invoices.client[i]!;
    if (!wanted.has(client)) continue;
    const list = positions.get(client);
    if (list === undefined) positions.set(client, [i]);
    else list.push(i);
  }
  const histories = new Map<number, ClientHistory>();
  for (const [client, list] of wanted) {
    const recorded = list
      .sort((a, b) => a.day - b.day)
      .map((event) => ({ event, invoices: invoicesOf(ledger, positions.get(client) ?? [], event) }));
    histories.set(client, {
      reminders: recorded.filter(({ event }) => event.kind === 'reminder'),
      outcomes: recorded.filter(({ event }) => event.kind === 'outcome'),
    });
  }
  return histories;
}

function invoicesOf(ledger: Ledger, positions: readonly number[], event: LogEvent): ReadonlySet<number> {
  const { issued, number } = ledger.invoices;
  const named = new Set(event.invoices);
  const found = positions.filter((i) => named.has(number[i]!));
  return new Set(found.length > 0 ? found : positions.filter((i) => issued[i]! <= event.day));
}
